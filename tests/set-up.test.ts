import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, noBrowser, wrongPath } from './support/find-browser.ts';

let machine: string;
beforeAll(() => {
  machine = mkdtempSync(join(tmpdir(), 'maskine-'));
});
afterAll(() => rmSync(machine, { recursive: true }));

/** Starts a program of its own, on a machine where only a temporary folder is, and that is empty. */
function start(program: string): { child: ChildProcess; temporary: string } {
  const temporary = mkdtempSync(join(machine, 'tmp-'));
  const env = { ...process.env, TESTS_FOLDER: '', TMPDIR: temporary, TEMP: temporary };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...env, TMP: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, temporary };
}

describe('the temporary folder', () => {
  const begin = `
    import { mkdtempSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    import { makeSuiteFolder } from './tests/support/suite-folder.ts';
    makeSuiteFolder();
    writeFileSync(join(mkdtempSync(join(tmpdir(), 'en-proeve-')), 'fil'), '');
    console.log('made');`;

  test.each([
    ['when all is well', '', 0],
    ['when the tests fail', 'throw new Error();', 1],
    [
      'when they are asked to stop',
      'process.kill(process.pid, "SIGTERM"); await new Promise(() => setInterval(() => {}));',
      143,
    ],
    [
      'when they are interrupted',
      'process.kill(process.pid, "SIGINT"); await new Promise(() => setInterval(() => {}));',
      130,
    ],
  ])('is empty afterwards %s', async (_, end, code) => {
    const { child, temporary } = start(`${begin}\n${end}`);
    let said = '';
    child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(said).toBe('made\n');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser', () => {
  test('is unpacked whole by two at once, and both get the same', async () => {
    const place = join(machine, 'pakket-ud', 'chromium');
    const program = `
      import { spawnSync } from 'node:child_process';
      import { unpackBrowser } from './tests/support/browser-package.ts';
      const { program, libraries } = await unpackBrowser(${JSON.stringify(place)});
      const env = { ...process.env, LD_LIBRARY_PATH: libraries };
      console.log(spawnSync(program, ['--version'], { encoding: 'utf8', env }));`;
    const said = await Promise.all(
      [1, 2].map(async () => {
        const { child, temporary } = start(program);
        let all = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream?.on('data', (data: Buffer) => (all += data.toString()));
        }
        await once(child, 'close');
        return { all, left: readdirSync(temporary) };
      }),
    );
    for (const { all, left } of said) {
      expect(all).toMatch(/status: 0,[^]*Chrom/);
      expect(left).toEqual([]);
    }
    expect(readdirSync(join(machine, 'pakket-ud'))).toEqual(['chromium']);
  });
});

describe('without a browser', () => {
  const environment = { ...process.env, CHROME_PATH: join(tmpdir(), 'findes-ikke') };

  test('one sentence says that the path is wrong', async () => {
    await expect(findBrowser(environment)).rejects.toThrow(
      new Error(wrongPath(environment.CHROME_PATH)),
    );
  });

  test('one sentence says what to install', () => {
    for (const sentence of [noBrowser, wrongPath('/chrome')]) {
      expect(sentence.split('\n')).toHaveLength(1);
      expect(sentence).toContain('CHROME_PATH');
    }
  });

  test('the tests say so once, and none is run', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['scripts/start.mjs', 'test', 'tests/site.test.ts'],
      { encoding: 'utf8', env: { ...environment, TESTS_FOLDER: '', NO_COLOR: '1' } },
    );
    expect(status).toBe(1);
    const [, told, ...more] = stderr.split('\n');
    expect(told).toBe(`Prøverne: ${wrongPath(environment.CHROME_PATH)}`);
    expect(more).toEqual(['']);
    expect(stdout).not.toContain('✓');
  });
});
