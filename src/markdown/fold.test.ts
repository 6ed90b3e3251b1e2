import { expect, test } from 'vitest';
import { fold, spelledWords } from './fold.ts';

test.each([
  ['Århus', 'aarhus'],
  ['ÆRØ', 'aeroe'],
  ['Müller, Gößta & Bäck', 'muller, goessta & baeck'],
  ['Tórshavn, Eyðun, Þór, Łódź og œuvre', 'torshavn, eydun, thor, lodz og oeuvre'],
  ['To\u0301rshavn', 'torshavn'],
  ['idé', 'ide'],
  // A letter and its ring as two signs.
  ['A\u030arhus', 'aarhus'],
  ['lygte\u00adpæl', 'lygtepael'],
])('»%s« is compared as »%s«', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('words as they are spelt keep their letters, and leave numbers out', () => {
  expect(spelledWords('Høje-Taastrup: 26 km')).toEqual(['høje', 'taastrup', 'km']);
});
