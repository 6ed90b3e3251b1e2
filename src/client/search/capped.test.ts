import { describe, expect, test } from 'vitest';
import { capped, mostLetters, mostWords } from './capped.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `ord${index}x`).join(' ');

describe('what is searched for', () => {
  test.each(['', 'Aarhus', '§ 26 d Aarhus', '"fri leg" nu', '§ 9 og § 26'])(
    'is all of a text that is short: %s',
    (text) => {
      expect(capped(text)).toEqual({ text, isCut: false });
    },
  );

  test('is a word once, however often it is written', () => {
    expect(capped('plan Plan plan plan plan plan plan plan')).toEqual({
      text: 'plan',
      isCut: false,
    });
    expect(capped('§ 26 d og § 27 d').text).toBe('§ 26 d og § 27 d');
  });

  test('is the first of many words, and the reader can be told', () => {
    const { text, isCut } = capped(words(300));
    expect(text.split(' ')).toHaveLength(mostWords);
    expect(isCut).toBe(true);
    expect(capped(words(mostWords))).toEqual({ text: words(mostWords), isCut: false });
  });

  test('is no longer than a word can be', () => {
    expect(capped('a'.repeat(10_000))).toEqual({ text: 'a'.repeat(mostLetters), isCut: true });
    expect(capped(`lys ${'a'.repeat(10_000)}`)).toEqual({ text: 'lys', isCut: true });
    expect(capped(`lys "${'a b '.repeat(10_000)}`)).toEqual({ text: 'lys', isCut: true });
  });
});
