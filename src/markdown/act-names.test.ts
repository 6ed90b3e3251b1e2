import { describe, expect, test } from 'vitest';
import { actFinder, namesOfAct } from './act-names.ts';

const acts = [
  {
    id: 'lab',
    title: 'Lov om en aktiv beskæftigelsesindsats',
    shortTitle: 'LAB-loven',
    otherNames: ['LAB'],
  },
  { id: 'las', title: 'Lov om aktiv socialpolitik', shortTitle: 'Aktivloven', otherNames: ['LAS'] },
];
const find = actFinder(acts);
const found = (text: string): string[] => find(text).map(({ id, text: name }) => `${id} ${name}`);

describe('an act is found by', () => {
  test.each([
    [
      'efter lov om en aktiv beskæftigelsesindsats § 2',
      ['lab lov om en aktiv beskæftigelsesindsats'],
    ],
    ['Lov om aktiv\nsocialpolitik', ['las Lov om aktiv\nsocialpolitik']],
    ['LAB-lovens kap. 10', ['lab LAB-lovens']],
    ['(jf. LAB § 2)', ['lab LAB']],
    ['aktivlovens § 81 a', ['las aktivlovens']],
  ])('»%s«', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test.each(['han las det', 'reaktivloven', 'LABORATORIUM'])('»%s« names no act', (text) => {
  expect(found(text)).toEqual([]);
});

test('a name that is given twice is one', () => {
  const same = { title: 'Folkeskoleloven', shortTitle: 'Folkeskoleloven', otherNames: [] };
  expect(namesOfAct(same)).toEqual(['Folkeskoleloven']);
});
