import { readFileSync } from 'node:fs';

// What the tests of colours reckon with.

const site = readFileSync('src/styles/site.css', 'utf8');

/** A colour of the site, in light and in dark surroundings. */
export function siteColour(name: string): [string, string] {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(site) ?? [];
  if (!light || !dark) throw new Error(`src/styles/site.css has no colour --${name}.`);
  return [light, dark];
}

/** Red, green and blue, 0–255. */
export const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A share of a colour on a ground. */
export const mixed = (colour: string, share: number, ground: string): number[] =>
  channels(colour).map((value, at) => value * share + (channels(ground)[at] ?? 0) * (1 - share));

const linear = (rgb: number[]): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

/** How light a colour is, 0–1, as WCAG 2 has it. */
function luminance(rgb: number[]): number {
  const [red, green, blue] = linear(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1–21, as WCAG 2 has it. */
export function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour where distances are as the eye sees them: OKLab (https://bottosson.github.io/posts/oklab/). */
function oklab(colour: string): number[] {
  const [red, green, blue] = linear(channels(colour));
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How unlike two colours are: below 0.02 no eye sees a difference, black and white are 1 apart. */
export function distance(one: string, other: string): number {
  const there = oklab(other);
  return Math.hypot(...oklab(one).map((value, at) => value - (there[at] ?? 0)));
}
