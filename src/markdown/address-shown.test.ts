import { expect, test } from 'vitest';
import { showsItsAddress } from './address-shown.ts';

test.each([
  ['https://oim.dk/', 'https://oim.dk/'],
  ['www.oim.dk', 'http://www.oim.dk'],
  ['Oim.dk', 'https://oim.dk/'],
  ['navn@kl.dk', 'mailto:navn@kl.dk'],
])('»%s« shows %s', (text, url) => {
  expect(showsItsAddress(text, url)).toBe(true);
});

test.each([
  ['ministeriet', 'https://oim.dk/'],
  ['oim.dk', 'https://oim.dk/frikommuner/'],
  ['kl.dk', 'mailto:navn@kl.dk'],
])('»%s« does not show %s', (text, url) => {
  expect(showsItsAddress(text, url)).toBe(false);
});
