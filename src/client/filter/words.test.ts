import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../markdown/fold.ts';
import { hasWords, searchable } from './words.ts';

const finds = (words: string, text: string): boolean =>
  hasWords(searchable(text), foldedWords(words));

describe('free text', () => {
  test.each([
    ['aarhus', 'Århus'],
    ['Århus', 'Aarhus'],
    ['ældre', 'Aeldre'],
    ['aeldre', 'ÆLDRE'],
    ['soevn', 'søvnforbedrende'],
    ['lån', 'Mikrolån'],
    ['ide', 'En god idé'],
  ])('»%s« finds »%s«', (words, text) => {
    expect(finds(words, text)).toBe(true);
  });

  test('wants every word, in any order, also as part of a longer word', () => {
    const text = 'Fleksible rammer for løntilskud';
    expect(finds('tilskud fleksibel', text)).toBe(false);
    expect(finds('tilskud fleksib', text)).toBe(true);
    expect(finds('tilskud boliger', text)).toBe(false);
  });

  test('tells å from a', () => {
    expect(finds('har', 'Hår')).toBe(false);
    expect(finds('haar', 'Hår')).toBe(true);
  });

  test('keeps the point in a code and the letter with its section', () => {
    expect(foldedWords('1.08 og § 27\u00a0d, stk. 3-5')).toEqual([
      '1.08',
      'og',
      '27d',
      'stk',
      '3',
      '5',
    ]);
    expect(finds('§ 27 d', 'Lov om frikommunenetværk § 27 d')).toBe(true);
    expect(finds('§ 27 d', '§ 27 og en lampe med d')).toBe(false);
    expect(finds('27', '§ 27 d')).toBe(true);
  });

  test('looks through signs that only say where a line may break', () => {
    expect(finds('lygtepæl', 'lygte\u00adpæl')).toBe(true);
    expect(finds('26 27', '§§ 26\u2060–\u206027')).toBe(true);
  });

  test('lets everything through when there is no word', () => {
    expect(finds(' § – ', 'Lys')).toBe(true);
  });

  test('holds each word of a text once', () => {
    expect(searchable('Lys, lys og LYS')).toBe('lys og');
  });
});
