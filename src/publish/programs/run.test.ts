import { expect, test } from 'vitest';
import { runProgram, runScript } from './run.ts';

test.each(['astro', 'prettier', 'eslint'])(
  '%s is found, wherever it is called from',
  async (name) => {
    const { exitCode, stdout } = await runProgram(name, ['--version'], { cwd: '/' });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\d+\.\d+\.\d+/);
  },
);

test('what a program is told is read by no shell', async () => {
  const { stdout } = await runProgram('prettier', ['--version', '$(exit)', '&', 'x'], {});
  expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
});

test('a program that fails says so, and so does one that is not there', async () => {
  expect((await runProgram('prettier', ['--check', 'findes-ikke.ts'], {})).exitCode).toBe(2);
  const { failed, code } = await runProgram('findes-ikke', [], {});
  expect([failed, code]).toEqual([true, 'ENOENT']);
});

test('an npm script gets its flags', async () => {
  const { stdout, exitCode } = await runScript('check', ['--help'], {});
  expect(exitCode).toBe(0);
  expect(stdout).toContain('--json');
});
