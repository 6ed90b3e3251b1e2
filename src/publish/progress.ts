import { publishText } from '../text/publish.ts';

// In a terminal one line says how far each stage is, and is written over. Everywhere else, in a log or for a terminal
// that can't write over a line, each stage has a line of its own when it is done, which a screen reader reads once.

const words = publishText.stages;

/** The stages of a build, in the order in which they are shown. */
export type Stage = keyof typeof words;

/** How far a stage is. Of some it is not known beforehand how much there is. */
export interface Count {
  done: number;
  of?: number | undefined;
}

export interface Progress {
  /** Tells that a stage has come so far. */
  at(stage: Stage, count: Count): void;
  /** Tells that a stage is done. @param count what was made, if it can be counted */
  finished(stage: Stage, count?: number): void;
  /** Writes something else, whole and by itself. */
  say(text: string): void;
  /** Ends the line that is written over. */
  end(): void;
}

/** What is written to, as a terminal or a file is. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const barWidth = 12;

/** How much is done, drawn, with a space after it; nothing where it is not known how much there is. */
export function bar({ done, of }: Count): string {
  if (of === undefined) return '';
  const full = of === 0 ? barWidth : Math.floor((done / of) * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `;
}

/** One line, no longer than the terminal is wide: a longer one could not be written over. */
export function progressLine(counts: ReadonlyMap<Stage, Count>, columns: number): string {
  const stages = (Object.keys(words) as Stage[]).flatMap((stage) => {
    const count = counts.get(stage);
    return count ? [`${words[stage].name} ${bar(count)}${publishText.count(count)}`] : [];
  });
  return stages.join('  ').slice(0, Math.max(0, columns - 1));
}

/** Whether a line can be written over. */
export const canWriteOver = (
  output: Output,
  environment: Readonly<Record<string, string | undefined>>,
): boolean => output.isTTY === true && environment['TERM'] !== 'dumb' && !environment['CI'];

/** Shows how far a build is. @param writesOver whether the output is a terminal, where a line can be written over */
export function showProgress(output: Output, writesOver: boolean): Progress {
  const counts = new Map<Stage, Count>();
  let shown = '';
  const draw = (line: string): void => {
    if (!writesOver || line === shown) return;
    shown = line;
    output.write(`\r\u001b[2K${line}`);
  };
  const redraw = (): void => draw(progressLine(counts, output.columns ?? 80));
  const say = (text: string): void => {
    draw('');
    output.write(`${text}\n`);
    redraw();
  };
  return {
    at(stage, count) {
      counts.set(stage, count);
      redraw();
    },
    finished(stage, count) {
      counts.delete(stage);
      say(words[stage].done(count ?? 0));
    },
    say,
    end() {
      counts.clear();
      draw('');
    },
  };
}
