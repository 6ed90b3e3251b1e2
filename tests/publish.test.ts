import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './support/copy.ts';

/** Every file of a folder with its bytes, to compare with later. */
function snapshot(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name)).toString('base64'),
    ]),
  );
}

describe('npm run build', () => {
  let copy: ProjectCopy;
  let published: string;
  let before: Record<string, string>;
  const build = () => spawnSync('node', ['scripts/build.ts'], { cwd: copy.root, encoding: 'utf8' });

  beforeAll(() => {
    copy = copyProject();
    published = join(copy.root, 'dist');
    mkdirSync(join(published, 'forsoeg'), { recursive: true });
    writeFileSync(join(published, 'index.html'), 'den forrige udgave');
    writeFileSync(join(published, 'forsoeg/index.html'), 'forsøgene i den forrige udgave');
    before = snapshot(published);
  });
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const { pid } of started.filter((one) => one.exitCode === null && !one.signalCode)) {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    }
    copy.remove();
  });

  /** Changes a file for the length of a test. */
  function spoil(file: string, change: (text: string) => string): () => void {
    const path = join(copy.root, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, change(text));
    return () => {
      writeFileSync(path, text);
    };
  }

  test('publishes nothing when the check finds a fault', () => {
    const mend = spoil('src/content/chapters/forord.mdx', (text) => `${text}\n<Ukendt />\n`);
    const { status, stdout, stderr } = build();
    mend();
    expect(stdout).toContain('Komponenten <Ukendt> kendes ikke.');
    expect(stderr).toContain('Intet er udgivet; en tidligere dist/ er uændret.');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test('publishes nothing when a page fails in the middle of the build', () => {
    const mend = spoil(
      'src/pages/kilder/index.astro',
      (text) =>
        `---\nthrow new Error('midt i byggeriet');\n---\n${text.replace(/^---[\s\S]*?---/, '')}`,
    );
    const { status, stderr, stdout } = build();
    mend();
    expect(stdout + stderr).toContain('midt i byggeriet');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  /** A command in a group of processes of its own, so that all of it can be killed at once. */
  const start = (...command: string[]): ChildProcess => {
    const child = spawn('node', command, { cwd: copy.root, detached: true, stdio: 'ignore' });
    started.push(child);
    return child;
  };

  function kill({ pid }: ChildProcess): void {
    // Without a number it would be our own group.
    if (pid === undefined) throw new Error('The command did not start.');
    process.kill(-pid, 'SIGKILL');
  }

  /** Waits until something is there, without asking again and again. */
  async function appears(folder: string, pattern: string): Promise<void> {
    await new Promise<void>((found) => {
      const look = () => {
        if (globSync(pattern, { cwd: join(copy.root, folder) }).length === 0) return;
        watcher.close();
        found();
      };
      const watcher = watch(join(copy.root, folder), look);
      look();
    });
  }

  /** What is there at each stage of a build and not before. */
  const stages: [stage: string, reached: () => Promise<void>][] = [
    ['while the content is checked', () => appears('.astro', 'udgivelse.lock')],
    ['while Astro makes the pages', () => appears('.', 'dist.ny-*')],
  ];

  test.each(stages)(
    'leaves the former edition as it was when it is killed %s',
    async (_, reached) => {
      mkdirSync(join(copy.root, '.astro'), { recursive: true });
      const build = start('scripts/build.ts');
      const ended = once(build, 'exit');
      await reached();
      expect(build.exitCode).toBeNull();
      kill(build);
      await ended;
      expect(build.signalCode).toBe('SIGKILL');
      expect(snapshot(published)).toEqual(before);
    },
  );

  /** A module that ends the build that loads it, as soon as it has called one of Node's functions with this path. */
  const endingAfter = (name: 'renameSync' | 'readFileSync', path: RegExp): string =>
    `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const called = fs.${name};
      fs.${name} = (...given) => {
        const result = called(...given);
        if (given.some((one) => ${String(path)}.test(String(one)))) process.kill(process.pid, 'SIGKILL');
        return result;
      };
      syncBuiltinESMExports();
    `)}`;

  test('leaves the former edition as it was when it is killed while the search index is made', async () => {
    const build = start(
      '--import',
      endingAfter('readFileSync', /dist\.ny-\d+.*\.html$/),
      'scripts/build.ts',
    );
    await once(build, 'exit');
    expect(build.signalCode).toBe('SIGKILL');
    expect(globSync('dist.ny-*/index.html', { cwd: copy.root })).toHaveLength(1);
    expect(snapshot(published)).toEqual(before);
  });

  test('that is killed between its two renames leaves the former edition to whatever reads it next', async () => {
    const build = start('--import', endingAfter('renameSync', /dist\.gammel$/), 'scripts/build.ts');
    await once(build, 'exit');
    expect(build.signalCode).toBe('SIGKILL');
    expect(existsSync(published)).toBe(false);
    const preview = start('scripts/preview.ts', '--port', '0');
    const closed = once(preview, 'exit');
    await appears('.', 'dist/index.html');
    kill(preview);
    await closed;
    expect(snapshot(published)).toEqual(before);
    expect(existsSync(join(copy.root, 'dist.gammel'))).toBe(false);
  });

  test('that is killed there leaves the former edition to the next build, also to one that fails', async () => {
    renameSync(published, join(copy.root, 'dist.gammel'));
    mkdirSync(join(copy.root, 'dist.ny-1'));
    const mend = spoil('src/content/chapters/forord.mdx', (text) => `${text}\n<Ukendt />\n`);
    const { status } = build();
    mend();
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test('does nothing while another is at it, and says so', async () => {
    mkdirSync(join(copy.root, '.astro'), { recursive: true });
    const first = start('scripts/build.ts');
    const ended = once(first, 'exit');
    await appears('.astro', 'udgivelse.lock');
    const second = build();
    kill(first);
    await ended;
    expect(second.stderr).toContain('Publikationen bliver allerede bygget.');
    expect(second.status).toBe(1);
    expect(snapshot(published)).toEqual(before);
  });

  test('replaces the former edition as a whole, also after builds that were killed', () => {
    const { status, stdout } = build();
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/Publikationen ligger i dist\//);
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toMatch(/<h1[ >]/);
    expect(existsSync(join(published, 'statusnotat.pdf'))).toBe(true);
    expect(existsSync(join(published, 'pagefind/pagefind.js'))).toBe(true);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });
});
