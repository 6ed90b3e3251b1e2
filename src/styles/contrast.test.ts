import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channels, contrast, siteColour } from './test-colours.ts';

/** WCAG 2.2, 1.4.6 (AAA): what text and its ground must differ by. */
const enhanced = 7;

const texts = ['ink', 'muted', 'link', 'visited', 'accent'];
const schemes = ['light', 'dark'] as const;

/** Grounds that the sheets set text on beside the page's own: what is found, chosen or searched for. */
const marked = globSync('src/styles/*.css').flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:--row|background): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, light = '', dark = '']) => [light, dark] as const),
);

describe.each(schemes.map((scheme, at) => ({ scheme, at })))(
  'in $scheme surroundings',
  ({ at }) => {
    const grounds = [siteColour('paper'), siteColour('raised')].map((pair) => pair[at] ?? '');
    const cases = texts.flatMap((text) => grounds.map((ground) => ({ text, ground })));

    test.each(cases)('$text can be read on $ground', ({ text, ground }) => {
      const colour = siteColour(text)[at] ?? '';
      expect(contrast(channels(colour), channels(ground))).toBeGreaterThanOrEqual(enhanced);
    });

    test.each(['link', 'focus'])('the ground can be read on %s', (name) => {
      const paper = siteColour('paper')[at] ?? '';
      const ground = siteColour(name)[at] ?? '';
      expect(contrast(channels(paper), channels(ground))).toBeGreaterThanOrEqual(enhanced);
    });

    test('what is marked can still be read', () => {
      expect(marked.length).toBeGreaterThan(1);
      const ink = siteColour('ink')[at] ?? '';
      for (const ground of marked.map((pair) => pair[at] ?? '')) {
        expect(contrast(channels(ink), channels(ground))).toBeGreaterThanOrEqual(enhanced);
      }
    });
  },
);
