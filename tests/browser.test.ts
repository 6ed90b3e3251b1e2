import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './support/window.ts';

/** One page of each kind. */
const kinds = [
  '/',
  '/forord/',
  '/overordnet-status/',
  '/netvaerk/',
  '/netvaerk/somatisk-akutomraade/',
  '/netvaerk/beskaeftigelse/',
  '/netvaerk/borgerinvolvering/',
  '/forsoeg/',
  '/forsoeg/indsatser-paa-tvaers/plejehjemstilsyn/',
  '/forsoeg/beskaeftigelse/fleksibilitet-i-forholdstalskrav/',
  '/kommuner/',
  '/kommuner/aarhus/',
  '/kommuner/assens/',
  '/kommuner/koebenhavn/',
  '/kommuner/lyngby-taarbaek/',
  '/hjemler/',
  '/bilag/1/',
  '/bilag/2/',
  '/bilag/2/7/',
  '/bilag/2/sammenlign/hjemmel/',
  '/kilder/',
  '/kilder/vive-2019/',
  '/soeg/',
  '/udskriv/',
  '/404.html',
];

const { on } = siteInBrowser();

describe.each(['light', 'dark'] as const)('in a %s window', (colorScheme) => {
  test.each(kinds)('%s has no accessibility violation', async (address) => {
    const violations = await on(address, { colorScheme }, async (page) => {
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
  });
});

describe('on a narrow phone', () => {
  test.each(kinds)('%s never scrolls sideways', async (address) => {
    const viewport = { width: 320, height: 640 };
    const widths = await on(address, { viewport }, (page) =>
      page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      })),
    );
    expect(widths.page).toBe(widths.window);
  });

  test('shows the rows of appendix 2 as cards, each cell under its heading', async () => {
    const shown = await on('/bilag/2/7/', { viewport: { width: 360, height: 800 } }, (page) =>
      page.evaluate(() => {
        const cells = [...document.querySelectorAll('#forsoeg-7-01 > td')];
        return cells.map((cell) => ({
          label: getComputedStyle(cell, '::before').content,
          left: cell.getBoundingClientRect().left,
        }));
      }),
    );
    expect(new Set(shown.map(({ left }) => left)).size).toBe(1);
    expect(shown.map(({ label }) => label)).toEqual(
      [
        'Forsøgskommuner',
        'Indhold',
        'Målgruppe',
        'Hjemmel',
        'Ikrafttrædelse og implementering',
        'Evaluering',
      ].map((label) => `"${label}"`),
    );
  });
});

describe('with JavaScript off', () => {
  test.each(kinds)('%s shows the same text', async (address) => {
    const textOf = (javaScriptEnabled: boolean) =>
      on(address, { javaScriptEnabled }, async (page) => {
        const main = page.locator('main');
        return (await main.innerText()).replace(/\s+/g, ' ');
      });
    const without = await textOf(false);
    const withScripts = await textOf(true);
    if (address === '/soeg/') expect(without).toContain('Søgningen kræver JavaScript');
    else if (address === '/forsoeg/') expect(without).toContain('Filtrene kræver JavaScript');
    else expect(without).toBe(withScripts);
    expect(without.length).toBeGreaterThan(50);
  });
});

describe('with the keyboard alone', () => {
  test.each(kinds)('%s reaches every link and field in reading order', async (address) => {
    const { expected, reached, unseen } = await on(address, {}, async (page) => {
      const focusable =
        'a[href], button:enabled, input:not([type=radio]:not(:checked)), [tabindex="0"], summary, select, textarea, audio, video';
      // The search shows its choices when its index is there.
      if (address === '/soeg/') await page.locator('#valg').waitFor();
      const count = await page.evaluate((selector) => {
        const elements = [...document.querySelectorAll<HTMLElement>(selector)];
        // A hidden link is not one to reach: see TileMap.astro.
        const visible = elements.filter(
          (one) => one.checkVisibility({ visibilityProperty: true }) || one.matches('.skip'),
        );
        visible.forEach((one, index) => (one.dataset['order'] = String(index)));
        return visible.length;
      }, focusable);
      // Long lists hold hundreds of links of one kind: the first hundred show the order.
      const steps = Math.min(count, 100);
      const order: string[] = [];
      const withoutOutline: string[] = [];
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          return {
            order: element?.dataset['order'] ?? 'body',
            outlined: element ? getComputedStyle(element).outlineStyle !== 'none' : false,
          };
        });
        order.push(focused.order);
        if (!focused.outlined) withoutOutline.push(focused.order);
      }
      return {
        expected: Array.from({ length: steps }, (_, index) => String(index)),
        reached: order,
        unseen: withoutOutline,
      };
    });
    expect(reached).toEqual(expected);
    expect(unseen).toEqual([]);
  });

  test('skips past the menu to the text', async () => {
    const focused = await on('/forord/', {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.closest('main') !== null);
    });
    expect(focused).toBe(true);
  });
});

describe('in print', () => {
  test('leaves navigation out and shows the addresses of links that leave the site', async () => {
    const shown = await on('/overordnet-status/', {}, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page.evaluate(() => {
        const link = document.querySelector('main a[href^="https:"]');
        return {
          menu: document.querySelector('.site-header nav')?.checkVisibility(),
          contents: document.querySelector('.contents')?.checkVisibility(),
          address: link ? getComputedStyle(link, '::after').content : '',
          href: link?.getAttribute('href'),
          paper: getComputedStyle(document.documentElement).backgroundColor,
        };
      });
    });
    expect(shown).toMatchObject({ menu: false, contents: false, paper: 'rgb(255, 255, 255)' });
    expect(shown.address).toContain(shown.href);
  });
});
