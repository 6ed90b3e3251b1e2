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

const network = '/netvaerk/eksempelnetvaerk/';
const heading = `${network}#eksempelnetvaerk-status`;

test('a place on a page leads to another, or to a page', () => {
  expect(rows([`${network}#eksempelnetvaerk-gammel`, heading], [`${trial}#lys`, network])).toEqual(
    [],
  );
});

test('a place that is there leads nowhere else', () => {
  expect(rows([heading, network])).toEqual([
    `moved.yaml:1:11 Adressen »${heading}« er i brug og kan ikke føre videre til en anden. Slet linjen, eller giv det, der ligger på adressen, en anden.`,
  ]);
});

test('a place goes with its page when that has moved, and needs one', () => {
  expect(rows(['/lys/', trial], ['/lys/#natten', trial], ['/moerke/#natten', trial])).toEqual([
    `moved.yaml:2:11 Siden på »/lys/« er selv flyttet, så »/lys/#natten« følger med den. Skriv ${trial}#natten, hvis stedet også har fået et andet navn; ellers slet linjen.`,
    'moved.yaml:3:11 Siden på »/moerke/« findes ikke, så »/moerke/#natten« kan ikke stå på den. Skriv en linje for hele siden i stedet.',
  ]);
  expect(rows(['/lys/', trial], [`${trial}#gammel`, '/lys/#indhold'])).toEqual([
    `moved.yaml:2:57 Siden på »/lys/#indhold« er selv flyttet. Skriv, hvor den er nu: ${trial}#indhold.`,
  ]);
});

test('a file leads to a file of its kind', () => {
  const pdf = '/pdf/netvaerk/eksempelnetvaerk.pdf';
  expect(rows(['/pdf/netvaerk/lys.pdf', pdf])).toEqual([]);
  expect(
    rows(['/pdf/netvaerk/lys.pdf', trial], ['/data/lys.csv', pdf], ['/lys/', pdf]),
  ).toHaveLength(3);
  expect(rows([pdf, '/statusnotat.pdf'])).toHaveLength(1);
});

test('an address leads to one other', () => {
  expect(rows(['/lys/', trial], ['/lys/', network])).toEqual([
    'moved.yaml:2:11 Adressen »/lys/« står her to gange. Slet den ene linje.',
  ]);
});
