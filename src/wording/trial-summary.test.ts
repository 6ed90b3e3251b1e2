import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { readNote } from '../model/read.ts';
import { trialSummary } from './trial-summary.ts';

const summary = (text: string): string => trialSummary({ tree: parseMdx(text) });

test('a trial is told by its own first sentences', () => {
  expect(summary('## Indhold\n\nLyset er\n[tændt](/lys/). Det er kl. 8.\n\nSå slukkes det.')).toBe(
    'Lyset er tændt. Det er kl. 8.',
  );
});

test('by no more than there is room for, but always by a whole one', () => {
  const long = `Lyset er ${'meget '.repeat(40)}stærkt.`;
  expect(summary(`## Indhold\n\n${long} Det varmer.`)).toBe(long);
  expect(summary(`## Indhold\n\nDet varmer. ${long}`)).toBe('Det varmer.');
});

test('every trial of the note has one of its own', () => {
  const all = readNote(process.cwd()).trials.map(trialSummary);
  expect(all.filter((one) => one.length < 20)).toEqual([]);
});
