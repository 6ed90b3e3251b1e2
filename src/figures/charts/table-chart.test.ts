import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { attributeOf, captionedTables } from '../../markdown/captioned-tables.ts';
import { parseMdx } from '../../markdown/parse.ts';
import { readDrawing } from './read-drawing.ts';
import { remarkTableCharts, tableChart } from './table-chart.ts';
import type { ChartKind } from '../../markdown/chart-table.ts';

const mdx = (chart: string, ...rows: string[]): string =>
  `<Table caption="Lys" ${chart}>\n\n| Lys | Tal | Mere |\n| --- | ---: | --- |\n${rows.join('\n')}\n\n</Table>\n`;

/** The chart of a table with these rows. */
const draw = (kind: ChartKind, ...rows: string[]) => {
  const [table] = captionedTables(parseMdx(mdx('', ...rows)));
  if (!table) throw new Error('No table.');
  return tableChart(table, kind);
};

test('draws the second column, and is named after it', () => {
  const chart = draw('liggende', '| Dag | 3,6 | 3–4 |', '| Nat | ikke oplyst | 2 |');
  expect(chart.title).toBe('Tal');
  expect(chart.summary).toBe('Dag: 3,6. Ikke oplyst: Nat.');
  expect(readDrawing(chart.svg).texts('value')).toEqual(['3,6']);
});

test('prints the cells as they are written', () => {
  const { texts } = readDrawing(draw('soejler', '| April | 25 |', '| Maj | ca. 450 |').svg);
  expect(texts('value')).toEqual(['25', 'ca. 450']);
});

test('says what is largest and smallest, and that the rest is not reported', () => {
  const chart = draw('andele', '| Lege | 28,3 % |', '| Hospital | 5,1 % |');
  expect(chart.summary).toBe(
    'Størst: Lege (28,3 %), mindst: Hospital (5,1 %). Resten er ikke oplyst.',
  );
  expect(readDrawing(chart.svg).boxes('rest')).toHaveLength(1);
});

test('does not call what rounding leaves unreported', () => {
  const chart = draw('andele', '| Dag | 58 % |', '| Aften | 29 % |', '| Nat | ca. 12 % |');
  expect(chart.summary).toContain('ikke præcis 100\u00a0%');
  expect(readDrawing(chart.svg).texts('note')).toEqual([]);
  expect(readDrawing(chart.svg).boxes('rest')).toEqual([]);
});

test('gives a table that asks for a chart its chart, and no other', () => {
  const attributes = (chart: string) => {
    const tree = parseMdx(mdx(chart, '| Dag | 3,6 |', '| Nat | 1 |'));
    remarkTableCharts()(tree as Root);
    const [table] = tree.children;
    if (table?.type !== 'mdxJsxFlowElement') throw new Error('No table.');
    return ['svg', 'title', 'summary'].map((name) => attributeOf(table, name)?.slice(0, 4));
  };
  expect(attributes('chart="liggende"')).toEqual(['<svg', 'Tal', 'Høje']);
  expect(attributes('')).toEqual([undefined, undefined, undefined]);
});
