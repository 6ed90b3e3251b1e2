import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publishedListFile } from '../src/model/published-list.ts';
import { lockOf } from '../src/publish/lock.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';
import { standInForAstro, type Deed } from './support/stand-in-astro.ts';

// The program is `npm run build`'s own, and so are its processes, its lock and its index. Only the making of the pages
// is cheap (support/stand-in-astro.ts), but for one build; that pages are made is seen by all tests that read the site.

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

let copy: ProjectCopy;
let published: string;
let before: Record<string, string>;
const started: ChildProcess[] = [];

beforeAll(() => {
  copy = copyProject();
  // The pages that stand in for the site are few.
  rmSync(join(copy.root, publishedListFile));
  published = join(copy.root, 'dist');
  mkdirSync(join(published, 'forsoeg'), { recursive: true });
  writeFileSync(join(published, 'index.html'), 'den forrige udgave');
  writeFileSync(join(published, 'forsoeg/index.html'), 'forsøgene i den forrige udgave');
  before = snapshot(published);
});
// The lock of a process that was killed stands for some seconds; lock.test.ts waits for that.
beforeEach(() => rmSync(lockOf(copy.root), { recursive: true, force: true }));
afterAll(() => {
  for (const one of started.filter(({ exitCode, signalCode }) => exitCode === null && !signalCode))
    kill(one);
  copy.remove();
});

/** Ends a command with all that it has started. */
function kill({ pid }: ChildProcess): void {
  // Without a number it would be our own group.
  if (pid === undefined) throw new Error('The command did not start.');
  process.kill(-pid, 'SIGKILL');
}

const build = (deed: Deed = 'make') =>
  spawnSync('node', ['scripts/build.ts'], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, STAND_IN: deed },
  });

/** A command in a group of processes of its own. */
function start(deed: Deed, ...command: string[]): ChildProcess {
  const child = spawn('node', command, {
    cwd: copy.root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, STAND_IN: deed },
  });
  started.push(child);
  return child;
}

/** Changes a file. @returns how to change it back */
function spoil(file: string, change: (text: string) => string): () => void {
  const path = join(copy.root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  return () => {
    writeFileSync(path, text);
  };
}

const addUnknown = (text: string): string => `${text}\n<Ukendt />\n`;

test('publishes nothing when a page fails in the middle of Astro’s own build', () => {
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

describe('npm run build', () => {
  beforeAll(() => standInForAstro(copy.root));

  test('publishes nothing when the check finds a fault', () => {
    const mend = spoil('src/content/chapters/forord.mdx', addUnknown);
    const { status, stdout, stderr } = build();
    mend();
    expect(stdout).toContain('Komponenten <Ukendt> kendes ikke.');
    expect(stderr).toContain('Intet er udgivet; en tidligere dist/ er uændret.');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test('publishes nothing when the pages can’t be made', () => {
    const { status, stderr } = build('fail');
    expect(stderr).toContain('Siderne kunne ikke bygges. Fejlen står ovenfor.');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test('publishes nothing when the book can’t be set, and says why', () => {
    const mend = spoil('src/book/look.typ', (text) => `${text}\n#panic("ingen skrift")\n`);
    const { status, stdout, stderr } = build('wait');
    mend();
    expect(stderr).toMatch(/Bogen kunne ikke sættes\. [^]*ingen skrift/);
    expect(stdout).not.toContain('Siderne er lavet');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test('publishes nothing when the e-book can’t be made, and says why', () => {
    const mend = spoil('src/epub/epub.ts', (text) =>
      text.replace(
        '  const note =',
        "  if (network) throw new Error('intet papir');\n  const note =",
      ),
    );
    const { status, stdout, stderr } = build('wait');
    mend();
    expect(stderr).toMatch(/E-bogen kunne ikke laves\. [^]*intet papir/);
    expect(stdout).not.toContain('Siderne er lavet');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  /** A module that kills the program that loads it, as soon as it has called one of Node's functions with this path. */
  const killingAfter = (name: 'renameSync' | 'readFileSync', path: RegExp): string[] => [
    '--import',
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
    `)}`,
  ];

  test('publishes nothing when the Word documents can’t be made, and says why', () => {
    const mend = spoil('src/word/shell.ts', (text) =>
      text.replace(
        /(function makeShell[^{]*\{)/,
        "$1\n  if (styles) throw new Error('intet papir');",
      ),
    );
    const { status, stderr } = build();
    mend();
    expect(stderr).toContain('Word-dokumenterne kunne ikke laves. intet papir');
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test.each<[stage: string, deed: Deed, hook: string[], left: string[]]>([
    [
      'while the content is checked',
      'make',
      killingAfter('readFileSync', /src.content.*\.mdx$/),
      [],
    ],
    ['while the pages are made', 'kill', [], ['index.html']],
    [
      'while what is printed is put among the pages',
      'make',
      killingAfter('renameSync', /dist\.ny-\d+.statusnotat\.pdf$/),
      [
        'deling.png',
        'index.html',
        'forsoeg/index.html',
        'statusnotat.docx',
        'statusnotat.epub',
        'statusnotat.pdf',
      ],
    ],
  ])('leaves the former edition as it was when it is killed %s', async (_, deed, hook, left) => {
    const killed = start(deed, ...hook, 'scripts/build.ts');
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    const made = globSync('dist.ny-*/**/*.*', { cwd: copy.root });
    const names = made.map((file) => file.replace(/^dist\.ny-\d+./, '').replaceAll('\\', '/'));
    expect(names.filter((name) => !/^(?:pdf|word|epub|pagefind)/.test(name)).sort()).toEqual(
      left.sort(),
    );
    expect(snapshot(published)).toEqual(before);
    for (const folder of globSync('dist.ny-*', { cwd: copy.root })) {
      rmSync(join(copy.root, folder), { recursive: true });
    }
  });

  test('that is killed between its two renames leaves the former edition to whatever reads it next', async () => {
    const hook = killingAfter('renameSync', /dist\.gammel$/);
    const killed = start('make', ...hook, 'scripts/build.ts');
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    expect(existsSync(published)).toBe(false);
    await once(start('make', 'scripts/preview.ts', '--port', '0'), 'exit');
    expect(snapshot(published)).toEqual(before);
    expect(existsSync(join(copy.root, 'dist.gammel'))).toBe(false);
  });

  test('that is killed there leaves the former edition to the next build, also to one that fails', () => {
    renameSync(published, join(copy.root, 'dist.gammel'));
    mkdirSync(join(copy.root, 'dist.ny-1'));
    const mend = spoil('src/content/chapters/forord.mdx', addUnknown);
    const { status } = build();
    mend();
    expect(status).toBe(1);
    expect(snapshot(published)).toEqual(before);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });

  test('does nothing while another is at it, and says so', async () => {
    const first = start('wait', 'scripts/build.ts');
    const ended = once(first, 'exit');
    // Not by a loop over what is said: when it ends, the stream is closed, and the build with it at its next word.
    await new Promise<void>((heard) => {
      first.stdout?.on('data', (said) => String(said).includes('venter') && heard());
    });
    const second = build();
    expect(first.exitCode).toBeNull();
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
    expect(
      Object.keys(snapshot(published)).map((file) => file.slice(published.length + 1)),
    ).toEqual(expect.arrayContaining(['index.html', 'pagefind/pagefind.js', 'statusnotat.pdf']));
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toContain('Den nye udgave');
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });
});
