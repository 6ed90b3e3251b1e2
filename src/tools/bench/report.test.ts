import { expect, test } from 'vitest';
import type { Measures } from './measure.ts';
import { kindOf } from './page-bytes.ts';
import { benchTable, comparison, type Bench } from './report.ts';
import { summed, type Cost } from './run-measured.ts';

const cost = (cpu: number): Cost => ({
  seconds: cpu / 2,
  cpu,
  megabytes: 100 * cpu,
  parses: { us: 10 * cpu },
});
const measures = (trials: number, cpu: number, bytes: number): Measures => ({
  trials,
  networks: 1,
  check: cost(cpu),
  checkAgain: cost(cpu / 10),
  build: cost(10 * cpu),
  rebuild: cost(5 * cpu),
  stages: { pages: 4 * cpu, book: cpu, parts: 3 * cpu, epub: cpu / 2, word: 2 * cpu, search: cpu },
  devAnswer: 150,
  pages: { '/forsoeg/': kindOf([bytes]) },
});
const bench: Bench = {
  node: 'v24',
  sizes: { 10: measures(100, 12, 41_000), 1: measures(10, 1, 6000) },
};
/** A line of a table, its cells apart. */
const line = (lines: readonly string[], start: string): string[] =>
  lines.find((one) => one.startsWith(start))?.split(/ {2,}/) ?? [];

test('sizes stand side by side, with what a trial costs in the largest against the smallest', () => {
  const table = benchTable(bench);
  expect(line(table, 'Mål')).toEqual(['Mål', '1 ×', '10 ×', 'pr. forsøg']);
  expect(line(table, 'Kontrol, første gang, s pro')).toEqual([
    'Kontrol, første gang, s processortid',
    '1',
    '12',
    '1,20',
  ]);
  expect(line(table, 'Udgivelsen efter én rettelse, mest huk').slice(1)).toEqual(['500', '6.000']);
  expect(line(table, 'heraf e-bøgerne').slice(1)).toEqual(['0,5', '6', '1,20']);
  expect(line(table, 'heraf Word').slice(1)).toEqual(['2', '24', '1,20']);
  // What a page weighs is not a cost of each trial.
  expect(line(table, '/forsoeg/')).toEqual(['/forsoeg/, største, byte', '6.000', '41.000']);
});

test('what Astro did not parse is no number', () => {
  expect(line(benchTable(bench), 'Tekster læst af Astro').slice(1)).toEqual(['–', '–', '–']);
});

test('a later run stands beside an earlier, for the sizes that both have', () => {
  const later: Bench = {
    node: 'v24',
    sizes: { 10: measures(100, 6, 14_000), 100: measures(1000, 70, 14_000) },
  };
  const compared = comparison(bench, later);
  expect(line(compared, '10 ×')).toEqual(['10 ×', 'før', 'nu', 'nu/før']);
  expect(line(compared, 'heraf bogen')).toEqual(['heraf bogen, s processortid', '12', '6', '0,50']);
  expect(line(compared, '/forsoeg/')).toEqual([
    '/forsoeg/, største, byte',
    '41.000',
    '14.000',
    '0,34',
  ]);
  expect(compared.some((one) => one.startsWith('100 ×'))).toBe(false);
});

test('the processes of a program add up, and the largest is what memory there must be', () => {
  expect(
    summed([
      { cpu: 1, megabytes: 500, parses: { us: 3 } },
      { cpu: 2.5, megabytes: 200, parses: { us: 1, astro: 4 } },
    ]),
  ).toEqual({ cpu: 3.5, megabytes: 500, parses: { us: 4, astro: 4 } });
});

test('pages of a kind are counted, those above the first view by themselves', () => {
  expect(kindOf([9, 14_601, 14_600])).toEqual({
    pages: 3,
    median: 14_600,
    largest: 14_601,
    over: 1,
  });
});
