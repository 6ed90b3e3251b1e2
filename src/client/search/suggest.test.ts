import { expect, test } from 'vitest';
import { wordList } from './compounds.ts';
import { literally, nearestWord, suggestion } from './suggest.ts';

const list = wordList(['aarhus', 'kommune', 'plan', 'plejehjem', 'revalidering', 'rådgivning']);

test.each([
  ['revalidring', 'revalidering'],
  ['plejehejm', 'plejehjem'],
  ['raadgivnng', 'rådgivning'],
  ['komune', 'kommune'],
  ['xlan', undefined],
  ['qxzvwq', undefined],
])('nearest to %s', (word, nearest) => {
  expect(nearestWord(word, list)).toBe(nearest);
});

test('only what is wrong is replaced', () => {
  expect(suggestion('Revalidring i Aarhus', ['revalidring'], list)).toBe('revalidering i Aarhus');
  expect(suggestion('plejehejm qxzvwq', ['plejehejm', 'qxzvwq'], list)).toBeUndefined();
});

test('a word is searched for as it is within quotation marks', () => {
  expect(literally('Revalidring i Aarhus', ['revalidring'])).toBe('"Revalidring" i Aarhus');
  expect(literally('xy xy', ['xy', 'xy'])).toBe('"xy" "xy"');
});
