import { describe, expect, test } from 'vitest';
import { chapterPath, edited, findingsOf, trialPath } from '../fixture.ts';
import { footnotesComplete } from './footnotes-complete.ts';

/** What is said of a chapter with this text from its eighth line on, each as `line:column message`. */
const findingsIn = (text: string): string[] =>
  findingsOf(
    footnotesComplete,
    edited(chapterPath, 'Se [netværket](/netvaerk/eksempelnetvaerk/).\n', text),
  ).map((finding) => finding.replace('velkommen.mdx:', ''));

describe('nothing is said of', () => {
  test.each([
    'Lys.[^1]\n\n[^1]: En note.\n',
    'Lys.[^1] Mere lys.[^1]\n\n[^1]: En note.\n',
    'Lys.[^Note]\n\n[^note]: En note.\n',
    'En skarp parentes \\[^1] med streg foran.\n',
    'Kode: `[^1]`\n',
  ])('%j', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('a reference without a text', () => {
  const missing = (name: string): string =>
    `Noten [^${name}] har ingen tekst. Skriv den nederst i filen: [^${name}]: …`;

  test('is reported where it is', () => {
    expect(findingsIn('Lys om natten.[^1]\n')).toEqual([`8:15 ${missing('1')}`]);
  });

  test('is reported on its own line of a paragraph', () => {
    expect(findingsIn('Lys om\nnatten.[^1]\n')).toEqual([`9:8 ${missing('1')}`]);
  });

  test('is reported in its own place in a list, also after signs written as words', () => {
    expect(findingsIn('- Lys &amp; luft\n  om natten.[^1]\n')).toEqual([`9:13 ${missing('1')}`]);
  });

  test('is reported each time', () => {
    expect(findingsIn('Lys.[^1][^To]\n')).toEqual([`8:5 ${missing('1')}`, `8:9 ${missing('To')}`]);
  });

  test('is one whose text is empty', () => {
    expect(findingsIn('Lys.[^1]\n\n[^1]:\n')).toEqual([`10:1 ${missing('1')}`]);
  });
});

test('a footnote that nothing refers to is reported as it is written', () => {
  expect(findingsIn('Lys.\n\n[^Note]: En note.\n')).toEqual([
    '10:1 Noten [^Note] bliver ikke brugt. Henvis til den i teksten med [^Note], eller slet den.',
  ]);
});

test('a footnote with two texts is reported at the second', () => {
  expect(findingsIn('Lys.[^1]\n\n[^1]: En note.\n\n[^1]: En til.\n')).toEqual([
    '12:1 Noten [^1] har mere end én tekst. Giv dem hver sit navn.',
  ]);
});

test.each([
  ['a heading', '## Lys\n\n    Tekst.', '10:7'],
  [
    'a table with a caption',
    'Se:\n\n    <Table caption="Lys">\n\n    | a |\n    |---|\n    | b |\n\n    </Table>',
    '12:5',
  ],
  ['the overview of the networks', 'Se:\n\n    <NetworkOverview />', '12:5'],
])('a footnote can not have %s', (_, content, place) => {
  expect(findingsIn(`Lys.[^1]\n\n[^1]: ${content}\n`)).toEqual([
    `${place} En note kan ikke have overskrifter og nummererede tabeller: de ville også stå i indholdsfortegnelsen. Sæt dem i teksten.`,
  ]);
});

describe('a trial', () => {
  const refused =
    'Et forsøgs tekst må ikke have noter: den står også i en celle i bilag 2. Skriv notens tekst ind i afsnittet, eller brug <Note>.';

  test.each([
    ['with its text', 'Lys.[^1]\n\n[^1]: En note.', ['25:5', '27:1']],
    ['without its text', 'Lys.[^1]', ['25:5']],
    ['without its use', 'Lys.\n\n[^1]: En note.', ['27:1']],
  ])('may not have a footnote, %s', (_, text, places) => {
    const files = edited(trialPath, 'Lys om natten.', text);
    expect(findingsOf(footnotesComplete, files)).toEqual(
      places.map((place) => `natlys.mdx:${place} ${refused}`),
    );
  });
});
