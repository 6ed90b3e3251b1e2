import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failedSteps, runSteps, stepIds, stepsFor, type Step } from './steps.ts';

const steps = stepsFor({ ref: 'main', onGitHub: false });
/** A clock that each look moves by a second. */
const clock = (): (() => number) => {
  let time = 0;
  return () => (time += 1000);
};
const failing =
  (...failed: string[]) =>
  ({ id }: Step): boolean =>
    !failed.includes(id);

test('each step is an npm script that there is', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(steps.map(({ id }) => id)).toEqual([...stepIds]);
  for (const { script } of steps) expect(scripts).toHaveProperty(script);
});

test('faults are told in the form that shows them beside the lines, on GitHub alone', () => {
  expect(stepsFor({ onGitHub: true })[0]?.flags).toEqual(['--github']);
  expect(stepsFor({ onGitHub: false })[0]?.flags).toEqual([]);
});

test('changes are counted from the version that was asked for', () => {
  expect(steps.at(-1)?.flags).toEqual(['main']);
  expect(stepsFor({ onGitHub: false }).at(-1)?.flags).toEqual([]);
});

test('all steps are run in order, with their times', async () => {
  const ran: string[] = [];
  const results = await runSteps(steps, ({ id }) => ran.push(id) > 0, [], clock());
  expect(ran).toEqual([...stepIds]);
  expect(results).toEqual(stepIds.map((id) => ({ id, passed: true, time: 1000 })));
  expect(failedSteps(results)).toEqual([]);
});

test('a fault in the content is told once, and leaves out what would tell it again', async () => {
  const results = await runSteps(steps, failing('check'), [], clock());
  expect(results.map((result) => ('leftOut' in result ? result.leftOut : result.passed))).toEqual([
    false,
    'check',
    'check',
    'check',
    true,
  ]);
  expect(failedSteps(results)).toEqual(['check']);
});

test('a build that fails leaves out the tests; the code alone leaves out nothing', async () => {
  expect((await runSteps(steps, failing('build')))[3]).toEqual({ id: 'test', leftOut: 'build' });
  expect(failedSteps(await runSteps(steps, failing('lint', 'test')))).toEqual(['lint', 'test']);
});

test('a step that is not wanted is not run', async () => {
  const ran: string[] = [];
  const results = await runSteps(steps, ({ id }) => ran.push(id) > 0, ['test']);
  expect(ran).not.toContain('test');
  expect(results[3]).toEqual({ id: 'test', leftOut: 'asked' });
});
