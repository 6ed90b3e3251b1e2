import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookOf, networkLookCount } from '../schemas/network-look.ts';
import { networkLooks, networkStyles } from './network-looks.ts';
import { channels, contrast, distance, mixed, siteColour } from './test-colours.ts';

const site = readFileSync('src/styles/site.css', 'utf8');

const matrix = readFileSync('src/styles/matrix.css', 'utf8');
const share = Number(/var\(--network\) (\d+)%/.exec(matrix)?.[1]) / 100;

describe('the look of a network', () => {
  test('is there for each number that a network can have, and from the tenth they come again', () => {
    expect(networkLooks.filter(({ colour, shape }) => colour && shape)).toHaveLength(
      networkLookCount,
    );
    expect([1, 9, 10, 18, 19, 999].map(lookOf)).toEqual([1, 9, 1, 9, 1, 9]);
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
        '[data-look="1"]{--network:light-dark(#00565e,#4fcfc9);--shape:circle()}' +
        `[data-look="9"]{--network:light-dark(#123b1c,#a9e5bf);--shape:${networkLooks[8]?.shape}}`,
    );
  });

  test('has no more rules than there are looks, however many networks there are', () => {
    const numbers = Array.from({ length: 800 }, (_, index) => index + 1);
    expect(networkStyles(numbers)).toBe(networkStyles(numbers.slice(0, networkLookCount)));
  });

  test('is the only place that knows the networks by number', () => {
    expect(site).not.toMatch(/network-\d|data-look=/);
  });
});
