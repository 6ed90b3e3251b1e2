import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { networkSchema } from '../schemas/network.ts';
import { networkLooks, networkStyles } from './network-looks.ts';
import { channels, contrast, distance, mixed, siteColour } from './test-colours.ts';

const site = readFileSync('src/styles/site.css', 'utf8');

const matrix = readFileSync('src/styles/matrix.css', 'utf8');
const share = Number(/var\(--network\) (\d+)%/.exec(matrix)?.[1]) / 100;

const isNumber = (number: number): boolean => networkSchema.shape.number.safeParse(number).success;

describe('the look of a network', () => {
  test('is there for each number that a network can have, and for no other', () => {
    expect(networkLooks.every((_, index) => isNumber(index + 1))).toBe(true);
    expect([isNumber(0), isNumber(networkLooks.length + 1)]).toEqual([false, false]);
  });

  test('is unlike that of each other network, in shape and in colour', () => {
    for (const values of [
      networkLooks.map(({ shape }) => shape),
      networkLooks.map(({ colour: [light] }) => light),
      networkLooks.map(({ colour: [, dark] }) => dark),
    ]) {
      expect(new Set(values).size).toBe(networkLooks.length);
    }
  });

  test.each([0, 1])('is near no other, and near nothing that says something else (%i)', (at) => {
    const own = networkLooks.map(({ colour }) => colour[at] ?? '');
    const said = ['accent', 'link', 'visited', 'muted', 'ink'].map(
      (name) => siteColour(name)[at] ?? '',
    );
    const near = own.flatMap((colour, index) =>
      [...own.slice(index + 1), ...said].filter((other) => distance(colour, other) < 0.06),
    );
    expect(near).toEqual([]);
  });

  const cases = networkLooks.flatMap(({ colour }, index) =>
    (['light', 'dark'] as const).map((scheme, at) => ({
      number: index + 1,
      scheme,
      colour: colour[at] ?? '',
      paper: siteColour('paper')[at] ?? '',
      links: ['link', 'visited'].map((name) => siteColour(name)[at] ?? ''),
    })),
  );

  test.each(cases)(
    'of network $number can be seen in $scheme surroundings, and read on',
    ({ colour, paper, links }) => {
      // The number in the mark has the page's own colour; so has what stands beside a bar.
      expect(contrast(channels(colour), channels(paper))).toBeGreaterThanOrEqual(7);
      // A link in a cell of the matrix, whose ground has a little of the colour.
      for (const link of links) {
        expect(contrast(channels(link), mixed(colour, share, paper))).toBeGreaterThanOrEqual(7);
      }
    },
  );
});

describe('the style sheet of the networks', () => {
  test('has a rule for each network that there is, and all of them in the stripe', () => {
    expect(networkStyles([1, 9])).toBe(
      ':root{--stripe:linear-gradient(to right,light-dark(#00565e,#4fcfc9) 0 50%,light-dark(#123b1c,#a9e5bf) 0 100%)}' +
        '[data-network="1"]{--network:light-dark(#00565e,#4fcfc9);--shape:circle()}' +
        `[data-network="9"]{--network:light-dark(#123b1c,#a9e5bf);--shape:${networkLooks[8]?.shape}}`,
    );
  });

  test('can’t be made for a network without a look, and says where it is to be given one', () => {
    expect(() => networkStyles([1, 10])).toThrow('Netværk 10');
    expect(() => networkStyles([10])).toThrow('src/styles/network-looks.ts');
  });

  test('is the only place that knows the networks by number', () => {
    expect(site).not.toMatch(/network-\d|data-network=/);
  });
});
