import { expect, test } from 'vitest';
import { columns } from './columns.ts';
import { width } from './drawing.ts';
import { readDrawing } from './read-drawing.ts';

const months = [
  { label: 'april 2018', value: 25 },
  { label: 'maj 2018', value: undefined },
  { label: 'oktober 2018', value: 450, shown: 'ca. 450' },
  { label: 'november 2018', value: 0 },
];

test('draws columns as tall as their values, in the order given', () => {
  const { boxes, texts } = readDrawing(columns(months));
  const [april, october] = boxes('bar');
  expect((october?.height ?? 0) / (april?.height ?? 1)).toBeCloseTo(18, 0);
  expect(april?.x).toBeLessThan(october?.x ?? 0);
  expect(texts('value')).toEqual(['25', 'ca. 450', '0']);
});

test('keeps a place for what is not reported and says so', () => {
  const { texts, boxes } = readDrawing(columns(months));
  expect(texts('missing').join(' ')).toBe('ikke oplyst');
  expect(boxes('zero')).toHaveLength(1);
});

test('keeps all columns within the drawing', () => {
  const { boxes } = readDrawing(
    columns(Array.from({ length: 12 }, (_, index) => ({ label: `${index}`, value: index + 1 }))),
  );
  expect(Math.max(...boxes('bar').map((box) => box.x + box.width))).toBeLessThanOrEqual(width);
});
