import { expect, test } from 'vitest';
import { actFinder } from '../markdown/act-names.ts';
import { lawPhrases } from './law-phrases.ts';

const act = (id: string, title: string, ...otherNames: string[]) => ({
  id,
  title,
  shortTitle: title,
  otherNames,
});
const findActs = actFinder([
  act('lysloven', 'Lysloven', 'LYS'),
  act('lov-om-veje', 'Lov om veje mv.', 'Vejloven'),
]);

/** The sections that a text names, each as `act: sections "words"`. */
const phrases = (text: string): string[] =>
  lawPhrases(text, findActs).map(
    ({ act: said, sections, text: words }) => `${String(said)}: ${sections.join()} »${words}«`,
  );

test.each([
  ['efter lyslovens § 83', 'lysloven: 83 »§ 83«'],
  ['(LYS § 2, nr. 12 og 13)', 'lysloven: 2 »§ 2, nr. 12 og 13«'],
  ['efter § 14, stk. 6, i lov om veje mv.', 'lov-om-veje: 14 »§ 14, stk. 6«'],
  ['§ 26 d i vejloven har', 'lov-om-veje: 26 d »§ 26 d«'],
  ['i lov om veje mv. (§ 6).', 'lov-om-veje: 6 »§ 6«'],
  ['lyslovens §§ 41, 42. Det', 'lysloven: 41,42 »§§ 41, 42«'],
  ['LYS §§ 27 c–e', 'lysloven: 27 c,27 d,27 e »§§ 27 c–e«'],
  [
    'lysloven \u00a7\u00a081\u00a0a, stk.\u00a03, siger',
    'lysloven: 81 a »§\u00a081\u00a0a, stk.\u00a03«',
  ],
])('of »%s« the act is named beside it', (text, found) => {
  expect(phrases(text)).toEqual([found]);
});

test('what is said of one in a list is said of all', () => {
  expect(phrases('lyslovens § 83 og § 85')).toEqual(['lysloven: 83 »§ 83«', 'lysloven: 85 »§ 85«']);
  expect(phrases('§ 1, § 2 eller § 3 i vejloven').map((one) => one.slice(0, 11))).toEqual([
    'lov-om-veje',
    'lov-om-veje',
    'lov-om-veje',
  ]);
  expect(phrases('lyslovens § 83 og § 85 i vejloven')).toEqual([
    'lysloven: 83 »§ 83«',
    'lov-om-veje: 85 »§ 85«',
  ]);
});

test.each([
  ['Kravet i lysloven er, at § 83 gælder.', 'undefined'],
  ['lyslovens § 8. § 9 siger', 'undefined'],
  ['reglerne om samtaler (§ 50)', 'undefined'],
  ['efter solens § 9', 'undefined'],
])('of »%s« no act is said', (text, said) => {
  expect(phrases(text).at(-1)).toMatch(new RegExp(`^${said}:`));
});

test.each([
  'efter lejelovens § 9',
  'efter lejelovens § 3 og § 9',
  'efter ABL § 9',
  'efter lov nr. 548 (§ 9)',
  'efter bekendtgørelsens § 9',
  'efter § 9 i lovforslag 200',
  'efter § 9, i kapitel 2',
  'lyslovens § 9 i vejloven',
  'lyslovens § 3, § 9 og § 4 i vejloven',
])('of »%s« the act is unknown, or one of several', (text) => {
  expect(phrases(text).find((one) => one.includes('§ 9'))).toMatch(/^false:/);
});

test.each(['lyslovens § 81 a-ydelser', 'lyslovens §§ er', 'lyslovens § 83og'])(
  '»%s« names no section alone',
  (text) => {
    expect(phrases(text)).toEqual([]);
  },
);

test('a share that follows a section is none', () => {
  expect(phrases('lyslovens § 81 og 84 %')).toEqual(['lysloven: 81 »§ 81«']);
});
