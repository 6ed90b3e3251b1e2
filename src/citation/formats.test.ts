import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { readPublication } from '../model/publication.ts';
import { citationFormats, type CitationFormat } from '../schemas/citation-formats.ts';
import { citedEdition, type Cited } from './cited.ts';
import { toCsl, type CslItem } from './csl.ts';
import { citationFiles, citationLine } from './formats.ts';
import { citationPages, citedIn } from './pages.ts';

const publication = readPublication(process.cwd());
const edition = citedEdition(publication);
const items = citationPages(publication)
  .flatMap(citedIn)
  .map((cited) => toCsl(cited, edition));

const published = items.map(citationLine);

/** What Citation.js calls the formats: told what a file is, as a program is by its name. */
const inputs: Record<CitationFormat, string> = {
  bib: '@bibtex/text',
  ris: '@ris/file',
  json: '@else/json',
};

/** What a citation program has after it has read a file. */
const readBack = (format: CitationFormat, of: readonly CslItem[]): CslItem[] =>
  new Cite(citationFiles[format].write(of), { forceType: inputs[format] })
    .data as unknown as CslItem[];

test('the line to copy is Danish, and says edition, date, whole and address', () => {
  const cited: Cited = { title: 'Forsøg 1.01: Lys', address: '/1.01/', page: '/forsoeg/lys/' };
  const item = {
    ...toCsl(cited, { number: 2, date: '2027-01-05', summary: '', frozen: false, changes: [] }),
    author: [{ literal: 'Nordby' }],
    URL: 'https://lys.example/1.01/',
  };
  expect(citationLine(item)).toBe(
    'Nordby (2027). Forsøg 1.01: Lys. I Status på Frikommuneforsøg II 2016–2020. Udgave 2, 5. januar 2027. https://lys.example/1.01/',
  );
});

describe.each(citationFormats)('a .%s file', (format) => {
  test('of all citations is read back as the references that are published', () => {
    const back = readBack(format, items);
    expect(back.map(citationLine)).toEqual(published);
    expect(back.map(({ type, URL }) => [type, URL])).toEqual(
      items.map(({ type, URL }) => [type, URL]),
    );
  });

  // Each has something that one of the formats, or a style, reads as more than a sign.
  test.each([
    'A & B, 50 % af _x_ og #1',
    'Med {klammer}, } og {',
    'C:\\lys\\',
    'Omkring ~10 og 2^3 for $5$',
    'Den <b>fede</b>, <i>skæve</i> og <b>',
    'a < b > c',
    '»Én« ”to” “tre” „fire“ "fem" \'seks\'',
    '2016–2020 — og 1--2 eller a --- b',
    "``sådan'' skriver TeX",
    'Æblegrød på Læsø: é ü ß √ α ½ €',
    'LAB og iPad i Aarhus',
    '§\u00a026\u2060–\u206027',
    '@inbook{x, title = {y}}',
    'TY  - RPRT',
    'Hvad virker?',
    'Lang titel, der er længere end en linje i RIS må være, og som derfor deles af biblioteket midt i et ord',
  ])('says %s as it is', (title) => {
    const cited = { title, address: '/1.01/', page: '/1.01/' };
    const item = toCsl(cited, edition);
    const [back, ...others] = readBack(format, [item]);
    expect(others).toEqual([]);
    expect(back?.title).toBe(item.title);
    expect(back && citationLine(back)).toBe(citationLine(item));
  });
});

test('a title keeps all its signs but those that are markup, or only keep a line together', () => {
  const title = (given: string): string =>
    toCsl({ title: given, address: '/x/', page: '/x/' }, edition).title;
  expect(title('A & B {c} \\ “d” – e')).toBe('A & B {c} \\ “d” – e');
  expect(title('Den <b>fede</b>')).toBe('Den ‹b›fede‹/b›');
  expect(title('§\u00a026\u2060–\u206027')).toBe('§ 26–27');
});

test('no two citations have the same key, and no name of one is cut off', () => {
  const bib = citationFiles.bib.write(items);
  const keys = [...bib.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
  expect(keys).toEqual(items.map(({ id }) => id));
  expect(new Set(keys).size).toBe(items.length);
  const ris = citationFiles.ris.write(items);
  expect(ris.match(/^ER {2}-/gm)).toHaveLength(items.length);
  expect(ris).not.toMatch(/^ID /m);
});
