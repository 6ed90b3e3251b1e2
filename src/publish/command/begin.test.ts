import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tryWriting } from './begin.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kommando-'));
  chmodSync(root, 0o755);
  // The user who owns nothing has to find the way to it.
  chmodSync(tmpdir(), statSync(tmpdir()).mode | 0o055);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Root is refused nothing: its programs then run as the user who owns no file. */
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
const canBeRefused =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, [resolve('scripts/check.ts'), '--help'], nobody).status === 0;

/** Runs a script in a folder of its own, as its npm script does in the project's. */
function run(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  user: { uid?: number } = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts', script), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, ...user },
  );
  return { status, output: stdout + stderr };
}

// Those for developers alone speak English.
const forDevelopers = [
  'bench.ts',
  'complete-lock.ts',
  'format.ts',
  'interaction.ts',
  'lighthouse.ts',
  'lint.ts',
  'schemas.ts',
  'test.ts',
];
const commands = globSync('scripts/*.ts')
  .map((file) => basename(file))
  .filter((name) => !forDevelopers.includes(name))
  .sort();

test.each(commands)('%s ends at once with a setting that can’t be used, and names it', (script) => {
  const { status, output } = run(script, [], { SITE_URL: 'example.org' });
  expect(output.trim()).toBe(
    'Indstillingen SITE_URL er »example.org«. Skriv webstedets adresse med https:// og uden mappe, for eksempel https://example.org.',
  );
  expect(status).toBe(2);
});

describe('a command that the operating system refuses something says it in one sentence', () => {
  const copyContent = (): void => {
    for (const folder of ['src/content', 'seeds']) {
      cpSync(folder, join(root, folder), { recursive: true });
    }
  };

  test('where a file is in the way of a build’s folder', () => {
    writeFileSync(join(root, '.astro'), '');
    const { status, output } = run('build.ts');
    expect(output).toContain('».astro«');
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test('where a file is in the way of what `npm run dev` writes', () => {
    writeFileSync(join(root, '.astro'), '');
    const { status, output } = run('dev.ts', ['--port', '4391']);
    expect(output).toContain('».astro«');
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test.runIf(canBeRefused)('where files can’t be written when they are to be mended', () => {
    copyContent();
    const file = join(root, 'src/content/acts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n', '\r\n'));
    spawnSync('chmod', ['-R', 'a+rX', root]);
    const { output, status } = run('check.ts', ['--fix'], {}, nobody);
    expect(output.trim()).toMatch(/^Du har ikke lov til .* »src\/content\/acts\.yaml«\. .*$/);
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toContain('\r\n');
  });

  test.runIf(canBeRefused)('where the project’s folder can’t be written to', () => {
    chmodSync(root, 0o555);
    const { output, status } = run('build.ts', [], {}, nobody);
    chmodSync(root, 0o755);
    expect(output.trim()).toMatch(/^Du har ikke lov til .* »\.astro«\. .*$/);
    expect(status).toBe(1);
  });
});

describe('trying to write', () => {
  test('leaves nothing behind', () => {
    tryWriting(join(root, 'a/b'));
    expect(readdirSync(join(root, 'a/b'))).toEqual([]);
  });

  test('tells what is in the way', () => {
    writeFileSync(join(root, 'fil'), '');
    expect(() => tryWriting(join(root, 'fil'))).toThrow(/EEXIST|ENOTDIR/);
  });

  test('follows a link to where it leads', () => {
    mkdirSync(join(root, 'mål'));
    symlinkSync(join(root, 'mål'), join(root, 'link'));
    tryWriting(join(root, 'link'));
    expect(existsSync(join(root, 'mål'))).toBe(true);
    expect(readdirSync(join(root, 'mål'))).toEqual([]);
  });
});
