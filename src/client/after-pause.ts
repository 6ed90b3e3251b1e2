/** How long a reader must pause before the count is said aloud and typed words are put in the address. */
export const pause = 500;

/**
 * A function that is called once the calls to it have stopped for a while, and can be hurried or given up.
 * @param wait how long, in milliseconds
 */
export function afterPause(
  run: () => void,
  wait = pause,
): Record<'soon' | 'now' | 'never', () => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    if (timer === undefined) return;
    never();
    run();
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, wait);
    },
    now,
    never,
  };
}
