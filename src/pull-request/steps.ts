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
export type Outcome =
  { id: StepId; passed: boolean; time: number } | { id: StepId; leftOut: StepId | 'asked' };

export interface Asked {
  /** The version that the changes are counted from; without it the script's own choice. */
  ref?: string | undefined;
  /** Whether GitHub runs it, which shows faults beside the changed lines. */
  onGitHub: boolean;
}

export function stepsFor({ ref, onGitHub }: Asked): readonly Step[] {
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
export function runSteps(
  steps: readonly Step[],
  run: (step: Step) => boolean,
  skipped: readonly StepId[] = [],
  now: () => number = () => performance.now(),
): Outcome[] {
  const outcomes: Outcome[] = [];
  const failed = (id: StepId): boolean =>
    outcomes.some((outcome) => outcome.id === id && 'passed' in outcome && !outcome.passed);
  for (const step of steps) {
    const missing = step.needs.find(failed);
    if (skipped.includes(step.id)) outcomes.push({ id: step.id, leftOut: 'asked' });
    else if (missing) outcomes.push({ id: step.id, leftOut: missing });
    else {
      const started = now();
      const passed = run(step);
      outcomes.push({ id: step.id, passed, time: now() - started });
    }
  }
  return outcomes;
}

/** The steps that failed. */
export const failedSteps = (outcomes: readonly Outcome[]): StepId[] =>
  outcomes.filter((outcome) => 'passed' in outcome && !outcome.passed).map(({ id }) => id);
