import { expect, test } from 'vitest';
import { figureChanges } from './figures.ts';

test.each([
  ['a number for another', 'I alt 15 borgere.', 'I alt 16 borgere.', [['number', '15', '16']]],
  ['a word is a number too', 'I alt seks sager.', 'I alt 7 sager.', [['number', 'seks', '7']]],
  ['a date', 'Den 1. juli 2017.', 'Den 1. juli 2018.', [['time', '1. juli 2017', '1. juli 2018']]],
  ['a section', 'Efter § 26 d.', 'Efter § 27.', [['law', '§ 26 d', '§ 27']]],
  [
    'one that is gone',
    'Der er 4 boliger og 9 lejere.',
    'Der er 9 lejere.',
    [['number', '4', undefined]],
  ],
  ['one that is new', 'Der er lejere.', 'Der er 9 lejere.', [['number', undefined, '9']]],
  ['none when they only stand elsewhere', '4 af 9 gør det.', 'Af 9 gør 4 det.', []],
  ['none when the same is written otherwise', 'I alt 6 sager.', 'I alt seks sager.', []],
  ['no article', 'Der er forsøg.', 'Der er ét forsøg, se kapitel 7.', []],
] as const)('%s', (_, before, after, expected) => {
  expect(figureChanges(before, after).map((one) => [one.kind, one.before, one.after])).toEqual(
    expected,
  );
});
