import { expect, test } from 'vitest';
import { findingsOf, movedPath } from '../fixture.ts';
import { movedLeadOn } from './moved-lead-on.ts';

const trial = '/forsoeg/eksempelnetvaerk/natlys/';
const rows = (...moved: [from: string, to: string][]) =>
  findingsOf(movedLeadOn, {
    [movedPath]: moved.map(([from, to]) => `- { from: ${from}, to: ${to} }\n`).join(''),
  });

test('a former address leads to a page', () => {
  expect(rows(['/forsoeg/eksempelnetvaerk/lys/', trial], ['/lys/', trial])).toEqual([]);
});

test('an address in use leads nowhere else', () => {
  expect(rows(['/velkommen/', trial])).toEqual([
    `moved.yaml:1:11 Adressen »/velkommen/« er i brug og kan ikke føre videre til en anden. Slet linjen, eller giv det, der ligger på adressen, en anden.`,
  ]);
  expect(rows(['/pagefind/', trial])).toHaveLength(1);
});

test('it leads to a page that is there, with the nearest that is', () => {
  expect(rows(['/lys/', '/forsoeg/eksempelnetvaerk/natlyss/'])).toEqual([
    `moved.yaml:1:22 Adressen »/forsoeg/eksempelnetvaerk/natlyss/« findes ikke. Mente du »${trial}«?`,
  ]);
});

test('it leads there at once, and not by another former address', () => {
  expect(rows(['/lys/', '/nyt-lys/'], ['/nyt-lys/', trial])).toEqual([
    `moved.yaml:1:22 Siden på »/nyt-lys/« er selv flyttet. Skriv, hvor den er nu: ${trial}.`,
  ]);
});

test('it does not lead back to itself, by itself or by others', () => {
  const ring = (address: string): string =>
    `Adressen »${address}« fører tilbage til sig selv, så ingen side bliver vist. Skriv en side, der findes.`;
  expect(rows(['/lys/', '/lys/'])).toEqual([`moved.yaml:1:22 ${ring('/lys/')}`]);
  expect(rows(['/lys/', '/nyt/'], ['/nyt/', '/lys/'])).toEqual([
    `moved.yaml:1:22 ${ring('/nyt/')}`,
    `moved.yaml:2:22 ${ring('/lys/')}`,
  ]);
});
