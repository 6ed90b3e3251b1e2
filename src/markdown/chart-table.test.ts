import { describe, expect, test } from 'vitest';
import { chartItems, type ChartKind } from './chart-table.ts';

/** A table with these second cells, drawn. */
const draw = (kind: ChartKind, ...cells: string[]) =>
  chartItems(
    {
      rows: cells.map((text, index) => ({
        label: `Lys ${index}`,
        cells: [{ text, footnotes: [] }],
      })),
    },
    kind,
  );

test('draws each row by the figure in its second cell', () => {
  expect(draw('liggende', '3,6', 'ikke oplyst', '0', '36–40')).toEqual({
    items: [
      { label: 'Lys 0', value: 3.6, shown: '3,6' },
      { label: 'Lys 1', value: undefined, shown: 'ikke oplyst' },
      { label: 'Lys 2', value: 0, shown: '0' },
      { label: 'Lys 3', value: 40, from: 36, shown: '36–40' },
    ],
  });
});

describe('refuses', () => {
  test.each<[string, ChartKind, string[], object]>([
    ['words', 'liggende', ['3', 'mange'], { reason: 'not-a-figure', cell: 'mange' }],
    ['an empty cell', 'liggende', ['3', ''], { reason: 'not-a-figure', cell: '' }],
    ['figures of several units', 'soejler', ['3', '4 %'], { reason: 'several-units' }],
    ['a table without a figure', 'soejler', ['ikke oplyst'], { reason: 'nothing-to-draw' }],
    ['shares that are not per cent', 'andele', ['3', '4'], { reason: 'not-shares' }],
    ['shares that are ranges', 'andele', ['3–4 %'], { reason: 'not-shares' }],
    ['more rows than a page has', 'liggende', Array(25).fill('3'), { reason: 'too-many' }],
    ['shares of more than the whole', 'andele', ['60 %', '60 %'], { reason: 'too-much' }],
  ])('%s', (_, kind, cells, fault) => {
    expect(draw(kind, ...cells)).toMatchObject({ fault });
  });
});

test('bears that rounded shares are a little more than the whole', () => {
  expect(draw('andele', '33,4 %', '33,4 %', '33,4 %')).toHaveProperty('items');
});
