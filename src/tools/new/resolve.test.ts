import { expect, test } from 'vitest';
import { resolveChoice, resolveId, resolveTime } from './resolve.ts';

const known = [
  { id: 'aalborg', names: ['Aalborg', 'Aalborg Kommune'] },
  { id: 'aeroe', names: ['Ærø', 'Ærø Kommune'] },
];

test.each([
  ['aeroe', 'aeroe'],
  ['Ærø', 'aeroe'],
  ['ærø kommune', 'aeroe'],
  ['Ålborg', 'aalborg'],
  ['Samsø', 'Samsø'],
])('%s is meant to be %s', (answer, id) => {
  expect(resolveId(answer, known)).toBe(id);
});

test('a choice may be written with spaces and capitals', () => {
  const words = { 'formelt-i-gang': 'Formelt i kraft, ikke begyndt', 'i-gang': 'I gang' };
  expect(resolveChoice('I gang', words)).toBe('i-gang');
  expect(resolveChoice('formelt i gang', words)).toBe('formelt-i-gang');
  expect(resolveChoice('formelt i kraft, ikke begyndt', words)).toBe('formelt-i-gang');
  expect(resolveChoice('i fuld gang', words)).toBe('i fuld gang');
});

test.each([
  ['1. juli 2018', '2018-07-01'],
  ['den 31. December 2018', '2018-12-31'],
  ['april 2018', '2018-04'],
  ['2018-07-01', '2018-07-01'],
  ['sommeren 2018', 'sommeren 2018'],
  ['01-07-2018', '01-07-2018'],
])('%s is read as %s', (answer, time) => {
  expect(resolveTime(answer)).toBe(time);
});
