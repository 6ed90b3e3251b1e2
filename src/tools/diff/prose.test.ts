import { expect, test } from 'vitest';
import { gathered, passage, sentences } from './prose.ts';

test('sentences end where a new one begins, and not at an abbreviation', () => {
  expect(sentences('Efter § 26, stk. 3, er det ca. 15 borgere. Det er få. Se nr. 2.')).toEqual([
    'Efter § 26, stk. 3, er det ca. 15 borgere.',
    'Det er få.',
    'Se nr. 2.',
  ]);
});

test.each([
  'Pr. 1. december 2018 er der 15 borgere.',
  'Det er gjort op pr. 31. december 2018, dvs. Ved årets slutning.',
  'Det gælder bl.a. Aarhus og bl. a. Odense.',
])('%s is one sentence', (sentence) => {
  expect(sentences(`${sentence} Det er få.`)).toEqual([sentence, 'Det er få.']);
});

test('an amount may end a sentence', () => {
  expect(sentences('Beløbet er 5 mio. kr. Det er meget. Af 5 mio. kr. er 2 brugt.')).toEqual([
    'Beløbet er 5 mio. kr.',
    'Det er meget.',
    'Af 5 mio. kr. er 2 brugt.',
  ]);
});

test('what is only set otherwise is said once of a section', () => {
  const here = { section: 'Her' };
  const settings = [
    passage('typography', here),
    passage('layout', here),
    passage('typography', here),
    passage('typography', { section: 'Der' }),
    passage('typography', { field: 'Her' }),
  ];
  expect(gathered(settings).map(({ kind, section, field }) => [kind, section ?? field])).toEqual([
    ['typography', 'Her'],
    ['layout', 'Her'],
    ['typography', 'Der'],
    ['typography', 'Her'],
  ]);
});
