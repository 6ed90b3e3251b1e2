import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePdf } from '../pdf/compile.ts';
import { call } from '../pdf/syntax.ts';
import { openPdf } from '../pdf/test-reader.ts';
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

test('the typesetter parts the long words of the content where we do', async () => {
  const texts = globSync('src/content/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const words = [...new Set(texts.flatMap((text) => text.match(/\p{L}{12,}/gu) ?? []))];
  expect(words.length).toBeGreaterThan(500);
  const blocks = words.map(
    (word) => `#${call('block', { named: { width: '0.1pt' }, body: word })}`,
  );
  const { pdf } = compilePdf(
    `#set document(title: "Lys")\n#set page(width: 100mm, height: 28000pt)\n#set text(font: "Source Sans 3", size: 3pt, lang: "da", hyphenate: true)\n= L\n${blocks.join('\n')}`,
    process.cwd(),
  );
  const document = await openPdf(pdf);
  const lines: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    lines.push(...items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str] : [])));
  }
  // The reader leaves out the hyphens at line ends.
  const withoutHyphen = (part: string): string => part.replace(/[\u00ad‐-]$/, '');
  expect(lines.slice(1).map(withoutHyphen)).toEqual(words.flatMap(partsOf).map(withoutHyphen));
});
