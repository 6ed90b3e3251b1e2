import { expect, test } from 'vitest';
import { canWriteOver, progressLine, showProgress, type Output } from './progress.ts';

function paper(columns = 80): Output & { written: string } {
  return {
    written: '',
    columns,
    write(text) {
      this.written += text;
    },
  };
}

/** What is left on a terminal's lines when all is written. */
const seen = (written: string): string[] =>
  written.split('\n').map((line) => line.slice(line.lastIndexOf('\u001b[2K') + 4));

test('each stage says how far it is, in their order, with a bar where it is known how much there is', () => {
  const line = progressLine(
    new Map([
      ['parts', { done: 26, of: 52 }],
      ['pages', { done: 7 }],
    ]),
    80,
  );
  expect(line).toBe('Sider 7  Uddrag ██████░░░░░░ 26 af 52');
});

test('a line is no longer than the terminal is wide', () => {
  const counts = new Map([['parts', { done: 0, of: 0 }]] as const);
  expect(progressLine(counts, 10)).toHaveLength(9);
  expect(progressLine(counts, 0)).toBe('');
});

test('in a terminal the line is written over, and what is done stays', () => {
  const output = paper();
  const progress = showProgress(output, true);
  progress.at('pages', { done: 3 });
  progress.at('parts', { done: 1, of: 2 });
  progress.say('Ingen fejl.');
  progress.finished('parts', 2);
  progress.at('pages', { done: 4 });
  expect(seen(output.written)).toEqual(['Ingen fejl.', 'Uddragene er sat: 2.', 'Sider 4']);
  progress.end();
  expect(seen(output.written).at(-1)).toBe('');
});

test('in a log there is a line for each stage that is done, and no sign that moves anything', () => {
  const output = paper();
  const progress = showProgress(output, false);
  progress.at('book', { done: 0 });
  progress.at('parts', { done: 1, of: 2 });
  progress.finished('book');
  progress.say('Ingen fejl.');
  progress.finished('parts', 2);
  progress.end();
  expect(output.written).toBe('Bogen er sat.\nIngen fejl.\nUddragene er sat: 2.\n');
});

test.each([
  [true, { isTTY: true }, {}],
  [false, { isTTY: true }, { TERM: 'dumb' }],
  [false, { isTTY: true }, { CI: 'true' }],
  [false, {}, {}],
])('a line can be written over: %s for %o with %o', (can, output, environment) => {
  expect(canWriteOver({ ...paper(), ...output }, environment)).toBe(can);
});
