/**
 * A function that works each thing out once. What is read of an unchanged file is the same thing as before, so that a
 * check after a change costs little more than what changed.
 */
export function remembered<Key extends object, Result>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: workOut(key) };
    known.set(key, found);
    return found.result;
  };
}
