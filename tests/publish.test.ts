import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  afterAll(() => {
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

  test('replaces the former edition as a whole when all goes well', () => {
    const { status, stdout } = build();
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/Publikationen ligger i dist\//);
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toMatch(/<h1[ >]/);
    expect(existsSync(join(published, 'statusnotat.pdf'))).toBe(true);
    expect(existsSync(join(published, 'pagefind/pagefind.js'))).toBe(true);
    expect(globSync('dist*', { cwd: copy.root })).toEqual(['dist']);
  });
});
