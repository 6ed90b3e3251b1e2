import { expect, test } from 'vitest';
import { width } from './drawing.ts';
import { shareBar } from './share-bar.ts';
import { readDrawing } from './read-drawing.ts';

test('divides the whole width by the shares', () => {
  const { boxes, texts } = readDrawing(
    shareBar([
      { label: 'Dag', value: 75 },
      { label: 'Nat', value: 25 },
    ]),
  );
  expect(boxes('bar').map((box) => box.x)).toEqual([0, width * 0.75]);
  expect(boxes('rest')).toHaveLength(0);
  expect(texts('label')).toEqual(['Dag: 75\u00a0%', 'Nat: 25\u00a0%']);
});

test('draws what the shares leave as an empty frame and calls it nothing', () => {
  const { boxes, texts } = readDrawing(shareBar([{ label: 'Hjemmesygeplejen', value: 28.3 }]));
  expect(boxes('rest')[0]?.width).toBeCloseTo(width * 0.717 - 1, 0);
  expect(texts('note')).toEqual(['Resten er ikke oplyst']);
});

test('gives each part the letter that it has in the list', () => {
  const { texts } = readDrawing(
    shareBar([
      { label: 'Dag', value: 60 },
      { label: 'Nat', value: 1 },
    ]),
  );
  // The second is too narrow for a letter of its own; the list has both.
  expect(texts('inside')).toEqual(['A']);
  expect(texts('value')).toEqual(['A', 'B']);
});

test('lists a share that is not reported and draws nothing for it', () => {
  const { boxes, texts } = readDrawing(
    shareBar([
      { label: 'Dag', value: 60 },
      { label: 'Nat', value: undefined },
    ]),
  );
  expect(boxes('bar')).toHaveLength(1);
  expect(texts('label')).toContain('Nat: ikke oplyst');
});

test('bears that rounded shares add up to a little more than the whole', () => {
  const third = { label: 'En tredjedel', value: 33.4 };
  expect(readDrawing(shareBar([third, third, third])).boxes('bar')).toHaveLength(3);
});

test('refuses parts that are more than the whole', () => {
  expect(() =>
    shareBar([
      { label: 'Dag', value: 60 },
      { label: 'Nat', value: 60 },
    ]),
  ).toThrow('120');
});
