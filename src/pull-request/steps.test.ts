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

test('all steps are run in order, with their times', () => {
  const ran: string[] = [];
  const outcomes = runSteps(steps, ({ id }) => ran.push(id) > 0, [], clock());
  expect(ran).toEqual([...stepIds]);
  expect(outcomes).toEqual(stepIds.map((id) => ({ id, passed: true, time: 1000 })));
  expect(failedSteps(outcomes)).toEqual([]);
});

test('a fault in the content is told once, and leaves out what would tell it again', () => {
  const outcomes = runSteps(steps, failing('check'), [], clock());
  expect(
    outcomes.map((outcome) => ('leftOut' in outcome ? outcome.leftOut : outcome.passed)),
  ).toEqual([false, 'check', 'check', 'check', true]);
  expect(failedSteps(outcomes)).toEqual(['check']);
});

test('a build that fails leaves out the tests; the code alone leaves out nothing', () => {
  expect(runSteps(steps, failing('build'))[3]).toEqual({ id: 'test', leftOut: 'build' });
  expect(failedSteps(runSteps(steps, failing('lint', 'test')))).toEqual(['lint', 'test']);
});

test('a step that is not wanted is not run', () => {
  const ran: string[] = [];
  const outcomes = runSteps(steps, ({ id }) => ran.push(id) > 0, ['test']);
  expect(ran).not.toContain('test');
  expect(outcomes[3]).toEqual({ id: 'test', leftOut: 'asked' });
});
