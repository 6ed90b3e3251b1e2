import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appendixColumnAddress } from './addresses.ts';
import { addressesOf } from './publication-addresses.ts';
import { readPublication } from './publication.ts';

const pages = addressesOf(readPublication(process.cwd()));
const at = (address: string) => pages.find((page) => page.address === address);

test('each address is one page', () => {
  const known = pages.map(({ address }) => address);
  expect(known.filter((address, index) => known.indexOf(address) !== index)).toEqual([]);
});

test('a page has the places of its text, and a fixed page those of what is on it', () => {
  expect(at('/netvaerk/en-plan/')?.anchors?.[0]).toMatch(/^en-plan-/);
  expect(at('/forsoeg/en-plan/en-handleplan/')?.anchors).toContain('maalgruppe');
  expect(at('/bilag/2/7/')?.anchors).toContain('forsoeg-7-01');
  expect(at('/forsoeg/')?.anchors).toContain('en-plan');
  expect(at('/hjemler/')?.anchors).toContain('lov-om-frikommunenetvaerk');
  expect(at('/ordliste/')?.anchors).toContain('ord-bpa');
  expect(at('/aendringer/')?.anchors).toEqual(['udgave-1']);
});

test('each fixed page of the site is in the table', () => {
  const files = globSync('src/pages/**/*.astro').map((file) => file.replaceAll('\\', '/'));
  const fixed = files.filter((file) => !/\[|404/.test(file));
  const missing = fixed
    .map((file) => file.replace('src/pages', '').replace(/(\/index)?\.astro$/, '/'))
    .filter((address) => !at(address));
  expect(fixed.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
  expect(at(appendixColumnAddress('indhold'))?.file).toBe('src/content/trials');
});
