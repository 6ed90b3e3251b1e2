import { describe, expect, test } from 'vitest';
import type { PageData } from './pagefind.ts';
import {
  markedPassage,
  namesSection,
  openingOf,
  partsByMarks,
  partsByNames,
  passageAt,
  placesOfSections,
} from './passage.ts';

const page = (over: Partial<PageData>): PageData => ({
  url: '/x/',
  excerpt: '',
  content: '',
  meta: {},
  filters: {},
  anchors: [],
  sub_results: [],
  ...over,
});

test('a trial opens with its content, other pages with what follows the title', () => {
  const trial = page({
    content: 'Forsøg 1.01. Mikrolån. Netværk Et. Indhold. Lån uden rente.',
    meta: { title: 'Mikrolån' },
    anchors: [{ id: 'indhold', text: 'Indhold', location: 5 }],
  });
  expect(openingOf(trial)).toBe('Lån uden rente.');
  const network = page({
    content: 'Kapitel 2. Billige boliger. Netværket vil.',
    meta: { title: 'Billige boliger' },
  });
  expect(openingOf(network)).toBe('Netværket vil.');
  expect(openingOf(page({ content: 'ord '.repeat(40) }))).toBe(`${'ord '.repeat(30)}…`);
});

test('a section stands below its own heading, or below »Hjemmel«', () => {
  const index = page({
    content: 'Hjemler § 9 i Loven A § 9 a i Loven B',
    anchors: [
      { id: 'loven-9', text: '§ 9 i Loven', location: 1 },
      { id: 'loven-9-a', text: '§ 9 a i Loven', location: 6 },
    ],
  });
  const place = placesOfSections(index, ['9 a']);
  expect(place).toEqual([{ title: '§ 9 a i Loven', url: '/x/#loven-9-a' }]);
  expect(passageAt(index, place)).toBe('B');
  expect(passageAt(index, placesOfSections(index, ['9']))).toBe('A');
  expect(placesOfSections(index, ['9']).map(({ url }) => url)).toEqual(['/x/#loven-9']);
  const trial = page({ anchors: [{ id: 'hjemmel', text: 'Hjemmel', location: 0 }] });
  expect(placesOfSections(trial, ['9']).map(({ url }) => url)).toEqual(['/x/#hjemmel']);
});

test('a passage that repeats the title gives way to one below a heading', () => {
  const found = page({
    meta: { title: 'Tilkøbsydelser hos leverandører' },
    excerpt: '<mark>Tilkøbsydelser</mark> hos leverandører. Netværk Et',
    sub_results: [
      { title: 'Tilkøbsydelser', url: '/x/', excerpt: '<mark>Tilkøbsydelser</mark>' },
      { title: 'Indhold', url: '/x/#indhold', excerpt: 'Kan købe <mark>tilkøbsydelser</mark>.' },
    ],
  });
  expect(markedPassage(found)).toBe('Kan købe <mark>tilkøbsydelser</mark>.');
  expect(markedPassage({ ...found, sub_results: [] })).toBeUndefined();
  expect(markedPassage({ ...found, excerpt: 'mere om <mark>tilkøb</mark>' })).toBe(
    '… mere om <mark>tilkøb</mark> …',
  );
});

test('a passage has an ellipsis where it is cut within a sentence', () => {
  const passage = (excerpt: string) => markedPassage(page({ excerpt }));
  expect(passage('Et <mark>ord</mark>.')).toBe('Et <mark>ord</mark>.');
  expect(passage('<mark>ord</mark>. Et andet')).toBe('… <mark>ord</mark>. Et andet …');
  expect(passage('§ 26 d i <mark>loven</mark>.')).toBe('§ 26 d i <mark>loven</mark>.');
});

test('the names of a section are parts of their own', () => {
  expect(partsByNames('Loven § 26 d. Mere om § 26 d', ['26 d'])).toEqual([
    'Loven ',
    '§ 26 d',
    '. Mere om ',
    '§ 26 d',
    '',
  ]);
  expect(partsByNames('Loven § 9 a', ['9'])).toEqual(['Loven § 9 a']);
});

describe('a text names a section', () => {
  test.each([
    ['efter § 26 d i loven', '26 d', true],
    ['efter §§ 24, 26 og 27 c', '26', true],
    ['efter § 26 i loven', '26', true],
    ['efter § 26 d', '26', false],
    ['efter § 126', '26', false],
    ['efter § 26 d.', '26 d', true],
    ['efter § 26. Loven', '26', true],
    ['den 9. marts, § 4', '9', false],
    ['9 kommuner', '9', false],
  ])('%s: %s', (text, label, named) => {
    expect(namesSection(text, label)).toBe(named);
  });
});

test('a marked passage comes in parts, as the page has them', () => {
  expect(partsByMarks('Et <mark>ord</mark>, 3 &lt; 5.')).toEqual(['Et ', 'ord', ', 3 < 5.']);
  expect(partsByMarks('<mark>ord</mark> <mark>to</mark>')).toEqual(['', 'ord', ' ', 'to', '']);
});
