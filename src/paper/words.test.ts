import { describe, expect, test } from 'vitest';
import { widthOf } from './letter-widths.ts';
import { trialRooms } from './rooms.ts';
import { addressPieces, isTooWideFor, narrowest, partsOf, wideWords, wordsOf } from './words.ts';

describe('the words of a text', () => {
  test.each([
    ['Lys om natten', ['Lys', 'om', 'natten']],
    ['§\u00a026\u00a0d gælder', ['§\u00a026\u00a0d', 'gælder']],
    ['Høje-Taastrup og/eller', ['Høje-', 'Taastrup', 'og/', 'eller']],
    ['18–22 og 26\u2060–\u206027', ['18–', '22', 'og', '26\u2060–\u206027']],
    ['se https://a.dk/b/c nu', ['se', 'https://a.dk/b/c', 'nu']],
  ])('%j', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  test('say where they begin', () => {
    expect(wordsOf(' Høje-Taastrup\nby').map(({ start }) => start)).toEqual([1, 6, 15]);
  });
});

describe('a word is parted', () => {
  test.each([
    ['kontanthjælp', ['kon-', 'tant-', 'hjælp']],
    ['»kommune«,', ['»kom-', 'mu-', 'ne«,']],
    ['SEL2015abcdefg', ['SEL2015abcdefg']],
    ['123.456.789', ['123.456.789']],
    ['www.a.dk/beskaeftigelse', ['www.', 'a.', 'dk/', 'beskaeft', 'igelse']],
  ])('%s', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  test('only where it is wider than its place', () => {
    const room = trialRooms.maalgruppe;
    expect(wideWords('lys kontanthjælpsmodtagere lys', room)).toEqual([
      { text: 'kontanthjælpsmodtagere', start: 4 },
    ]);
    expect(isTooWideFor('kontanthjælpsmodtagere', room)).toBe(false);
    expect(isTooWideFor('x'.repeat(30), room)).toBe(true);
  });

  test('and needs the width of its widest part', () => {
    expect(narrowest('kontanthjælp', { face: 'sans', size: 10 })).toBe(
      widthOf('hjælp', 'sans', 10),
    );
  });
});

test('an address is the same when its pieces stand together', () => {
  const address = 'https://www.eksempel.example/a//b?c=1&d=%20_e.pdf';
  expect(addressPieces(address).join('')).toBe(address);
  expect(Math.max(...addressPieces(address).map((piece) => piece.length))).toBeLessThanOrEqual(8);
});
