import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Note } from '../model/assemble.ts';
import type { PageMap } from '../model/book-pages.ts';
import { chapter, network, noteOf, source, trial, withText } from '../model/fixture.ts';
import { makeEpub } from './epub.ts';
import type { Published } from './whole.ts';

const editions = [
  { number: 1, date: '2026-11-21', summary: 'Den første.', frozen: false, changes: [] },
];
const published = (note: Note, pages: PageMap = new Map()): Published => ({
  note,
  glossary: [],
  editions,
  pages,
});

/** The documents of an e-book of a note, by their names. Throws on what is no XML. */
function documentsOf(note: Note, pages?: PageMap): (name: string) => CheerioAPI {
  const files = unzipSync(makeEpub(published(note, pages)));
  return (name) => load(strFromU8(files[`EPUB/${name}`] ?? new Uint8Array()), { xml: true });
}

/** A note with one chapter and one network. */
function noteWith(text: string, title = 'Lys', more: Parameters<typeof noteOf>[0] = {}): Note {
  const own = withText(chapter('lys', { kind: 'forord' }), text);
  return noteOf({
    sources: [source('eksempel-2019', '2019')],
    chapters: [{ ...own, data: { ...own.data, title }, file: 'src/content/chapters/lys.mdx' }],
    networks: [
      { ...network('natlys', { title: 'Natlys' }), file: 'src/content/networks/natlys.mdx' },
    ],
    ...more,
  });
}
const text = (markdown: string): CheerioAPI => documentsOf(noteWith(markdown))('kapitel-lys.xhtml');
const html = (markdown: string): string => text(markdown)('.text').html() ?? '';

describe('signs that XML has for itself', () => {
  const hostile = [
    'a < b & c > d',
    '"citat" og \'citat\'',
    ']]> er ikke slut',
    'streg -- og <!-- ikke en bemærkning',
    '&amp; &lt;b&gt; &nbsp; &#0; &#x1f600;',
    'שלום עולם, مرحبا, 😀 𝔘',
    `etmegetlangtord${'langt'.repeat(200)}`,
  ];

  test.each(hostile)('are shown as they are written: %s', (words) => {
    const note = noteWith('Tekst.', words);
    const files = unzipSync(makeEpub(published(note)));
    for (const [name, bytes] of Object.entries(files)) {
      const file = strFromU8(bytes);
      expect(file, name).not.toContain(']]>');
      if (/xhtml|opf/.test(name)) expect(file, name).toMatch(/^<\?xml version="1\.0"/);
    }
    expect(documentsOf(note)('kapitel-lys.xhtml')('h1').text()).toBe(words);
    expect(documentsOf(note)('indhold.xhtml')('nav[role=doc-toc]').text()).toContain(words);
  });

  test('that are no characters are left out', () => {
    const note = noteWith('Tekst.', 'a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h');
    expect(documentsOf(note)('kapitel-lys.xhtml')('h1').text()).toBe('abcdefg\ufffdh');
  });
});

describe('links', () => {
  const href = (url: string): string | undefined => text(`[x](${url})`)('.text a').attr('href');

  test.each([
    ['/lys/', 'kapitel-lys.xhtml'],
    ['/netvaerk/natlys/', 'netvaerk-natlys.xhtml'],
    ['/netvaerk/natlys/#findes-ikke', 'netvaerk-natlys.xhtml'],
    ['/bilag/1/', 'bilag-1.xhtml'],
    ['/hjemler/', 'register-hjemler.xhtml'],
    ['/kilder/', 'kilder.xhtml'],
  ])('%s leads inside, to %s', (url, expected) => {
    expect(href(url)).toBe(expected);
  });

  test.each([
    // There are no trials in it, and so no overview of them.
    ['/evaluering/', 'https://frikommuneforsoeg.example/evaluering/'],
    ['/soeg/', 'https://frikommuneforsoeg.example/soeg/'],
    ['/statusnotat.pdf', 'https://frikommuneforsoeg.example/statusnotat.pdf'],
    ['https://example.org/a?b=c&d=æ', 'https://example.org/a?b=c&d=%C3%A6'],
  ])('%s leads out, to %s', (url, expected) => {
    expect(href(url)).toBe(expected);
  });

  test.each([
    ['/evaluering/', 'evaluering.xhtml'],
    ['/aktivitet/', 'aktivitet.xhtml'],
    ['/forloeb/', 'forloeb.xhtml'],
  ])('%s leads inside where there are trials, to %s', (url, expected) => {
    const own = trial('1.01', { network: 'natlys' });
    const note = noteWith(`[x](${url})`, 'Lys', {
      trials: [{ ...own, file: 'src/content/trials/natlys/lys.mdx' }],
    });
    const page = documentsOf(note)('kapitel-lys.xhtml');
    expect(page('.text a').attr('href')).toBe(expected);
  });

  test('to a heading lead to it', () => {
    const page = text('## Om natten\n\n[x](#lys-om-natten) [y](/lys/#lys-om-natten)');
    const hrefs = page('.text a')
      .toArray()
      .map((link) => page(link).attr('href'));
    expect(hrefs).toEqual(['kapitel-lys.xhtml#lys-om-natten', 'kapitel-lys.xhtml#lys-om-natten']);
    expect(page('#lys-om-natten').text()).toBe('Om natten');
  });
});

