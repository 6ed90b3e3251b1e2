import { expect, test } from 'vitest';
import { width } from './drawing.ts';
import { horizontalBars } from './horizontal-bars.ts';
import { readDrawing } from './read-drawing.ts';

test('draws bars as long as their values and prints the values in Danish', () => {
  const { boxes, texts } = readDrawing(
    horizontalBars([
      { label: 'Aalborg', value: 2000 },
      { label: 'Thisted', value: 500 },
    ]),
  );
  const [first, second] = boxes('bar');
  expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(4, 1);
  expect(texts('value')).toEqual(['2.000', '500']);
  expect(texts('label')).toEqual(['Aalborg', 'Thisted']);
});

test('says in words that a value is not reported, and draws nothing for it', () => {
  const { boxes, texts } = readDrawing(
    horizontalBars([
      { label: 'Jammerbugt', value: 144 },
      { label: 'Vesthimmerland', value: undefined },
    ]),
  );
  expect(boxes('bar')).toHaveLength(1);
  expect(boxes('zero')).toHaveLength(0);
  expect(texts('missing')).toEqual(['ikke oplyst']);
  expect(texts('value')).toEqual(['144']);
});

test('draws zero as the zero line with its number', () => {
  const { boxes, texts } = readDrawing(horizontalBars([{ label: 'København', value: 0 }]));
  expect(boxes('bar')).toHaveLength(0);
  expect(boxes('zero')).toHaveLength(1);
  expect(texts('value')).toEqual(['0']);
});

test('marks a part of a bar and says what it is', () => {
  const { boxes, texts } = readDrawing(
    horizontalBars([{ label: 'Jammerbugt', value: 144, part: 48, note: 'heraf 48 stadig aktive' }]),
  );
  expect((boxes('whole')[0]?.width ?? 0) / (boxes('bar')[0]?.width ?? 1)).toBeCloseTo(3, 1);
  expect(texts('note')).toEqual(['heraf 48 stadig aktive']);
});

test('leaves room for the longest value beside the longest bar', () => {
  const shown = 'ca. 1.000.000 kr.';
  const { boxes } = readDrawing(horizontalBars([{ label: 'Rebild', value: 1e6, shown }]));
  expect((boxes('bar')[0]?.width ?? width) + shown.length * 9).toBeLessThanOrEqual(width);
});

test('compares several charts on the scale it is given', () => {
  const long = (max: number) =>
    readDrawing(horizontalBars([{ label: 'A', value: 5 }], { max })).boxes('bar')[0]?.width ?? 0;
  expect(long(10)).toBeCloseTo(long(5) / 2, 0);
});

test('colours by class on the site, and by attribute where a palette is given', () => {
  const bars = [{ label: 'A', value: 5, network: 3 }];
  expect(readDrawing(horizontalBars(bars)).boxes('bar')[0]?.look).toBe('3');
  expect(horizontalBars(bars)).not.toContain('style=');
  const palette = {
    text: '#000',
    muted: '#555',
    bar: '#123',
    inside: '#fff',
    whole: '#eee',
    line: '#999',
  };
  const printed = horizontalBars(bars, { palette, font: 'Source Sans 3' });
  expect(printed).toContain('fill="#123"');
  expect(readDrawing(printed).attributes).toMatchObject({
    xmlns: 'http://www.w3.org/2000/svg',
    'font-family': "'Source Sans 3'",
  });
});

test('is as wide as its column on the site, with text of one size', () => {
  const svg = horizontalBars([{ label: 'A', value: 5, part: 2 }]);
  expect(readDrawing(svg).attributes['viewBox']).toBeUndefined();
  const along = [...svg.matchAll(/ (?:x|width)="([^"]+)"/g)].map(([, measure]) => measure);
  const down = [...svg.matchAll(/ (?:y|height)="([^"]+)"/g)].map(([, measure]) => measure);
  expect(along.length).toBeGreaterThan(2);
  expect(along.filter((one) => !/^[\d.]+%$/.test(one ?? ''))).toEqual([]);
  expect(down.filter((one) => !/^[\d.]+em$/.test(one ?? ''))).toEqual([]);
});

test('is hidden from screen readers, as the table beside it says the same', () => {
  expect(readDrawing(horizontalBars([])).attributes['aria-hidden']).toBe('true');
});
