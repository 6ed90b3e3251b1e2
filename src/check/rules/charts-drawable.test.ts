import { expect, test } from 'vitest';
import { chartsDrawable } from './charts-drawable.ts';
import { edited, findingsOf, networkPath } from '../fixture.ts';

/** What is said of a network with this table from its twelfth line on. */
const findingsIn = (chart: string, ...rows: string[]): string[] =>
  findingsOf(
    chartsDrawable,
    edited(
      networkPath,
      '## Status\n',
      `<Table caption="Lys" ${chart}>\n\n| Lys | Tal |\n| --- | ---: |\n${rows.join('\n')}\n\n</Table>\n`,
    ),
  );

test('nothing is said of tables that can be drawn, and of those that ask for no chart', () => {
  expect(findingsOf(chartsDrawable)).toEqual([]);
  expect(findingsIn('chart="soejler"', '| A | 1.200 |', '| B | ikke oplyst |')).toEqual([]);
  expect(findingsIn('chart="andele"', '| A | 58 % |', '| B | ca. 12 % |')).toEqual([]);
  expect(findingsIn('', '| A | mange |')).toEqual([]);
});

test('a cell that is no figure is reported where it stands', () => {
  expect(findingsIn('chart="liggende"', '| A | 1 |', '| B | mange |')).toEqual([
    'eksempelnetvaerk.mdx:17:5 »mange« er ikke et tal. I en tabel med chart skal hver celle i anden kolonne være et tal eller »ikke oplyst«.',
  ]);
});

test('an empty cell is told what to write instead', () => {
  expect(findingsIn('chart="liggende"', '| A | 1 |', '| B | |')[0]).toContain(
    'Skriv tallet, eller »ikke oplyst«',
  );
});

test('shares that are more than the whole are reported at the table', () => {
  expect(findingsIn('chart="andele"', '| A | 60 % |', '| B | 61,5 % |')).toEqual([
    'eksempelnetvaerk.mdx:12:1 Andelene giver tilsammen 121,5 %, altså mere end det hele. Ret tallene, eller brug chart="liggende".',
  ]);
});

test.each([
  ['chart="soejler"', ['| A | 3 |', '| B | 4 % |'], 'ikke samme enhed (ingen enhed, %)'],
  ['chart="soejler"', ['| A | ikke oplyst |'], 'ingen tal at tegne'],
  ['chart="andele"', ['| A | 3 |'], 'kræver procenter'],
])('a table with %s of %j is told why it cannot be drawn', (chart, rows, expected) => {
  expect(findingsIn(chart, ...rows)[0]).toContain(expected);
});
