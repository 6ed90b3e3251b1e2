import { describe, expect, test } from 'vitest';
import { termFinder } from '../../markdown/terms.ts';
import { actsExplained, unexplainedActs } from './acts-explained.ts';
import { edited, findingsOf, glossaryPath, networkPath } from '../fixture.ts';

const find = termFinder([
  { id: 'lysloven', term: 'lysloven', forms: ['lyslovens'] },
  { id: 'lab', term: 'LAB', forms: ['LAB-loven'] },
]);
const names = (text: string): string[] => unexplainedActs(text, find).map(({ name }) => name);

describe('a short name of an act', () => {
  test.each([
    ['Efter mørkeloven og mørkelovens § 4.', ['mørkeloven', 'mørkeloven']],
    ['Mørkeloven og LAS-loven, jf. SEL § 4.', ['Mørkeloven', 'LAS-loven', 'SEL']],
    ['LAB-lovens regler.', ['LAB-loven']],
  ])('without an entry is found: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'Efter lysloven og lyslovens § 4, LAB § 2 og LAB-loven.',
    'Loven, lovens § 4, lovgivningen og frikommunelovgivningen.',
    'Ændringsloven, en forsøgslov og hovedloven.',
    'Lov om social service. KL og VIVE skriver om § 4.',
    'Et klovendyr, aflovens og Kloven.',
  ])('is neither explained words, words that name none, nor others: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

test('an act is reported once, at its first place, and not where no words are marked', () => {
  const files = edited(
    networkPath,
    'Netværket er i gang.',
    '### Om mørkeloven\n\nEfter natloven.[^1] Natlovens regler.\n\n[^1]: Se mørkeloven.',
  );
  const message =
    '»natloven« er navnet på en lov, men ordlisten har ikke ordet, så læseren får ikke at vide, hvilken lov det er. Tilføj loven i src/content/glossary.yaml, eller tilføj ordet under forms, hvis loven står der med et andet navn.';
  expect(findingsOf(actsExplained, files)).toEqual([`eksempelnetvaerk.mdx:16:7 ${message}`]);
  const explained = edited(glossaryPath, 'forms: [evaluerer]', 'forms: [natloven, natlovens]');
  expect(findingsOf(actsExplained, { ...files, ...explained })).toEqual([]);
});
