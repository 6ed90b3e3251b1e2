import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, legalBasisAnchor } from '../src/model/addresses.ts';
import { find } from '../src/model/assemble.ts';
import { lawIndex } from '../src/model/law-index.ts';
import { mostTrials } from '../src/model/participation.ts';
import { readNote } from '../src/model/read.ts';
import { siteInBrowser } from './support/window.ts';

const note = readNote(process.cwd());
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

const { on } = siteInBrowser();

/** The addresses that pressing Tab leads to, one after the other, and how many of them are in the map. */
async function reached(page: Page): Promise<{ inMap: number; addresses: string[] }> {
  const stops = { inMap: 0, addresses: [] as string[] };
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      return { href: element.getAttribute('href') ?? '', map: element.closest('.tile-map') };
    });
    // After the last the browser begins again.
    if (!stop) return stops;
    if (stop.map) stops.inMap += 1;
    stops.addresses.push(stop.href);
  }
}

describe('the map of the municipalities', () => {
  test('has a tile for every municipality, each with its name', async () => {
    const names = await on(addresses.municipalities, { viewport: wide }, (page) =>
      page.locator('.tile-map title').allTextContents(),
    );
    expect(names.map((name) => name.split(':')[0]).sort()).toEqual(
      note.country.map(({ name }) => name).sort(),
    );
  });

  test('links the tile of each that takes or took part to its page, and no other', async () => {
    const links = await on(addresses.municipalities, { viewport: wide }, (page) =>
      page
        .locator('.tile-map a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')),
    );
    expect(links.sort()).toEqual(note.municipalities.map(({ address }) => address).sort());
  });

  test('leads to a municipality by a click on its tile', async () => {
    const heading = await on(addresses.municipalities, { viewport: wide }, async (page) => {
      await page.locator('.tile-map a[href="/kommuner/odense/"] rect').click();
      await page.waitForURL('**/kommuner/odense/');
      return page.locator('h1').innerText();
    });
    expect(heading).toBe('Odense Kommune');
  });

  test('is as large in a narrow window, where it moves within a box of its own', async () => {
    const found = await on(addresses.municipalities, { viewport: narrow }, async (page) => {
      const box = page.getByRole('group', { name: 'Kort over landets kommuner' });
      await box.focus();
      const tile = page.locator('.tile-map a[href="/kommuner/gentofte/"] rect');
      await tile.scrollIntoViewIfNeeded();
      return {
        moved: await box.evaluate((one) => one.scrollLeft),
        page: await page.evaluate(() => document.documentElement.scrollWidth),
        tile: (await tile.boundingBox())?.width ?? 0,
      };
    });
    expect(found.moved).toBeGreaterThan(0);
    expect(found.page).toBe(narrow.width);
    // A finger needs 24 px: WCAG 2.5.8.
    expect(found.tile).toBeGreaterThan(44);
  });

  test('is one picture to a screen reader, with a name and a description', async () => {
    const tree = await on(addresses.municipalities, { viewport: wide }, (page) =>
      page.locator('main').ariaSnapshot(),
    );
    expect(tree).toContain('img "Kort over landets kommuner med antallet af forsøg i hver"');
    expect(tree.match(/link "Odense"/g)).toHaveLength(1);
    expect(tree).not.toContain('Odense: 2 forsøg');
  });

  test('is no stop on the way of the keyboard, which comes to every municipality in the list', async () => {
    const stops = await on(addresses.municipalities, { viewport: wide }, reached);
    expect(stops.inMap).toBe(0);
    expect(stops.addresses.filter((href) => /^\/kommuner\/.+/.test(href)).sort()).toEqual(
      note.municipalities.map(({ address }) => address).sort(),
    );
  });

  test('shows names and the number of trials, in windows of any width', async () => {
    const shown = (viewport: { width: number; height: number }) =>
      on(addresses.municipalities, { viewport }, (page) =>
        page
          .locator('.tile-map a[href="/kommuner/odense/"] text')
          .evaluateAll((all) =>
            all.flatMap((one) => (one.checkVisibility() ? (one.textContent?.trim() ?? '') : [])),
          ),
      );
    expect(await shown(wide)).toEqual(['Odense', '2']);
    expect(await shown(narrow)).toEqual(['Odense', '2']);
  });

  test('has a legend whose looks are all different without any colour', async () => {
    const options = { viewport: wide, forcedColors: 'active' } as const;
    const looks = await on(addresses.municipalities, options, (page) =>
      page.locator('.legend rect').evaluateAll((all) =>
        all.map((one) => {
          const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(one);
          return [fill, ...(stroke === 'none' ? [] : [strokeWidth, strokeDasharray])].join(' ');
        }),
      ),
    );
    expect(looks).toHaveLength(6);
    expect(new Set(looks).size).toBe(6);
  });

  test('keeps every name within its tile', async () => {
    const outside = await on(addresses.municipalities, { viewport: wide }, (page) =>
      page.locator('.tile-map .name').evaluateAll((all) =>
        all
          .filter((one) => {
            const tile = one.parentElement?.querySelector('rect')?.getBoundingClientRect();
            const { left, right } = one.getBoundingClientRect();
            return !tile || left < tile.left || right > tile.right;
          })
          .map((one) => one.textContent),
      ),
    );
    expect(outside).toEqual([]);
  });
});

test('the number that the list says of a municipality’s network is said at the network’s map', async () => {
  const tree = await on(addresses.municipalities, { viewport: wide }, (page) =>
    page.locator('main').ariaSnapshot(),
  );
  for (const { data } of note.networks) {
    expect(tree).toContain(`heading "Netværk ${data.number}: ${data.title}"`);
  }
});

describe('the page of a municipality', () => {
  const textOf = (address: string) =>
    on(address, {}, (page) => page.locator('main').innerText()).then((text) =>
      text.replace(/\s+/g, ' '),
    );

  test('says why one that left a network is no longer in it, and shows no trials', async () => {
    const text = await textOf('/kommuner/lyngby-taarbaek/');
    expect(text).toContain('har tidligere været med i netværket');
    expect(text).toContain(note.networks.flatMap(({ former }) => former)[0]?.note);
    expect(text).not.toContain('Hjemler');
  });

  test('says of one whose only network has no approved trials that it has none', async () => {
    expect(await textOf('/kommuner/assens/')).toContain('ikke har fået godkendt nogen forsøg');
  });

  test('links every law section that its trials rest on', async () => {
    const { trials, address } = find(note.municipalities, 'aalborg');
    const links = await on(address, {}, (page) =>
      page
        .locator('main a[href^="/hjemler/#"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')),
    );
    const sections = lawIndex({ trials, acts: note.acts }).acts.flatMap(({ act, sections: own }) =>
      own.map(({ label }) => `${addresses.legalBasis}#${legalBasisAnchor(act.id, label)}`),
    );
    expect(sections.length).toBeGreaterThan(3);
    expect(links).toEqual(expect.arrayContaining(sections));
    expect(new Set(links).size).toBe(links.length);
  });

  test('fits on two sheets of paper, whichever municipality it is', async () => {
    const most = mostTrials(note.municipalities, 5);
    const sheets = await Promise.all(
      most.map(({ address }) =>
        on(address, {}, async (page) => {
          const pdf = await page.pdf({ preferCSSPageSize: true });
          return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        }),
      ),
    );
    expect(Math.max(...sheets)).toBeLessThanOrEqual(2);
    expect(Math.min(...sheets)).toBeGreaterThan(0);
  });
});
