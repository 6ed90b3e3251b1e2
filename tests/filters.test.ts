import { toString } from 'mdast-util-to-string';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { NoteTrial } from '../src/model/assemble.ts';
import { expandSections } from '../src/model/legal-sections.ts';
import { readNote } from '../src/model/read.ts';
import { atRest } from './support/at-rest.ts';
import { siteInBrowser } from './support/window.ts';

const { trials } = readNote(process.cwd());
const codes = (has: (trial: NoteTrial) => boolean): string[] =>
  trials.filter(has).map(({ data }) => data.code);
const all = codes(() => true);
const isIn = (municipality: string) => (trial: NoteTrial) =>
  trial.municipalities.some(({ id }) => id === municipality);
const hasStatus = (status: string) => (trial: NoteTrial) =>
  trial.data.implementation.status === status;

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 320, height: 640 } };

const { on: inWindow, browser, origin } = siteInBrowser();

/** Opens the list in a window of its own, runs what is given, and closes the window. */
const on = <Result>(
  query: string,
  run: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = wide,
): Promise<Result> => inWindow(`/forsoeg/${query}`, options, run);

const shown = (page: Page): Promise<string[]> =>
  page.locator('.rows li:visible .code').allInnerTexts();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
/** Waits for the choices to have their counts: those come after the list, one field at a time. */
const counted = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('#filtre select')].every((select) =>
      /\(\d+\)$/.test((select as HTMLSelectElement).options[0]?.text ?? ''),
    ),
  );
const announced = (page: Page) => page.locator('.result [role=status]');
const chips = (page: Page) => page.locator('.active li:visible').allTextContents();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** Types words and waits until the texts of the trials have been fetched. */
async function typeWords(page: Page, words: string): Promise<void> {
  const fetched = page.waitForResponse('**/tekst.json');
  await field(page, 'Ord i forsøgene').fill(words);
  await (await fetched).finished();
  await page.locator('[data-message]').waitFor({ state: 'hidden' });
}

