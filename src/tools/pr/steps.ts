/** What a pull request goes through, in this order: on GitHub and on one's own machine the same. */
export const stepIds = ['check', 'lint', 'build', 'test', 'diff'] as const;
export type StepId = (typeof stepIds)[number];

export interface Step {
  id: StepId;
  /** The npm script that it is, and what it is told. */
  script: string;
  flags: readonly string[];
  /** The steps without which it makes no sense. */
  needs: readonly StepId[];
}

/** How a step went: its time in milliseconds, or why it was not run. */
export type StepResult =
  { id: StepId; passed: boolean; time: number } | { id: StepId; leftOut: StepId | 'asked' };

export interface StepOptions {
  /** The version that the changes are counted from; without it the script's own choice. */
  ref?: string | undefined;
  /** Whether GitHub runs it, which shows faults beside the changed lines. */
  onGitHub: boolean;
}

export function stepsFor({ ref, onGitHub }: StepOptions): readonly Step[] {
  return [
    { id: 'check', script: 'check', flags: onGitHub ? ['--github'] : [], needs: [] },
    // Lint reads the content too, and would say the same fault again, in English and without its place.
    { id: 'lint', script: 'lint', flags: [], needs: ['check'] },
    { id: 'build', script: 'build', flags: [], needs: ['check'] },
    { id: 'test', script: 'test', flags: [], needs: ['check', 'build'] },
    { id: 'diff', script: 'diff', flags: ref === undefined ? [] : [ref], needs: [] },
  ];
}

/**
 * Runs the steps one after another. What fails does not stop those that can say something all the same: an editor
 * should learn all at once.
 * @param run runs a step and says whether it passed
 * @param skipped the steps that are not wanted
 */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => boolean | Promise<boolean>,
  skipped: readonly StepId[] = [],
  now: () => number = () => performance.now(),
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const failed = (id: StepId): boolean =>
    results.some((result) => result.id === id && 'passed' in result && !result.passed);
  for (const step of steps) {
    const missing = step.needs.find(failed);
    if (skipped.includes(step.id)) results.push({ id: step.id, leftOut: 'asked' });
    else if (missing) results.push({ id: step.id, leftOut: missing });
    else {
      const started = now();
      const passed = await run(step);
      results.push({ id: step.id, passed, time: now() - started });
    }
  }
  return results;
}

/** The steps that failed. */
export const failedSteps = (results: readonly StepResult[]): StepId[] =>
  results.filter((result) => 'passed' in result && !result.passed).map(({ id }) => id);
