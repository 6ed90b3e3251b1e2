import { expect, test } from 'vitest';
import { outsideFault } from './outside-address.ts';

test.each([
  'https://www.kl.dk/',
  'http://ft.dk/samling/20161/lovforslag/L150/index.htm#nr',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=209925',
  'https://rødovre.dk/',
  'mailto:post@kl.dk',
  'mailto:post@kl.dk?subject=Frikommuner',
])('%s is an address', (address) => {
  expect(outsideFault(address)).toBeUndefined();
});

test.each([
  ['javascript:alert(1)', 'ikke tilladt'],
  ['JavaScript:alert(1)', 'ikke tilladt'],
  ['java\tscript:alert(1)', 'ikke tilladt'],
  ['\u0001javascript:alert(1)', 'ikke tilladt'],
  ['data:text/html,x', 'ikke tilladt'],
  ['vbscript:x', 'ikke tilladt'],
  ['file:///etc/passwd', 'ikke tilladt'],
  ['//kl.dk/', 'ikke tilladt'],
  ['https:\\\\kl.dk', 'ikke tilladt'],
  ['https://kl.dk\u202e/', 'ikke tilladt'],
  ['', 'ikke tilladt'],
  ['https://', 'ingen steder'],
  ['https://localhost/', 'ingen steder'],
  ['https://kl.dk:99999/', 'ingen steder'],
  ['https://kl.dk@example.org/', 'brugernavn'],
  ['mailto:', 'ikke en mailadresse'],
  ['mailto:post@kl.dk?bcc=x@example.org', 'ikke en mailadresse'],
])('%j is none', (address, word) => {
  expect(outsideFault(address)).toContain(word);
});