describe('the filters', () => {
  test('show the trials that pass two of them, and say how many', async () => {
    const expected = codes((trial) => isIn('aarhus')(trial) && hasStatus('i-gang')(trial));
    const found = await on('', async (page) => {
      await field(page, 'Kommune').selectOption('aarhus');
      await field(page, 'Status').selectOption('i-gang');
      const status = announced(page).filter({ hasText: /\d/ });
      await status.waitFor({ state: 'attached' });
      return {
        codes: await shown(page),
        said: await status.innerText(),
        count: await page.locator('.result > .count').innerText(),
        sections: await page.locator('.result > section:visible').count(),
        chips: await chips(page),
      };
    });
    const count = `Viser ${expected.length} af ${all.length} forsøg`;
    expect(expected.length).toBeGreaterThan(0);
    expect(found.codes).toEqual(expected);
    expect(found).toMatchObject({ count, said: `${count}.` });
    expect(found.sections).toBe(new Set(expected.map((code) => code.split('.')[0])).size);
    expect(found.chips).toEqual([
      'Fjern filteret Kommune: Aarhus',
      'Fjern filteret Status: I gang',
    ]);
  });

  test('announce once when the reader types fast', async () => {
    const announcements = await on('', async (page) => {
      // The page's own clock: however busy the machine is, the reader pauses for as long as is said here.
      await page.clock.install({ time: 0 });
      await page.reload();
      await page.locator('fieldset:enabled').first().waitFor({ state: 'attached' });
      await page.evaluate(() => {
        const status = document.querySelector('.result [role=status]');
        const heard: string[] = [];
        Object.assign(window, { heard });
        new MutationObserver(() => heard.push(status?.textContent ?? '')).observe(
          status as Element,
          {
            childList: true,
          },
        );
      });
      const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      await page.clock.pauseAt(3_600_000);
      const fetched = page.waitForResponse('**/tekst.json');
      for (const letter of 'mikrolån') {
        await field(page, 'Ord i forsøgene').pressSequentially(letter);
        await page.clock.runFor(150);
      }
      const whileTyping = await heard();
      await (await fetched).finished();
      await page.locator('[data-message]').waitFor({ state: 'hidden' });
      await expect
        .poll(async () => {
          await page.clock.runFor(1000);
          return heard();
        })
        .not.toEqual([]);
      await page.clock.runFor(10_000);
      return { whileTyping, heard: await heard() };
    });
    expect(announcements).toEqual({ whileTyping: [], heard: [expect.stringMatching(/\d/)] });
  });

  test('find a trial under a section within the run that it states', async () => {
    const runs = trials.flatMap(({ data }) =>
      data.legalBasis.flatMap((basis) =>
        basis.kind === 'generel'
          ? []
          : basis.sections
              .filter((section) => /\d+ [a-z]-[a-z]/.test(section))
              .map((section) => ({ code: data.code, act: basis.act, section })),
      ),
    );
    expect(runs.length).toBeGreaterThan(0);
    for (const { code, act, section } of runs) {
      const [, second] = expandSections(section);
      const value = `${act}-${second?.label.replace(' ', '-')}`;
      const found = await on(`?paragraf=${value}`, (page) => shown(page));
      expect(found).toContain(code);
      expect(found.length).toBeLessThan(all.length);
    }
  });

  test.each(['', '?kommune=aarhus', '?status=ikke-oplyst&hjemmel=frikommunelovgivning'])(
    'count for each choice what choosing it gives: »%s«',
    async (start) => {
      const wrong = await on(start, async (page) => {
        await counted(page);
        return page.evaluate(() => {
          const rows = [...document.querySelectorAll<HTMLElement>('.rows li')];
          const differing: string[] = [];
          let tried = 0;
          for (const select of document.querySelectorAll('select')) {
            const before = select.value;
            for (const { value, text, disabled } of [...select.options]) {
              const promised = Number(/\((\d+)\)$/.exec(text)?.[1]);
              if (disabled !== (promised === 0)) differing.push(`${text}: disabled ${disabled}`);
              if (disabled) continue;
              select.value = value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
              const given = rows.filter((row) => row.checkVisibility()).length;
              if (given !== promised) differing.push(`${text}: ${given}`);
              tried += 1;
            }
            select.value = before;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          }
          return tried > 20 ? differing : ['too few choices'];
        });
      });
      expect(wrong).toEqual([]);
    },
  );

  test('show for each municipality, network and status the note’s own number', async () => {
    const labels = await on('', async (page) => {
      await counted(page);
      return page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('option')]
            .filter(({ value }) => value)
            .map((option) => [`${option.closest('select')?.name} ${option.value}`, option.text]),
        ),
      );
    });
    const number = (has: (trial: NoteTrial) => boolean) => `(${codes(has).length})`;
    for (const { municipalities, network, data } of trials) {
      for (const { id } of municipalities) {
        expect(labels[`kommune ${id}`]).toContain(number(isIn(id)));
      }
      const { status } = data.implementation;
      expect(labels[`status ${status}`]).toContain(number(hasStatus(status)));
      expect(labels[`netvaerk ${network.id}`]).toContain(
        number((other) => other.network === network),
      );
    }
  });

  test('say so when nothing is left', async () => {
    const none = await on('?ord=qxzvwq', async (page) => {
      await announced(page).filter({ hasText: 'Ingen forsøg' }).waitFor({ state: 'attached' });
      return {
        codes: await shown(page),
        message: await page.locator('[data-message]').innerText(),
      };
    });
    expect(none.codes).toEqual([]);
    expect(none.message).toBe(
      'Ingen forsøg passer til alle filtrene. Fjern et af dem, eller nulstil.',
    );
  });
});

describe('the free text', () => {
  /** A text without its fields, its blocks apart. */
  const wordsOf = ({ children }: (typeof trials)[number]['tree']): string =>
    children.map((node) => (node.type === 'yaml' ? '' : toString(node))).join('\n');
  /** A word of one trial's body that its row does not have, and that no other trial has. */
  const [rare] = trials.flatMap(({ data, tree }) => {
    const words =
      wordsOf(tree)
        .toLowerCase()
        .match(/(?<![\p{L}-])[a-zæøå]{9,}(?![\p{L}-])/gu) ?? [];
    const own = words.filter(
      (word) =>
        codes((one) => `${wordsOf(one.tree)} ${one.data.title}`.toLowerCase().includes(word))
          .length === 1 &&
        /[æøå]/.test(word) &&
        !data.title.toLowerCase().includes(word),
    );
    return own.map((word) => ({ code: data.code, word }));
  });

  test('finds a word in the body of a trial, however æ, ø and å are written', async () => {
    expect(rare).toBeDefined();
    const { code, word } = rare ?? { code: '', word: '' };
    const plain = word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
    for (const words of [word.toUpperCase(), plain]) {
      const found = await on('', async (page) => {
        await typeWords(page, words);
        return shown(page);
      });
      expect(found).toEqual([code]);
    }
  });

  test('wants all words, together with the other filters', async () => {
    const found = await on('?kommune=aalborg', async (page) => {
      await typeWords(page, 'borgere uddannelse');
      return { codes: await shown(page), query: query(page) };
    });
    expect(found.codes.length).toBeGreaterThan(0);
    expect(codes(isIn('aalborg'))).toEqual(expect.arrayContaining(found.codes));
    expect(found.codes.length).toBeLessThan(codes(isIn('aalborg')).length);
  });

  test('looks in the list alone, and says so, when the texts can not be fetched', async () => {
    const found = await on('', async (page) => {
      await page.route('**/tekst.json', (route) => route.abort());
      await field(page, 'Ord i forsøgene').fill('mikrolån');
      const message = page.locator('[data-message]').filter({ hasText: 'kunne ikke hentes' });
      await message.waitFor();
      return shown(page);
    });
    expect(found).toEqual(codes(({ data }) => data.title.toLowerCase().includes('mikrolån')));
  });

  test('fetches the texts only when the reader asks for words', async () => {
    const fetched = await on('', async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await field(page, 'Kommune').selectOption('aarhus');
      await announced(page).filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
      return requests;
    });
    expect(fetched).toEqual([]);
  });
});

