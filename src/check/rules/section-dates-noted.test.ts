import { expect, test } from 'vitest';
import { copied, edited, findingsOf, trialPath, validFiles, type Files } from '../fixture.ts';
import { sectionDatesNoted } from './section-dates-noted.ts';

/** Another trial on the same section with a date of its own, and further changes. */
const other = (...changes: [string, string][]): Files =>
  copied(trialPath, 'torvelys.mdx', [
    ['"1.01"', '"1.02"'],
    ['2018-07-01', '2018-01-01'],
    ...changes,
  ]);
const note = (date: string): string =>
  `I kraft siden juli.\n\n<Note>\n\nEt andet forsøg på § 28 har datoen ${date}.\n\n</Note>`;
const told = (files: Files): string[] => findingsOf(sectionDatesNoted, files);

test('two dates for a section are reported in both trials', () => {
  expect(told({})).toEqual([]);
  expect(told(other())).toEqual([
    'natlys.mdx:11:9 § 28 i Lov om lys har mere end én dato: her 1. juli 2018, i forsøg 1.02 1. januar 2018. Ret den dato, der er forkert. Er begge kildens, så skriv en <Note> her, der nævner den anden dato, og en i det andet forsøg.',
    'torvelys.mdx:11:9 § 28 i Lov om lys har mere end én dato: her 1. januar 2018, i forsøg 1.01 1. juli 2018. Ret den dato, der er forkert. Er begge kildens, så skriv en <Note> her, der nævner den anden dato, og en i det andet forsøg.',
  ]);
});

test('a note that names the other date is what each of them needs', () => {
  const noted = edited(trialPath, 'I kraft siden juli.', note('1. januar 2018'));
  const files = { ...other(), ...noted };
  expect(told(files)).toEqual([expect.stringMatching(/^torvelys\.mdx/)]);
  const both = { ...other(['I kraft siden juli.', note('1. juli 2018')]), ...noted };
  expect(told(both)).toEqual([]);
  const wrong = edited(trialPath, 'I kraft siden juli.', note('1. februar 2018'));
  expect(told({ ...other(), ...wrong })).toHaveLength(2);
  const sentence = edited(trialPath, 'I kraft siden juli.', 'Et andet har 1. januar 2018.');
  expect(told({ ...other(), ...sentence })).toHaveLength(2);
});

test('a range of sections has each of them', () => {
  expect(told(other(['["28"]', '["27-29"]']))).toHaveLength(2);
});

test.each([
  ['the same date', [['2018-01-01', '2018-07-01']]],
  ['another section', [['["28"]', '["28 a"]']]],
  ['a part of the section', [['["28"]', '["28, stk. 2"]']]],
  ['another act', [['act: lysloven', 'act: moerkeloven']]],
  ['an old provision for trials', [['frikommunelovgivning', 'forsoegsbestemmelse']]],
  ['no date', [['date: 2018-01-01', 'reason: afventer-afklaring']]],
] as [string, [string, string][]][])('%s is no second date', (_, changes) => {
  expect(told(other(...changes))).toEqual([]);
});

test('an old provision for trials may be used at many times', () => {
  const old: [string, string] = ['frikommunelovgivning', 'forsoegsbestemmelse'];
  const first = { [trialPath]: (validFiles[trialPath] ?? '').replace(...old) };
  expect(told({ ...first, ...other(old) })).toEqual([]);
});
