import { describe, expect, test } from 'vitest';
import { click } from './support/interaction.ts';
import { nameOf, pagesAsTheyCome } from './support/kinds.ts';
import { siteInBrowser } from './support/window.ts';

const addresses = pagesAsTheyCome.map(nameOf);

const { on } = siteInBrowser();

describe('on a narrow phone', () => {
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
  test.each(addresses)('%s shows the same text', async (address) => {
    const textOf = (javaScriptEnabled: boolean) =>
      on(address, { javaScriptEnabled }, async (page) => {
        const main = page.locator('main');
        // A reference is copied by a button that only a script makes.
        await main
          .locator('.citation button')
          .evaluateAll((buttons) => buttons.forEach((one) => one.remove()));
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
  test.each(addresses)('%s reaches every link and field in reading order', async (address) => {
    const { expected, reached } = await on(address, {}, async (page) => {
      const focusable =
        'a[href], button:enabled, input:not([type=radio]:not(:checked)), [tabindex="0"], summary, select, textarea, audio, video';
      // The search shows its choices when its index is there.
      if (address === '/soeg/') await page.locator('#valg').waitFor();
      const count = await page.evaluate((selector) => {
        const stops: { order: string; outlined: boolean }[] = [];
        Object.assign(window, { stops });
        addEventListener('focusin', ({ target }) => {
          const { dataset } = target as HTMLElement;
          const { outlineStyle } = getComputedStyle(target as HTMLElement);
          stops.push({ order: dataset['order'] ?? 'body', outlined: outlineStyle !== 'none' });
        });
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
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('Tab');
      return {
        expected: Array.from({ length: steps }, (_, order) => ({
          order: String(order),
          outlined: true,
        })),
        reached: await page.evaluate(() => (window as unknown as { stops: unknown }).stops),
      };
    });
    expect(reached).toEqual(expected);
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

test('npm run interaction clicks the last row of a table with fewer than it asks for, and says what is not there', async () => {
  const anchor = await on('/bilag/2/5/', {}, async (page) => {
    await click('tbody a.anchor', 3)(page);
    return new URL(page.url()).hash;
  });
  expect(anchor).toMatch(/^#forsoeg-5-/);
  await expect(on('/bilag/2/5/', {}, click('tbody a.mangler'))).rejects.toThrow(
    'Der er intet »tbody a.mangler« på ',
  );
});
