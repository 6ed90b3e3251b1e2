import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serve } from './support/serve.ts';
import { siteInFolder } from './support/sites.ts';
import { siteInBrowser } from './support/window.ts';

const folderSite = await siteInFolder();

const { on: inWindow, browser, origin } = siteInBrowser();

/** Opens a page in a window of its own. */
const on = <Result>(
  address: string,
  run: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> => inWindow(address, options, run);

const field = (page: Page) => page.getByRole('searchbox');
const titleLinks = (page: Page) => page.locator('#resultater > li > h2 > a');
/** Waits until the page has said how many it found, and returns the sentence. */
async function told(page: Page, pattern = /resultat/i): Promise<string> {
  const status = page.locator('#soegestatus').filter({ hasText: pattern });
  await status.waitFor();
  return status.innerText();
}
async function results(page: Page) {
  await told(page);
  // Municipalities side by side are no page.
  const items = await page.locator('#resultater > li:has(> h2 > a)').all();
  return Promise.all(
    items.map(async (item) => ({
      kind: (await item.locator('.kind').innerText()).replace(/\s+/g, ' '),
      title: await item.locator('h2').innerText(),
      href: await item.locator('h2 a').getAttribute('href'),
      marked: (await item.locator('mark').allInnerTexts()).map((word) => word.toLowerCase()),
      passage: await item.locator('.passage').innerText(),
      places: await item
        .locator('.places a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    })),
  );
}
const nothing = 'Ingen resultater. Prøv et andet ord eller færre valg.';
const search = (query: string) => on(`/soeg/?${query}`, results);
const searchWords = (words: string) => search(new URLSearchParams({ q: words }).toString());

describe('what is asked for comes first', () => {
  test.each([
    ['Aarhus', '/kommuner/aarhus/'],
    ['Århus', '/kommuner/aarhus/'],
    ['aarhus kommune', '/kommuner/aarhus/'],
    ['Hoeje-Taastrup', '/kommuner/hoeje-taastrup/'],
    ['Høje-Taastrup', '/kommuner/hoeje-taastrup/'],
    ['3.07', '/forsoeg/specialiseret-socialomraade/kommunal-daekning-af-udgifter/'],
    ['1.05', '/forsoeg/beskaeftigelse/fleksible-rammer-for-uddannelse/'],
    ['forsøg 3.07', '/forsoeg/specialiseret-socialomraade/kommunal-daekning-af-udgifter/'],
    ['144', '/forsoeg/beskaeftigelse/fleksibilitet-i-forholdstalskrav/'],
    ['søvnforbedrende', '/forsoeg/indsatser-paa-tvaers/soevnforbedrende-velfaerdsteknologier/'],
    ['§ 26 d', '/hjemler/#lov-om-frikommunenetvaerk-26-d'],
    ['26d', '/hjemler/#lov-om-frikommunenetvaerk-26-d'],
    // Joined in another way than the source joins it.
    ['plejehjemstilsyn', '/forsoeg/indsatser-paa-tvaers/plejehjemstilsyn/'],
    // As the printed note calls them.
    ['kapitel 1', '/netvaerk/beskaeftigelse/'],
    ['Kap. 7', '/netvaerk/en-plan/'],
    ['bilag 1', '/bilag/1/'],
    ['bilag 2', '/bilag/2/'],
    ['bilagstabel 2.5', '/bilag/2/5/'],
    ['tabel 2.1', '/bilag/2/1/'],
    ['Bilagstabel 2.1, række 1', '/forsoeg/beskaeftigelse/mikrolaan/'],
    // By the whole title.
    ['overordnet status', '/overordnet-status/'],
    ['Evaluering', '/evaluering/'],
    ['Fleksible rammer for uddannelse', '/forsoeg/beskaeftigelse/fleksible-rammer-for-uddannelse/'],
    ['servicelovens § 46', '/hjemler/serviceloven/#paragraf-46'],
    ['lov om frikommunenetværk § 9', '/hjemler/#lov-om-frikommunenetvaerk-9'],
  ])('%s', async (words, address) => {
    expect((await searchWords(words))[0]?.href).toBe(address);
  });

  test('a section leads to its place in the index of legal bases, then to the trials that rest on it', async () => {
    const [index, ...trials] = await searchWords('§ 26 d');
    expect(index?.title).toBe('§ 26 d i Lov om frikommunenetværk');
    // The marks of networks are not read as figures: 2.04, not 22.04.
    expect(index?.passage).toMatch(/^2 forsøg\. 2\.04 /);
    expect(trials.slice(0, 2).map(({ kind }) => kind.slice(0, 11))).toEqual([
      'Forsøg 2.04',
      'Forsøg 2.05',
    ]);
    expect(trials.slice(0, 2).every(({ href }) => href?.endsWith('#hjemmel'))).toBe(true);
    expect(trials.slice(0, 2).every(({ marked }) => marked[0] === '§ 26 d')).toBe(true);
  });

  test('a code finds no page that only has the same figures', async () => {
    const titles = (await searchWords('1.05')).map(({ title }) => title);
    expect(titles).not.toContain('Nye samarbejdsformer på det somatiske akutområde');
  });
});

describe('a number', () => {
  test('finds the pages that have it, and none that only has its figures', async () => {
    const found = await searchWords('1,6');
    expect(found.map(({ href }) => href)).toContain('/netvaerk/somatisk-akutomraade/');
    expect(found.length).toBeLessThanOrEqual(4);
  });

  test('and words are answered in a question of any length, and the reader is told what is left out', async () => {
    const long = new URLSearchParams({ q: 'plan handleplan '.repeat(150) + 'lys '.repeat(150) });
    await on(`/soeg/?${long.toString()}`, async (page) => {
      expect(await told(page)).not.toContain('resten er ikke brugt');
    });
    const many = Array.from({ length: 300 }, (_, at) => `plan${at}`).join(' ');
    await on(`/soeg/?${new URLSearchParams({ q: many }).toString()}`, async (page) => {
      expect(await told(page)).toContain('resten er ikke brugt');
    });
  });
});

describe('words', () => {
  test('are found in all their forms, marked, with the headings that they stand under', async () => {
    const found = await searchWords('tilkøb');
    const [first] = found;
    expect(found.flatMap(({ marked }) => marked)).toContain('tilkøbsydelser');
    expect(first?.marked[0]).toMatch(/^tilkøb/);
    expect(first?.places.length).toBeGreaterThan(0);
    expect(first?.places.every((href) => href?.includes('#'))).toBe(true);
    expect(first?.kind).toMatch(/^Forsøg \d\.\d\d \d \S/);
  });

  test.each([
    ['ydelser', 'ydelse', 'ledighedsydelse'],
    ['boliger', 'bolig', 'udslusningsbolig'],
  ])('»%s« also finds compounds of it, after itself', async (word, stem, compound) => {
    const found = await on(`/soeg/?q=${word}`, async (page) => {
      await told(page);
      for (let left = true; left; left = await page.locator('#vis-flere').isVisible()) {
        const before = await titleLinks(page).count();
        if (!(await page.locator('#vis-flere').isVisible())) break;
        await page.locator('#vis-flere').click();
        await titleLinks(page).nth(before).waitFor();
      }
      return results(page);
    });
    // Where the words are in the title alone, the passage says what the page is about.
    const marked = found.map((one) => one.marked).filter((words) => words.length > 0);
    const own = (words: string[]): boolean =>
      words.some((one) => one.split('-').some((part) => part.startsWith(stem)));
    expect(marked.slice(0, 4).every(own)).toBe(true);
    const last = marked.at(-1) ?? [];
    expect(own(last)).toBe(false);
    const words = [...marked.flat(), ...found.map(({ title }) => title.toLowerCase())];
    expect(words.some((one) => one.includes(compound))).toBe(true);
  });

  test('in other spellings find the same', async () => {
    const titles = async (words: string) => (await searchWords(words)).map(({ title }) => title);
    expect(await titles('tilkoebsydelser')).toEqual(await titles('tilkøbsydelser'));
  });

  test('found nowhere are said to be, and those of the nearest word are shown at once, with the way back', async () => {
    await on('/soeg/?q=beskæftigelsesindats', async (page) => {
      expect(await told(page)).toMatch(
        /^»beskæftigelsesindats« står ikke på siderne her. Du ser resultaterne for »beskæftigelsesindsats«. \d+ resultater/,
      );
      expect((await results(page))[0]?.marked[0]).toMatch(/^beskæftigelsesindsats/);
      expect(await field(page).inputValue()).toBe('beskæftigelsesindats');
      await page.getByRole('link', { name: '"beskæftigelsesindats"' }).click();
      expect(await told(page, /^Ingen/)).toBe(nothing);
      expect(await field(page).inputValue()).toBe('"beskæftigelsesindats"');
      await page.goBack();
      await told(page, /\d resultat/);
    });
    await on('/soeg/?q=qxzvwq', async (page) => {
      expect(await told(page)).toBe(nothing);
      expect(await page.locator('#i-stedet').isVisible()).toBe(false);
    });
  });

  test('that many municipalities have are found first where they are told of, the municipalities side by side', async () => {
    await on('/soeg/?q=plejehjemstilsyn', async (page) => {
      await told(page);
      expect(await titleLinks(page).first().getAttribute('href')).toContain('plejehjemstilsyn');
      const kinds = await page.locator('#resultater .kind b').allInnerTexts();
      expect(kinds).not.toContain('Kommune');
      const names = page.locator('.municipalities a');
      expect(await names.allInnerTexts()).toEqual(['Esbjerg', 'København', 'Randers', 'Aarhus']);
      await page.keyboard.press('Tab');
      await names.nth(1).focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Randers');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/kommuner/randers/');
    });
  });

  test('beside one another in a table are words of their own', async () => {
    const query = new URLSearchParams({ q: '"Aktivitet Fleksibilitet"', slags: 'kommune' });
    const titles = (await search(query.toString())).map(({ title }) => title);
    expect(titles).toContain('Jammerbugt Kommune');
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  test('the first results are in the first screen, and the choices are folded until one is made', async () => {
    await on(
      '/soeg/?q=mentor',
      async (page) => {
        await told(page);
        const second = await page.locator('#resultater > li').nth(1).boundingBox();
        expect(second?.y).toBeLessThan(700);
        const kinds = page.getByRole('combobox', { name: 'Slags' });
        expect(await kinds.isVisible()).toBe(false);
        await page.getByText('Afgræns').click();
        await kinds.selectOption('forsoeg');
        await page.waitForURL(/slags=forsoeg/);
        await page.reload();
        await told(page);
        expect(await kinds.isVisible()).toBe(true);
      },
      phone,
    );
  });

  test('on a wide screen the choices stand open', async () => {
    await on('/soeg/', async (page) => {
      await page.locator('#valg').waitFor();
      expect(await page.getByRole('combobox', { name: 'Slags' }).isVisible()).toBe(true);
      expect(await page.getByText('Afgræns').isVisible()).toBe(false);
    });
  });
});

describe('choices', () => {
  test('a municipality is found by its name, and not those it works with', async () => {
    const found = await search('q=Aarhus');
    const municipalities = found.filter(({ kind }) => kind.startsWith('Kommune'));
    expect(municipalities.map(({ title }) => title)).toEqual([found[0]?.title]);
    expect(found[0]?.title).toBe('Aarhus Kommune');
  });
  test('narrow a search without words, in the order of the note', async () => {
    const trials = await search('slags=forsoeg');
    expect(trials[0]?.kind).toMatch(/^Forsøg 1\.01/);
    expect(trials).toHaveLength(20);
    const municipalities = await search('slags=kommune');
    expect(municipalities[0]?.title).toBe('Allerød Kommune');
    const inAarhus = await search('kommune=aarhus');
    expect(inAarhus.slice(0, 2).map(({ kind }) => kind.slice(0, 7))).toEqual([
      'Kommune',
      'Netværk',
    ]);
    expect(inAarhus[0]?.title).toBe('Aarhus Kommune');
  });

  test('say how many pages each would give, and are named', async () => {
    await on('/soeg/?q=tilkøb', async (page) => {
      await told(page);
      const kinds = page.getByRole('combobox', { name: 'Slags' });
      const label = await kinds.locator('option[value=forsoeg]').innerText();
      const count = Number(/^Forsøg \((\d+)\)$/.exec(label)?.[1]);
      await kinds.selectOption('forsoeg');
      expect(await told(page, new RegExp(`^${count} resultat`))).toBe(`${count} resultater.`);
      const found = await results(page);
      expect(found.every(({ kind }) => kind.startsWith('Forsøg'))).toBe(true);
      for (const name of ['Kommune', 'Netværk']) {
        expect(await page.getByRole('combobox', { name }).count()).toBe(1);
      }
    });
  });

  test('that would find nothing can not be made', async () => {
    await on('/soeg/?slags=netvaerk&netvaerk=en-plan', async (page) => {
      await told(page);
      const aarhus = page.locator('select[name=kommune] option[value=aarhus]');
      expect(await aarhus.isDisabled()).toBe(true);
    });
  });

  test('go with words and into the address, and »back« undoes them one by one', async () => {
    await on('/soeg/', async (page) => {
      await page.locator('#valg').waitFor();
      await field(page).pressSequentially('sag');
      await told(page);
      await page.getByRole('combobox', { name: 'Netværk' }).selectOption('en-plan');
      await told(page, /^7 resultater/);
      await page.getByRole('combobox', { name: 'Kommune' }).selectOption('ballerup');
      await page.waitForURL(/\?q=sag&kommune=ballerup&netvaerk=en-plan$/);
      await page.goBack();
      await told(page, /^7 resultater/);
      expect(new URL(page.url()).search).toBe('?q=sag&netvaerk=en-plan');
      expect(await page.getByRole('combobox', { name: 'Kommune' }).inputValue()).toBe('');
      await page.goBack();
      expect(new URL(page.url()).search).toBe('?q=sag');
      await page.goForward();
      await told(page, /^7 resultater/);
      await page.getByRole('button', { name: 'Nulstil' }).click();
      await page.waitForURL(/\/soeg\/$/);
      expect(await titleLinks(page).count()).toBe(0);
    });
  });

  test('in an address that do not exist are left out', async () => {
    await on('/soeg/?kommune=atlantis&q=tilkøb', async (page) => {
      expect(await told(page)).toMatch(/^\d+ resultater/);
      expect(await page.getByRole('combobox', { name: 'Kommune' }).inputValue()).toBe('');
    });
  });

  test('come back with a shared address, and with »back« from a result', async () => {
    await on('/soeg/?q=sag&netvaerk=en-plan', async (page) => {
      await told(page, /^7 resultater/);
      await titleLinks(page).first().click();
      await page.waitForURL(/\/forsoeg\//);
      await page.goBack();
      await told(page, /^7 resultater/);
    });
  });
});

describe('with the keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);

  // WCAG 2.1.4: whoever speaks to the machine says such letters too.
  test('no letter alone moves the focus', async () => {
    for (const address of ['/', '/soeg/', '/404.html']) {
      await on(address, async (page) => {
        await page.getByRole('link').first().focus();
        const before = await focused(page);
        for (const key of ['/', 's', '?']) await page.keyboard.press(key);
        expect(await focused(page)).toBe(before);
      });
    }
  });

  test('arrows move through the results and back, Enter opens, Escape clears', async () => {
    await on('/soeg/?q=tilkøb', async (page) => {
      await told(page);
      const titles = await titleLinks(page).allInnerTexts();
      await field(page).focus();
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('soeg');
      for (const at of [0, 1, 2]) {
        await page.keyboard.press('ArrowDown');
        expect(await focused(page)).toBe(titles[at]);
      }
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(titles[1]);
      // Tab goes on as ever: to a place below the title. From there, up is the title.
      await page.keyboard.press('Tab');
      expect(await focused(page)).not.toBe(titles[1]);
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(titles[1]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('soeg');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('soeg');
      expect(await field(page).inputValue()).toBe('');
      expect(new URL(page.url()).search).toBe('');
      await expect.poll(() => titleLinks(page).count()).toBe(0);
      await page.keyboard.type('3.07');
      await page.locator('#resultater .kind', { hasText: '3.07' }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/kommunal-daekning-af-udgifter/);
    });
  });

  test('Escape clears the words first, then the choices', async () => {
    await on('/soeg/?q=sag&netvaerk=en-plan', async (page) => {
      await told(page);
      await field(page).press('Escape');
      await page.waitForURL(/\/soeg\/\?netvaerk=en-plan$/);
      await field(page).press('Escape');
      await page.waitForURL(/\/soeg\/$/);
    });
  });

  test('»more« shows the next ones and goes on from the first of them', async () => {
    await on('/soeg/?slags=forsoeg', async (page) => {
      expect(await told(page)).toBe('79 resultater. De første 20 vises.');
      await page.getByRole('button', { name: 'Vis 20 resultater mere' }).press('Enter');
      expect(await told(page, /40/)).toBe('79 resultater. De første 40 vises.');
      expect(await focused(page)).toBe(await titleLinks(page).nth(20).innerText());
    });
  });
});

test('the number of results is read aloud when the reader stops typing, not for each letter', async () => {
  await on('/soeg/', async (page) => {
    // The page's own clock: however busy the machine is, the reader pauses for as long as is said here.
    await page.clock.install({ time: 0 });
    await page.reload();
    await page.locator('#valg').waitFor();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('#soegestatus');
      if (!status) return;
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
      });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await page.clock.pauseAt(3_600_000);
    for (const letter of 'tilkøbsydelser') {
      await field(page).pressSequentially(letter);
      await page.clock.runFor(100);
    }
    expect(await said()).toEqual([]);
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return said();
      })
      .toHaveLength(1);
    await page.clock.runFor(10_000);
    expect(await said()).toEqual([expect.stringMatching(/resultat/)]);
  });
});

test('the search says so when its index can not be loaded', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${origin()}/soeg/?q=sag`);
  const alert = page.getByRole('alert').filter({ hasText: 'Søgningen kunne ikke hentes' });
  await alert.waitFor();
  expect(await alert.getByRole('link').count()).toBe(4);
  await context.close();
});

test('without JavaScript the page leads to the overviews, and shows no choices that do nothing', async () => {
  await on(
    '/soeg/',
    async (page) => {
      expect(await page.locator('main').innerText()).toContain('Søgningen kræver JavaScript');
      expect(await page.locator('noscript a').count()).toBe(4);
      expect(await page.locator('select').first().isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test('the site in a folder finds its own pages', async () => {
  const inFolder = await serve(folderSite, '/notat/');
  const page = await browser().newPage();
  await page.goto(`${inFolder.origin}/notat/soeg/?q=3.07`);
  await told(page);
  expect(await titleLinks(page).first().getAttribute('href')).toBe(
    '/notat/forsoeg/specialiseret-socialomraade/kommunal-daekning-af-udgifter/',
  );
  await page.close();
  await inFolder.close();
});

test('the list of words is small', () => {
  const words = readFileSync(join(inject('site'), 'pagefind/ord.json'));
  expect(gzipSync(words).length).toBeLessThan(24_000);
});
