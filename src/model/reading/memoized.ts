/**
 * A function that works each thing out once. What is read of an unchanged file is the same thing as before, so that a
 * check after a change costs little more than what changed.
 */
export function memoized<Key extends object, Result>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: workOut(key) };
    known.set(key, found);
    return found.result;
  };
}

/**
 * The same for what follows from a text: the text itself is the key, so nothing can be out of date. How many results are
 * kept is said with each question; the one that was asked for longest ago goes first.
 */
export function memoizedByText<Result>() {
  const known = new Map<string, Result>();
  return (key: string, most: number, workOut: () => Result): Result => {
    const result = known.get(key) ?? workOut();
    known.delete(key);
    known.set(key, result);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return result;
  };
}
