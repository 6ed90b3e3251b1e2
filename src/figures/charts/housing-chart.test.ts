import { expect, test } from 'vitest';
import { municipality, noteOf } from '../../model/fixture.ts';
import type { HousingFigure, HousingRow } from '../../wording/housing.ts';
import { housingChart } from './housing-chart.ts';
import { readDrawing } from './read-drawing.ts';

const { country } = noteOf({
  municipalities: ['Nordby', 'Sydby', 'Vestby'].map((name) =>
    municipality(name.toLowerCase(), name),
  ),
});
const rowOf = (...figures: Omit<HousingFigure, 'municipality'>[]): HousingRow => ({
  label: 'Boliger',
  comparable: true,
  figures: figures.flatMap((figure, index) => {
    const head = country[index];
    return head ? [{ municipality: head, ...figure }] : [];
  }),
});
const row = rowOf(
  { value: undefined, shown: 'ikke oplyst' },
  { value: 0, shown: '0' },
  { value: 1200, shown: '1.200' },
);

test('is drawn in the order of the source and by size, with what is not reported last', () => {
  const [inOrder = '', bySize = ''] = housingChart(row).svg.split('<div class="by-size">');
  expect(readDrawing(inOrder).texts('label')).toEqual(['Nordby', 'Sydby', 'Vestby']);
  expect(readDrawing(bySize).texts('label')).toEqual(['Vestby', 'Sydby', 'Nordby']);
});

test('draws neither a bar nor a zero for what is not reported', () => {
  const [inOrder = ''] = housingChart(row).svg.split('<div class="by-size">');
  const { boxes, texts } = readDrawing(inOrder);
  expect([boxes('bar').length, boxes('zero').length]).toEqual([1, 1]);
  expect(texts('missing')).toEqual(['ikke oplyst']);
});

test('says what is highest, lowest and not reported', () => {
  expect(housingChart(row).summary).toBe(
    'Højest: Vestby (1.200), lavest: Sydby (0). Ikke oplyst: Nordby.',
  );
});

test('draws a range to both of its ends', () => {
  const { svg } = housingChart(rowOf({ value: 40, from: 36, shown: '36–40' }));
  const { boxes, texts } = readDrawing(svg.split('<div class="by-size">')[0] ?? '');
  expect(boxes('bar')[0]?.width).toBeLessThan(boxes('whole')[0]?.width ?? 0);
  expect(texts('value')).toEqual(['36–40']);
});

test('says at the bar, and with the comparison, that the source has a reservation', () => {
  const reserved = { reservation: 'Uden telte.', remark: 'Uden telte.' };
  const { svg, summary, rows } = housingChart(
    rowOf({ value: 5, shown: '5', ...reserved }, { value: 9, shown: '9' }),
  );
  expect(readDrawing(svg.split('<div class="by-size">')[0] ?? '').texts('note')).toEqual([
    'Uden telte.',
  ]);
  expect(summary).toBe(
    'Højest: Sydby (9), lavest: Nordby (5). Der er forbehold ved tallet for Nordby.',
  );
  expect(rows[0]).toEqual(['Nordby', '5 (Uden telte.)']);
});

test('gives each municipality a class of its own, wherever it stands', () => {
  const [, bySize = ''] = housingChart(row).svg.split('<div class="by-size">');
  expect(readDrawing(bySize).boxes('bar')[0]?.className).toBe('bar m2');
});

test('draws nothing that cannot be compared, but keeps its figures', () => {
  const chart = housingChart({ ...row, comparable: false });
  expect(chart.svg).toBe('');
  expect(chart.rows).toEqual([
    ['Nordby', 'ikke oplyst'],
    ['Sydby', '0'],
    ['Vestby', '1.200'],
  ]);
});

test('says with each share how it was worked out, and with a figure what is remarked on it', () => {
  const figure = { value: 1, shown: '1,00\u00a0%', remark: '2 / 200' };
  expect(housingChart({ ...rowOf(figure), formula: 'Sådan.' }).rows).toEqual([
    ['Nordby', '1,00\u00a0%', '2 / 200'],
  ]);
  expect(housingChart(rowOf({ value: 306, shown: '306', remark: 'Efter kvoten.' })).rows).toEqual([
    ['Nordby', '306 (Efter kvoten.)'],
  ]);
});
