import { describe, expect, test } from 'vitest';
import {
  chapterPath,
  edited,
  findingsOf,
  municipalitiesPath,
  networkPath,
  trialPath,
  validFiles,
} from '../fixture.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';

/** What is said of a chapter with one link, in the fourth column of its eighth line. */
const findingsFor = (address: string): string[] =>
  findingsOf(
    linksLeadSomewhere,
    edited(
      chapterPath,
      '[netværket](/netvaerk/eksempelnetvaerk/).',
      `[lys](${address}).\n\n## Mere`,
    ),
  ).map((finding) => finding.replace('velkommen.mdx:8:4 ', ''));

describe('a link may go to', () => {
  test.each([
    '/',
    '/velkommen/',
    '/netvaerk/eksempelnetvaerk/',
    '/netvaerk/eksempelnetvaerk/#eksempelnetvaerk-status',
    '/forsoeg/#eksempelnetvaerk',
    '/forsoeg/eksempelnetvaerk/natlys/',
    '/forsoeg/eksempelnetvaerk/natlys/#evaluering',
    '/kommuner/nordby/',
    '/hjemler/#lysloven',
    '/hjemler/#lysloven-28',
    '/bilag/1/',
    '/bilag/2/1/#forsoeg-1-01',
    '/kilder/eksempel-2019/',
    '/soeg/?q=lys',
    '/statusnotat.pdf',
    '#velkommen-mere',
    'https://example.org/a#b',
    'http://example.org/',
    'mailto:lys@example.org',
  ])('%s', (address) => {
    expect(findingsFor(address)).toEqual([]);
  });
});

describe('a link to what is not there is reported', () => {
  test.each([
    ['/netvaerk/eksempelnetverk/', 'Mente du »/netvaerk/eksempelnetvaerk/«?'],
    ['/kommuner/nordby', 'Mente du »/kommuner/nordby/«?'],
    ['/kommuner/nordbi/?a=b', 'Mente du »/kommuner/nordby/«?'],
    ['/bilag/2/8/', 'Mente du »/bilag/2/1/«?'],
  ])('%s', (address, suggestion) => {
    const page = address.replace('?a=b', '');
    expect(findingsFor(address)).toEqual([
      `Linket går til ${page}, som ikke findes. ${suggestion}`,
    ]);
  });

  test('a municipality that takes no part: it has no page', () => {
    const [path, text] = [municipalitiesPath, validFiles[municipalitiesPath] ?? ''];
    const other = text.replaceAll('nordby', 'vestby').replace('Nordby', 'Vestby');
    const files = {
      [path]: `${text}${other.split('- id: sydby')[0] ?? ''}`,
      ...edited(chapterPath, '/netvaerk/eksempelnetvaerk/', '/kommuner/vestby/'),
    };
    expect(findingsOf(linksLeadSomewhere, files)).toEqual([
      'velkommen.mdx:8:4 Linket går til /kommuner/vestby/, som ikke findes. Mente du »/kommuner/nordby/«?',
    ]);
    const withPage = {
      ...files,
      ...edited(trialPath, 'municipalities: [nordby]', 'municipalities: [vestby]'),
    };
    expect(findingsOf(linksLeadSomewhere, withPage)).toEqual([]);
    const left = 'former:\n  - municipality: vestby\n    note: Gik ud.\nsources:';
    const withFormer = { ...files, ...edited(networkPath, 'sources:', left) };
    expect(findingsOf(linksLeadSomewhere, withFormer)).toEqual([]);
  });

  test.each([
    ['/netvaerk/eksempelnetvaerk/#status', ''],
    ['/bilag/2/1/#forsoeg-1-02', ' Mente du »forsoeg-1-01«?'],
    ['/hjemler/#lysloven-29', ' Mente du »lysloven-28«?'],
    ['#velkommen-mer', ' Mente du »velkommen-mere«?'],
    ['#', ''],
  ])('%s', (address, suggestion) => {
    expect(findingsFor(address)).toEqual([
      `Linket går til ${address}, som ikke findes.${suggestion}`,
    ]);
  });

  test('by its definition when it has one', () => {
    const files = edited(
      chapterPath,
      '[netværket](/netvaerk/eksempelnetvaerk/).',
      '[lys][1].\n\n[1]: /lys/',
    );
    expect(findingsOf(linksLeadSomewhere, files)).toEqual([
      'velkommen.mdx:10:1 Linket går til /lys/, som ikke findes.',
    ]);
  });
});

describe('a link of another kind is refused', () => {
  test.each([
    'javascript:alert(1)',
    'natlys.mdx',
    '../natlys/',
    '//example.org/',
    'ftp://example.org/',
  ])('%s', (address) => {
    expect(findingsFor(address)).toEqual([
      `Linket »${address}« er ikke tilladt. Brug en adresse, der begynder med https://, http://, mailto: eller /.`,
    ]);
  });
});

describe('within a trial', () => {
  const findingsIn = (text: string): string[] =>
    findingsOf(linksLeadSomewhere, edited(trialPath, 'Alle i byen.', text));

  test('a link may go to a heading of the third level', () => {
    expect(findingsIn('### Hvem\n\nSe [hvem](#natlys-hvem).')).toEqual([]);
  });

  test('a link to a section is refused: in appendix 2 its heading is a column’s', () => {
    expect(findingsIn('Se [indhold](#natlys-indhold).')).toEqual([
      'natlys.mdx:29:4 Linket går til #natlys-indhold, som ikke findes.',
    ]);
  });
});

test('faults in the fields of a page do not make the links to it dead', () => {
  const link = edited(chapterPath, '/netvaerk/eksempelnetvaerk/', '/bilag/2/1/#forsoeg-1-01');
  const trial = edited(trialPath, 'design: klar', 'design: klart');
  const network = edited(networkPath, 'active: true', 'active: ja');
  expect(findingsOf(linksLeadSomewhere, { ...validFiles, ...link, ...trial, ...network })).toEqual(
    [],
  );
});