describe('the address', () => {
  test('shared with another reader, gives the same list and the same form', async () => {
    const first = await on('', async (page) => {
      await field(page, 'Kommune').selectOption('randers');
      await field(page, 'Ikrafttrædelse').selectOption('2018-01-01');
      await typeWords(page, 'bolig støtte');
      await page.waitForURL(/ord=/);
      return { query: query(page), codes: await shown(page), chips: await chips(page) };
    });
    expect(first.query).toBe('?kommune=randers&ikrafttraedelse=2018-01-01&ord=bolig+støtte');
    const second = await on(first.query, async (page) => {
      await announced(page).filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
      return {
        codes: await shown(page),
        chips: await chips(page),
        municipality: await field(page, 'Kommune').inputValue(),
        words: await field(page, 'Ord i forsøgene').inputValue(),
      };
    });
    expect(second).toEqual({
      codes: first.codes,
      chips: first.chips,
      municipality: 'randers',
      words: 'bolig støtte',
    });
  });

  test('goes back one choice at a time, and forward again; typed words are one step', async () => {
    const steps = await on('', async (page) => {
      await field(page, 'Kommune').selectOption('aarhus');
      await field(page, 'Status').selectOption('i-gang');
      await field(page, 'Ord i forsøgene').pressSequentially('bo', { delay: 30 });
      await page.waitForURL(/ord=bo$/);
      await field(page, 'Ord i forsøgene').pressSequentially('lig', { delay: 30 });
      await page.waitForURL(/ord=bolig$/);
      const seen: { query: string; count: number; chips: number }[] = [];
      const look = async () =>
        seen.push({
          query: query(page),
          count: (await shown(page)).length,
          chips: (await chips(page)).length,
        });
      await page.goBack();
      await look();
      await page.goBack();
      await look();
      await page.goBack();
      await look();
      await page.goForward();
      await look();
      return { seen, value: await field(page, 'Kommune').inputValue() };
    });
    const inAarhus = codes(isIn('aarhus')).length;
    const running = codes((trial) => isIn('aarhus')(trial) && hasStatus('i-gang')(trial)).length;
    expect(steps.seen).toEqual([
      { query: '?kommune=aarhus&status=i-gang', count: running, chips: 2 },
      { query: '?kommune=aarhus', count: inAarhus, chips: 1 },
      { query: '', count: all.length, chips: 0 },
      { query: '?kommune=aarhus', count: inAarhus, chips: 1 },
    ]);
    expect(steps.value).toBe('aarhus');
  });

  test('that asks for what is not there shows all, and says so', async () => {
    const found = await on('?kommune=atlantis', async (page) => ({
      codes: await shown(page),
      message: await page.locator('[data-message]').innerText(),
    }));
    expect(found.codes).toEqual(all);
    expect(found.message).toContain('kommune=atlantis');
  });

  test('of each status in the overview leads to the trials that have it', async () => {
    const links = await on('', (page) =>
      page.locator('.statuses li').evaluateAll((found) =>
        found.map((item) => ({
          search: item.querySelector('a')?.search ?? '',
          count: Number(item.querySelector('strong')?.textContent),
        })),
      ),
    );
    expect(links.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    for (const { search, count } of links) {
      const found = await on(search, (page) => shown(page));
      expect(found).toEqual(codes(hasStatus(search.replace('?status=', ''))));
      expect(found).toHaveLength(count);
    }
  });
});

describe('with the keyboard alone', () => {
  test('chooses a municipality, and resets everything with Escape', async () => {
    const seen = await on('?status=i-gang', async (page) => {
      await field(page, 'Kommune').focus();
      await page.keyboard.type('Aarhus');
      const chosen = { codes: await shown(page), query: query(page) };
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      return {
        chosen,
        codes: await shown(page),
        query: query(page),
        value: await field(page, 'Status').inputValue(),
        focused: await page.evaluate(() => document.activeElement?.id),
        chips: await chips(page),
      };
    });
    expect(seen.chosen.query).toBe('?kommune=aarhus&status=i-gang');
    expect(seen.chosen.codes.length).toBeLessThan(codes(isIn('aarhus')).length);
    expect(seen).toMatchObject({ codes: all, query: '', value: '', chips: [] });
    expect(seen.focused).toBe('filter-netvaerk');
  });

  test('takes filters off one by one without losing its place', async () => {
    const seen = await on('?kommune=aarhus&status=i-gang&ekstern=ja', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      const places: (string | null | undefined)[] = [];
      await page.getByRole('button', { name: 'Kommune: Aarhus' }).focus();
      for (let press = 0; press < 3; press += 1) {
        await page.keyboard.press('Enter');
        places.push(await focused());
      }
      return { places, query: query(page) };
    });
    expect(seen.places).toEqual([
      'Fjern filteret Status: I gang',
      'Fjern filteret Ekstern evaluering: Ja',
      `Viser alle ${all.length} forsøg`,
    ]);
    expect(seen.query).toBe('');
  });

  test('leaves the list alone when Escape is pressed outside the form', async () => {
    const kept = await on('?kommune=aarhus', async (page) => {
      await page.locator('.rows a:visible').first().focus();
      await page.keyboard.press('Escape');
      return query(page);
    });
    expect(kept).toBe('?kommune=aarhus');
  });

  test('opens the filters on a phone, chooses, and goes on to the list', async () => {
    const seen = await on(
      '',
      async (page) => {
        await page.locator('.filters summary').focus();
        await page.keyboard.press('Enter');
        await field(page, 'Kommune').selectOption('aarhus');
        const button = page.getByRole('button', { name: /^Vis \d+ forsøg$/ });
        const promise = await button.innerText();
        await button.focus();
        await page.keyboard.press('Enter');
        return {
          promise,
          summary: await page.locator('.filters summary').innerText(),
          open: await page.locator('.filters').evaluate((one) => (one as HTMLDetailsElement).open),
          focused: await page.evaluate(() => document.activeElement?.textContent),
        };
      },
      phone,
    );
    const count = codes(isIn('aarhus')).length;
    expect(seen).toEqual({
      promise: `Vis ${count} forsøg`,
      summary: 'Filtrér (1 aktivt)',
      open: false,
      focused: `Viser ${count} af ${all.length} forsøg`,
    });
  });
});