test('a document with a drawing is said to have one, and one with its name alone is not', () => {
  const properties = (markdown: string): string | undefined => {
    const files = unzipSync(makeEpub(published(noteWith(markdown))));
    const item = load(strFromU8(files['EPUB/pakke.opf'] ?? new Uint8Array()), { xml: true });
    return item('#kapitel-lys').attr('properties');
  };
  const table = '| By | svg |\n|---|---:|\n| Nordby | 1 |\n';
  expect(properties(table)).toBeUndefined();
  expect(properties(`<Table caption="Lys" chart="liggende">\n\n${table}\n</Table>\n`)).toBe('svg');
});

describe('footnotes', () => {
  const page = text('Lys[^a], lygter[^b] og lys igen[^a].\n\n[^b]: To.\n\n[^a]: Ét & andet.');

  test('are numbered as their marks come, and marked as footnotes', () => {
    expect(page('sup').text()).toBe('121');
    const notes = page('aside[role=doc-footnote]')
      .toArray()
      .map((note) =>
        page(note)
          .text()
          .replace(/\u00a0/g, ''),
      );
    expect(notes).toEqual(['1. Ét & andet.↩↩', '2. To.↩']);
  });

  test('lead back to each of their marks', () => {
    const back = page('#note-1 [role=doc-backlink]')
      .toArray()
      .map((link) => page(page(link).attr('href') ?? '').text());
    expect(back).toEqual(['1', '1']);
  });
});

describe('tables', () => {
  const table = (columns: number): string => {
    const row = (word: string): string =>
      `| ${Array.from({ length: columns }, (_, at) => `${word}${at}`).join(' | ')} |`;
    return [
      '<Table caption="Lys om natten">',
      '',
      row('h'),
      `|${' ---: |'.repeat(columns)}`,
      row('a'),
      '',
      '</Table>',
    ].join('\n');
  };

  test('have a caption, and headers for columns and rows', () => {
    expect(html(table(2))).toBe(
      '<table id="lys-tabel-lys-om-natten"><caption>Tabel&#xa0;1: Lys om natten</caption>\n' +
        '<thead>\n<tr>\n<th class="number" scope="col">h0</th>\n<th class="number" scope="col">h1</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<th class="number" scope="row">a0</th>\n<td class="number">a1</td>\n</tr>\n</tbody>\n</table>',
    );
  });

  test('that are wide say in each cell what it stands below', () => {
    const page = text(table(4));
    expect(page('table').attr('class')).toBe('stacks');
    const labels = page('td')
      .toArray()
      .map((cell) => page(cell).attr('data-label'));
    expect(labels).toEqual(['h1', 'h2', 'h3']);
  });
});

test('a chart is a picture with a name and a description, and its table below', () => {
  const page = text(
    '<Table caption="Besøg" chart="liggende">\n\n| Måned | Besøg |\n| --- | ---: |\n| April | 25 |\n| Maj | 450 |\n\n</Table>',
  );
  const svg = page('figure > svg');
  expect(svg.attr('role')).toBe('img');
  expect(svg.attr('aria-hidden')).toBeUndefined();
  expect(page(`#${svg.attr('aria-labelledby')}`).text()).toBe('Figur\u00a01: Besøg');
  expect(page(`#${svg.attr('aria-describedby')}`).text()).toContain('tallene i tabel 1');
  expect(svg.prev().text()).toContain('Maj (450)');
  expect(page('figure').next().prop('tagName')).toBe('TABLE');
  expect(page.html()).not.toMatch(/#[0-9a-f]{6}/);
});

test('each page of the book is marked once, before the first that begins on it', () => {
  const pages: PageMap = new Map([
    ['/lys/', { place: 5, printed: 3 }],
    ['/lys/#lys-om-natten', { place: 5, printed: 3 }],
    ['/lys/#lys-om-dagen', { place: 6, printed: 4 }],
    ['/bilag/1/', { place: 9, printed: 7 }],
  ]);
  const open = documentsOf(noteWith('## Om natten\n\nA.\n\n## Om dagen\n\nB.'), pages);
  const marks = (name: string): (string | undefined)[] => {
    const page = open(name);
    return page('[role=doc-pagebreak]')
      .toArray()
      .map((mark) => `${page(mark).attr('aria-label')}: ${page(mark).next().text()}`);
  };
  expect(marks('kapitel-lys.xhtml')).toEqual(['Side 3: Lys', 'Side 4: Om dagen']);
  expect(marks('bilag-1.xhtml')).toEqual(['Side 7: Bilag 1: Netværkene']);
  expect(open('indhold.xhtml')('nav[role=doc-pagelist]').text()).toContain('347');
});

test('an e-book that knows no page has no list of pages, and names no source of them', () => {
  const files = unzipSync(makeEpub(published(noteWith('A.'))));
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('');
  expect(all).not.toMatch(/doc-pagelist|pageBreakSource|doc-pagebreak/);
});

describe('what can’t be shown stops the e-book with its place in the file', () => {
  test.each([
    ['<Lampe />', 'lys.mdx:1:1'],
    ['A {b}', 'lys.mdx:1:3'],
    ['A\n\n![x](y.png)', 'lys.mdx:3:1'],
    ['# For højt', 'lys.mdx:1:1'],
  ])('%s', (markdown, place) => {
    expect(() => html(markdown)).toThrow(place);
  });
});

test('the same publication gives the same bytes, whatever the clock says', () => {
  const note = noteWith('Lys.');
  const first = makeEpub(published(note));
  // The time and date of the first file in the zip: midnight on 1 January 1980.
  expect([...first.subarray(10, 14)]).toEqual([0, 0, 33, 0]);
  expect(Buffer.compare(first, makeEpub(published(noteWith('Lys.'))))).toBe(0);
  expect(Buffer.compare(first, makeEpub(published(noteWith('Mørke.'))))).not.toBe(0);
});
