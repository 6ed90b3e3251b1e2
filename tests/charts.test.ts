import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses } from '../src/model/addresses.ts';
import { siteInBrowser } from './support/window.ts';

const acuteTeam = '/netvaerk/somatisk-akutomraade/';
const withCharts = [addresses.activity, addresses.housingFigures, acuteTeam];

const { on } = siteInBrowser();

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(withCharts)('the charts of %s', (address) => {
  test('have text of at least 11 pixels on a phone of 320, and never scroll sideways', async () => {
    const viewport = { width: 320, height: 640 };
    const { smallest, overflow } = await on(address, { viewport }, async (page) => {
      await unfold(page);
      return page.evaluate(() => {
        const drawings = [...document.querySelectorAll<SVGSVGElement>('.chart svg')];
        const shown = drawings.filter((svg) => svg.getBoundingClientRect().width > 0);
        const sizes = shown.map((svg) => Number.parseFloat(getComputedStyle(svg).fontSize));
        const { scrollWidth, clientWidth } = document.documentElement;
        return { smallest: Math.min(...sizes), overflow: scrollWidth - clientWidth };
      });
    });
    expect(smallest).toBeGreaterThanOrEqual(11);
    expect(overflow).toBe(0);
  });

  test('keep their text within the drawing, but for the hook of a J', async () => {
    const outside = await on(address, {}, async (page) => {
      await unfold(page);
      return page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('.chart svg text')]
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            const drawing = text.ownerSVGElement?.getBoundingClientRect();
            return drawing && (left < drawing.left - 3 || right > drawing.right + 3);
          })
          .map((text) => text.textContent),
      );
    });
    expect(outside).toEqual([]);
  });

  test('use the column that they stand in, with text no larger than what is beside it', async () => {
    const viewport = { width: 1280, height: 900 };
    const drawings = await on(address, { viewport }, async (page) => {
      await unfold(page);
      return page.evaluate(() =>
        [...document.querySelectorAll('.chart svg')]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => ({
            share: svg.clientWidth / (svg.closest('.chart')?.clientWidth ?? Infinity),
            size: Number.parseFloat(getComputedStyle(svg).fontSize),
          })),
      );
    });
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter(({ share, size }) => share < 0.99 || size > 15)).toEqual([]);
  });

  test('have their tables folded, in a wide window too', async () => {
    const viewport = { width: 1280, height: 900 };
    const shown = await on(address, { viewport }, (page) =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.chart details:not([open]) table')].filter((table) =>
            table.checkVisibility(),
          ).length,
      ),
    );
    expect(shown).toBe(0);
  });

  test('have no style attribute, and a table with the same figures', async () => {
    const { styled, without } = await on(address, {}, (page) =>
      page.evaluate(() => ({
        styled: document.querySelectorAll('.chart [style]').length,
        // A table of the text follows its chart, open; other charts have one of their own, folded.
        without: [...document.querySelectorAll('.chart')].filter(
          (chart) =>
            !chart.querySelector('details table') &&
            !chart.nextElementSibling?.querySelector('table'),
        ).length,
      })),
    );
    expect({ styled, without }).toEqual({ styled: 0, without: 0 });
  });

  test('show their tables in print', async () => {
    const hidden = await on(address, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(
        () =>
          [...document.querySelectorAll('.chart table')].filter((table) => !table.checkVisibility())
            .length,
      );
    });
    expect(hidden).toBe(0);
  });
});

describe('the application’s figures', () => {
  const look = (choose: (page: Page) => Promise<void>) =>
    on(addresses.housingFigures, { javaScriptEnabled: true }, async (page) => {
      await choose(page);
      return page.evaluate(() => {
        const chart = document.querySelector('#indbyggere');
        const labels = [...(chart?.querySelectorAll('text.label') ?? [])];
        const bars = [...(chart?.querySelectorAll('rect.bar') ?? [])];
        const shown = (one: Element) => one.checkVisibility();
        return {
          order: labels.filter(shown).map((label) => label.textContent),
          faded: bars.filter(shown).filter((bar) => getComputedStyle(bar).opacity !== '1').length,
        };
      });
    });

  test('stand in the order of the source until another is chosen, without a script', async () => {
    const source = await look(async () => {});
    expect(source.order[0]).toBe('Høje-Taastrup');
    expect(source.faded).toBe(0);
    const bySize = await look((page) => page.getByLabel('Det største tal først').check());
    expect(bySize.order.slice(0, 2)).toEqual(['København', 'Aarhus']);
    expect(bySize.order).toHaveLength(6);
  });

  test('let a municipality be picked out from the others', async () => {
    const { faded } = await look((page) => page.getByLabel('Aarhus').check());
    expect(faded).toBe(5);
  });
});

test('activity links every figure to its trial and its municipalities', async () => {
  const links = await on(addresses.activity, {}, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.chart tbody tr, .single li')].filter(
        (row) => !row.querySelector('a[href^="/kommuner/"]'),
      ),
    ),
  );
  expect(links).toHaveLength(0);
});
