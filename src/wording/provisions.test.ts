import { expect, test } from 'vitest';
import { effectText, lawText, meantText, partName } from './provisions.ts';

const act = {
  id: 'lysloven',
  title: 'Lov om lys',
  shortTitle: 'Lysloven',
  otherNames: [],
  kind: 'lov' as const,
};

test.each([
  [{ act: 'lysloven', section: '2, stk. 7', meant: 'naevnes' }, 'Lov om lys § 2, stk. 7 (nævnes)'],
  [{ act: 'lysloven', section: '92-96 c', meant: 'fraviges' }, 'Lov om lys §§ 92–96 c (fraviges)'],
  [{ act: 'lysloven', chapter: '10-12', meant: 'naevnes' }, 'Lov om lys kapitel 10–12 (nævnes)'],
  [{ act: 'lysloven', meant: 'naevnes' }, 'Lov om lys (nævnes)'],
  [{ act: 'ukendt', section: '1', meant: 'naevnes' }, 'ukendt § 1 (nævnes)'],
  [
    { act: 'ikke-oplyst', section: '129', meant: 'ikke-oplyst' },
    '§ 129 (kilden siger ikke, hvilken lov) (ikke oplyst, om den fraviges)',
  ],
] as const)('%j is »%s«', (provision, words) => {
  expect(meantText(provision, [act])).toBe(words);
});

test('a part is called by its number, and the whole act as such', () => {
  expect(partName({ part: 'section', label: '26 d' })).toBe('§ 26 d');
  expect(partName({ part: 'chapter', label: '10' })).toBe('kapitel 10');
  expect(partName({ part: 'act', label: '' })).toBe('Som helhed');
});

test('what a trial does is said with what it says besides the number', () => {
  expect(effectText({ effect: 'fraviges', detail: '' })).toBe('fraviges');
  expect(effectText({ effect: 'naevnes', detail: 'nr. 2-14' })).toBe('nævnes, nr. 2–14');
  expect(lawText('Lov om lys', '')).toBe('Lov om lys');
});