describe('the page', () => {
  test('shows all trials without JavaScript, and says that filtering needs it', async () => {
    const seen = await on(
      '?kommune=aarhus',
      async (page) => ({
        codes: await shown(page),
        text: await page.locator('main').innerText(),
        form: await page.locator('#filtre').isVisible(),
      }),
      { ...wide, javaScriptEnabled: false },
    );
    expect(seen.codes).toEqual(all);
    expect(seen.text).toContain('Filtrene kræver JavaScript');
    expect(seen.form).toBe(false);
  });

  test.each([phone, wide])('does not move while it loads: %j', async (options) => {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moves: PerformanceEntry[] = [];
      Object.assign(window, { moves });
      new PerformanceObserver((list) => moves.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(`${origin()}/forsoeg/`);
    await page.locator('fieldset:enabled').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const moves = () =>
      page.evaluate(() => (window as unknown as { moves: PerformanceEntry[] }).moves.length);
    await atRest(page);
    const whileLoading = await moves();
    // What is moved now is reported after what was moved before.
    await page.locator('h1').evaluate((heading) => {
      heading.before(Object.assign(document.createElement('p'), { textContent: 'Skubber.' }));
    });
    await expect.poll(moves).toBeGreaterThan(whileLoading);
    await context.close();
    expect(whileLoading).toBe(0);
  });

  test('holds a filtered list back until the script has filtered it, and shows all without', async () => {
    const context = await browser().newContext(wide);
    const page = await context.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${origin()}/forsoeg/?kommune=aarhus`);
    const before = await page.locator('.result').isVisible();
    await page.locator('.rows').first().waitFor({ state: 'visible' });
    const after = await shown(page);
    await context.close();
    expect(before).toBe(false);
    expect(after).toEqual(all);
  });

  test('prints the list as filtered, with the filters and without the form', async () => {
    const printed = await on('?kommune=aarhus', async (page) => {
      await page.emulateMedia({ media: 'print' });
      return {
        codes: await shown(page),
        filters: (await page.locator('.active').innerText()).replace(/\s+/g, ' '),
        form: await page.locator('#filtre').isVisible(),
        reset: await page.locator('.active [data-reset]').isVisible(),
      };
    });
    expect(printed.codes).toEqual(codes(isIn('aarhus')));
    expect(printed.filters).toContain('Kommune: Aarhus');
    expect(printed).toMatchObject({ form: false, reset: false });
  });
});
