/**
 * Does things one at a time once the next picture has been drawn, so that the reader sees first what was asked for.
 * What is still waiting when it is called anew is given up.
 */
export function afterPicture(): (jobs: readonly (() => void)[]) => void {
  let newest: readonly (() => void)[] = [];
  return (jobs) => {
    newest = jobs;
    const run = (at: number): void => {
      if (newest !== jobs || at === jobs.length) return;
      jobs[at]?.();
      setTimeout(run, 0, at + 1);
    };
    requestAnimationFrame(() => setTimeout(run, 0, 0));
  };
}
