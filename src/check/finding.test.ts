import { expect, test } from 'vitest';
import { inReadingOrder, withoutRepeats, type Finding } from './finding.ts';
import { consoleReport } from './report/console.ts';
import { githubReport } from './report/github.ts';
import { jsonReport, type JsonReport } from './report/json.ts';
import { markdownReport } from './report/markdown.ts';

const finding = (line: number, fields: Partial<Finding> = {}): Finding => ({
  file: 'src/content/a.mdx',
  line,
  column: 1,
  check: 'quotes-danish',
  severity: 'error',
  message: 'Her.',
  ...fields,
});
const many = (count: number, fields: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_, index) => finding(count - index, fields));

test('a hundred of a kind in a file are told one by one', () => {
  expect(withoutRepeats(many(100))).toEqual(many(100));
});

test('of more, the first by their lines are told, and how many follow', () => {
  const told = inReadingOrder(
    withoutRepeats([...many(1234), ...many(2, { file: 'src/content/b.mdx' })]),
  );
  expect(told.map(({ line }) => line)).toEqual([
    ...Array.from({ length: 101 }, (_, index) => index + 1),
    1,
    2,
  ]);
  expect(told[100]).toMatchObject({ message: 'Og 1.134 til af samme slags i filen.', more: 1134 });
});

test('errors and warnings are two kinds', () => {
  const told = withoutRepeats([...many(60), ...many(60, { severity: 'warning' })]);
  expect(told).toHaveLength(120);
});

test('every report counts them all', () => {
  const told = withoutRepeats(many(64_000, { edits: [] }));
  const shown = consoleReport(told, 3);
  expect(shown).toContain('64000 fejl');
  expect(shown).toContain('a.mdx:101:1 Og 63.900 til af samme slags i filen. [quotes-danish]');
  expect(shown).toContain('Alle kan rettes for dig');
  expect(githubReport(told, 3)).toContain('64000 fejl');
  expect(markdownReport(told, 3)).toContain('Og 63\\.900 til af samme slags');
  const json = JSON.parse(jsonReport(told, 3)) as JsonReport;
  expect(json).toMatchObject({ errors: 64_000, warnings: 0 });
  expect(json.findings.at(-1)).toMatchObject({ more: 63_900, fixable: true });
});
