import { expect, test } from 'vitest';
import { highestAndLowest, mostAndFewest } from '../../text/charts.ts';
import { comparison } from './comparison.ts';

const figure = (name: string, value: number | undefined, shown = `${value}`) => ({
  name,
  value,
  shown,
});

test('names those with most and fewest, all of them where several have the same', () => {
  const figures = [figure('Nordby', 0), figure('Sydby', 9, 'ca. 9'), figure('Vestby', 0)];
  expect(comparison(figures, mostAndFewest)).toBe(
    'Flest har Sydby (ca. 9), færrest Nordby og Vestby (0).',
  );
});

test('leaves out what is not reported: it is not the least', () => {
  const figures = [figure('Nordby', 2), figure('Sydby', 9), figure('Vestby', undefined)];
  expect(comparison(figures, highestAndLowest)).toBe('Højest: Sydby (9), lavest: Nordby (2).');
});

test('says that all are alike, and nothing of one alone', () => {
  const alike = [figure('Nordby', 2), figure('Sydby', 2)];
  expect(comparison(alike, mostAndFewest)).toBe('Nordby og Sydby har lige mange (2).');
  expect(comparison([figure('Nordby', 2), figure('Sydby', undefined)], mostAndFewest)).toBe('');
});
