import { describe, expect, test } from 'vitest';
import { overflow, violations } from './support/axe.ts';
import { nameOf } from './support/kinds.ts';
import { lookedAt } from './support/looked-at.ts';
import { siteInBrowser } from './support/window.ts';

const { on } = siteInBrowser();

describe.each([320, 1280])('%i pixels wide', (width) => {
  // Two at a time: each is work for the browser, which has a process for each.
  test.concurrent.each(lookedAt.map((kind) => [nameOf(kind), kind] as const))(
    '%s breaks no rule of accessibility, in light and in dark, and never scrolls sideways',
    async (_, { address, prepare }) => {
      const options = { viewport: { width, height: 800 }, reducedMotion: 'reduce' } as const;
      const found = await on(address, { ...options, colorScheme: 'light' }, async (page) => {
        await prepare?.(page);
        const inLight = await violations(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Only the colours are others.
        const inDark = await violations(page, { colours: true });
        return { inLight, inDark, sideways: await overflow(page) };
      });
      expect(found).toEqual({ inLight: [], inDark: [], sideways: 0 });
    },
  );
});

test('the rules find what breaks them, in either scheme: the tests above can tell', async () => {
  const found = await on('/forord/', { colorScheme: 'light' }, async (page) => {
    await page.evaluate(() => {
      document.querySelector('h1')?.before(document.createElement('img'));
      const faint = new CSSStyleSheet();
      faint.replaceSync('@media (prefers-color-scheme: dark) { h1 { color: #333 } }');
      document.adoptedStyleSheets.push(faint);
    });
    const inLight = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    return { inLight, inDark: await violations(page, { colours: true }) };
  });
  expect(found.inLight).toEqual([expect.stringMatching(/^image-alt: <img/)]);
  expect(found.inDark).toEqual([expect.stringMatching(/^color-contrast: <h1/)]);
});
