import { expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { measure, readability } from './readability.ts';

test('is words per sentence plus long words per hundred', () => {
  // 10 words, 2 sentences, 2 words of more than six letters.
  const text = 'Vi går hjem nu. Kommunen sender et kort brevtillæg ud.';
  expect(measure([text])).toMatchObject({ words: 10, sentences: 2, longWords: 2, lix: 25 });
});

test('does not end a sentence at an abbreviation or a date', () => {
  expect(measure(['Det var den 1. Juli ca. Klokken ti.']).sentences).toBe(1);
});

test('counts headings, list items and table cells, but not fields', () => {
  const tree = parseMdx(
    '---\ntitle: Mange ord her\n---\n\n## To ord\n\n- et\n- to\n\n| a |\n| - |\n| b |\n',
  );
  expect(readability(tree)).toMatchObject({ words: 6, sentences: 5 });
});
