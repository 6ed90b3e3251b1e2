import { describe, expect, test } from 'vitest';
import { edited, findingsOf, networkPath } from '../fixture.ts';
import { tablesFit, wordsFit } from './fits-on-paper.ts';
import { charactersKnown } from './characters-known.ts';
import type { Check } from '../check.ts';

/** What is said of a network with this text from its twelfth line on. */
const findingsIn = (check: Check, text: string): string[] =>
  findingsOf(check, edited(networkPath, '## Status\n', text));
const row = (cells: number, cell = 'a'): string => `|${` ${cell} |`.repeat(cells)}\n`;

describe('a table', () => {
  test('of eight columns fits a page, one of nine does not', () => {
    expect(findingsIn(tablesFit, row(8) + row(8, '---') + row(8))).toEqual([]);
    expect(findingsIn(tablesFit, row(9) + row(9, '---') + row(9))).toEqual([
      'eksempelnetvaerk.mdx:12:1 Tabellen har 9 kolonner. En side i PDF’en har plads til 8. Del tabellen, eller byt om på rækker og kolonner.',
    ]);
  });

  test('has as many cells in each row as in its head', () => {
    expect(findingsIn(tablesFit, row(3) + row(3, '---') + row(3) + row(2))).toEqual([
      'eksempelnetvaerk.mdx:15:1 Rækken har 2 celler, men tabellen har 3 kolonner. Mellem cellerne står |, også når en celle er tom. Ellers kommer tallene til at stå i forkerte kolonner.',
    ]);
  });
});

describe('a table’s head', () => {
  const head = row(2) + row(2, '---');

  test('is reported itself where all rows are alike and it is not', () => {
    expect(findingsIn(tablesFit, head + row(3) + row(3))).toEqual([
      'eksempelnetvaerk.mdx:12:1 Tabellens første linje har 2 overskrifter, men alle rækker har 3 celler. Skriv en overskrift for hver kolonne, og lige så mange --- i linjen under.',
    ]);
    expect(findingsIn(tablesFit, head + row(3) + row(1))).toHaveLength(2);
  });

  test('has a name in each cell, and rows below it', () => {
    expect(findingsIn(tablesFit, `|  | b |\n${row(2, '---')}${row(2)}`)).toEqual([
      expect.stringMatching(/^eksempelnetvaerk\.mdx:12:1 Kolonnens overskrift er tom/),
    ]);
    expect(findingsIn(tablesFit, head)).toEqual([
      expect.stringMatching(/^eksempelnetvaerk\.mdx:12:1 Tabellen har overskrifter, men ingen/),
    ]);
  });
});

describe('a word', () => {
  test('of forty letters is as long as they come', () => {
    expect(findingsIn(wordsFit, `Et ${'a'.repeat(40)} ord.\n`)).toEqual([]);
  });

  test('of more is reported where it stands', () => {
    const [finding = ''] = findingsIn(wordsFit, `Et\nlangt ${'æ'.repeat(41)} ord.\n`);
    expect(finding).toMatch(/^eksempelnetvaerk\.mdx:13:7 »æ{30}…« har 41 tegn/);
  });

  test('may be an address, as that is a link', () => {
    expect(findingsIn(wordsFit, `[her](https://example.org/${'a'.repeat(60)})\n`)).toEqual([]);
  });
});

describe('a character', () => {
  test('of Danish print is known', () => {
    expect(findingsIn(charactersKnown, '»Æøå« – § 3, 4 % og 5 €, ca. 2’eren …\n')).toEqual([]);
  });

  test('that the typefaces lack is reported once, where it first stands', () => {
    expect(findingsIn(charactersKnown, 'Et 漢 og et 漢.\n')).toEqual([
      'eksempelnetvaerk.mdx:12:4 Tegnet »漢« (U+6F22) findes ikke i PDF’ens skrifttyper. Skriv det på en anden måde.',
    ]);
  });
});
