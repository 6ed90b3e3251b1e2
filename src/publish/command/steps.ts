import { publishText } from '../../text/publish.ts';
import { bar, canWriteOver, type Output } from '../progress.ts';

/** Tells what a command does that does one thing after another, each of which may take a while. */
export interface Steps {
  /** Tells what is begun, and how much is done by then. */
  begin(what: string): void;
  /** Leaves the line free for what the command itself writes; the next step takes it again. */
  clear(): void;
}

/**
 * In a terminal one line, which is written over. In a log each step has a line of its own when it begins, with no sign
 * that moves anything. Not where the results go, as they may be read by a program.
 * @param of how many steps there are
 * @param writesOver false too where what is begun writes to the terminal itself
 */
export function showSteps(
  of: number,
  output: Output = process.stderr,
  writesOver = canWriteOver(output, process.env),
): Steps {
  let begun = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) output.write('\r\u001b[2K');
    isShown = false;
  };
  return {
    begin(what) {
      clear();
      const count = { done: begun, of };
      begun += 1;
      if (writesOver) {
        const line = `${bar(count)}${publishText.count(count)}  ${what} …`;
        output.write(line.slice(0, Math.max(0, (output.columns ?? 80) - 1)));
        isShown = true;
      } else output.write(`${publishText.step(begun, of, what)}\n`);
    },
    clear,
  };
}
