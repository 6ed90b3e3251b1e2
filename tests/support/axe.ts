import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.2 AA and best practice. */
const everything: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What depends on colours alone. */
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds on a page as it stands: the rule and the first place.
 * @param only.colours where nothing but the colours can differ from what has been looked at already
 */
export async function violations(page: Page, only = { colours: false }): Promise<string[]> {
  // Put in once for a page: reading it takes longer than most pages do.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (runOnly) => {
      // Of what is in order, nothing more is worked out than that it is.
      const results = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
      return results.violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html ?? '' }));
    },
    only.colours ? colours : everything,
  );
  return found.map(({ id, html }) => `${id}: ${html}`);
}

/** How far a page can be scrolled sideways, in pixels: not at all. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
