import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programOf, runProgram, runScript } from './run.ts';

test.each(['astro', 'prettier', 'eslint'])('%s is found, wherever it is called from', (name) => {
  expect(existsSync(programOf(name))).toBe(true);
});

test('what a program is told is read by no shell', () => {
  const { stdout } = runProgram('prettier', ['--version', '$(exit)', '&', 'x'], {
    encoding: 'utf8',
  });
  expect(String(stdout)).toMatch(/^\d+\.\d+\.\d+/);
});

test('an npm script gets its flags', () => {
  const { stdout, status } = runScript('check', ['--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('--json');
});
