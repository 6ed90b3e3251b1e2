import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readPages } from './support/pages.ts';
import { siteInBrowser } from './support/window.ts';

const addresses = readPages(inject('site')).map(({ address }) => address);

/** The windows that each page is looked at in. In the dark only the colours are others. */
const windows = [
  { width: 1280, height: 800, colorScheme: 'light', coloursOnly: false },
  { width: 1280, height: 800, colorScheme: 'dark', coloursOnly: true },
  { width: 320, height: 640, colorScheme: 'light', coloursOnly: false },
  { width: 320, height: 640, colorScheme: 'dark', coloursOnly: true },
] as const;

const { on } = siteInBrowser();

/** What axe finds on a page as it stands, WCAG 2.2 AA and best practice: rule, window and the first place. */
async function violations(page: Page, name: string, coloursOnly: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await (
    coloursOnly ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(tags)
  ).analyze();
  return found.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html ?? ''}`);
}

// Two at a time: each is work for the browser, which has a process for each.
test.concurrent.each(addresses)(
  '%s breaks no rule of accessibility, in any window',
  async (address) => {
    const found = await on(address, { reducedMotion: 'reduce' }, async (page) => {
      const faults: string[] = [];
      for (const { width, height, colorScheme, coloursOnly } of windows) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        faults.push(...(await violations(page, `${width}px ${colorScheme}`, coloursOnly)));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) faults.push(`${width}px scrolls sideways by ${overflow}px`);
      }
      return faults;
    });
    expect(found).toEqual([]);
  },
);
