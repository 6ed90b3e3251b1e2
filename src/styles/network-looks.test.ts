import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookOf, networkLookCount } from '../schemas/network-look.ts';
import { networkLooks, networkStyles } from './network-looks.ts';

const site = readFileSync('src/styles/site.css', 'utf8');

/** A colour of the site, in light and in dark surroundings. */
function siteColour(name: string): [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(site) ?? [];
  return [light, dark];
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const mixed = (colour: string, share: number, ground: string): number[] =>
  channels(colour).map((value, at) => value * share + (channels(ground)[at] ?? 0) * (1 - share));

/** How light a colour is, 0–1, as WCAG 2 has it. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the look of a network', () => {
  test('is there for each number that a network can have, and from the tenth they come again', () => {
    expect(networkLooks).toHaveLength(networkLookCount);
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

  const cases = networkLooks.flatMap(({ colour }, index) =>
    (['light', 'dark'] as const).map((scheme, at) => ({
      number: index + 1,
      scheme,
      colour: colour[at] ?? '',
      paper: siteColour('paper')[at] ?? '',
      link: siteColour('link')[at] ?? '',
    })),
  );

  test.each(cases)(
    'of network $number can be seen in $scheme surroundings, and read on',
    ({ colour, paper, link }) => {
      // The number in the mark has the page's own colour; so has what stands beside a bar.
      expect(contrast(channels(colour), channels(paper))).toBeGreaterThanOrEqual(4.5);
      // A link in a cell of the matrix, whose ground has a little of the colour.
      expect(contrast(channels(link), mixed(colour, 0.14, paper))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('the style sheet of the networks', () => {
  test('has a rule for each network that there is, and all of them in the stripe', () => {
    expect(networkStyles([1, 9])).toBe(
      ':root{--stripe:linear-gradient(to right,light-dark(#0a5c8f,#7db9e8) 0 50%,light-dark(#00625f,#5ed0cb) 0 100%)}' +
        '[data-look="1"]{--network:light-dark(#0a5c8f,#7db9e8);--shape:circle()}' +
        `[data-look="9"]{--network:light-dark(#00625f,#5ed0cb);--shape:${networkLooks[8]?.shape}}`,
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
