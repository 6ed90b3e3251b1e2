import type { Browser, CDPSession, Page } from 'playwright-core';

/** Something that a reader does on a page. */
export interface Deed {
  address: string;
  what: string;
  /** A phone's window unless given. */
  width?: number;
  /** Makes the page ready for it. */
  prepare?: (page: Page) => Promise<unknown>;
  act: (page: Page) => Promise<unknown>;
}

/** How long the page took to answer, on a processor as slow as a phone's, in milliseconds. */
export interface Answer {
  address: string;
  what: string;
  /** From the reader's hand to the next picture (Event Timing): the slowest event of the median run. */
  answered: number;
  /** The processor time of the page's own thread, from the deed until all is still: what other programs can't change. */
  work: number;
}

/** A phone of the middle class beside a developer's machine. */
const slowerBy = 4;
const runs = 3;
/** When everything that follows from a deed has been done, in milliseconds: the slowest is a search. */
const settled = 1200;

/** Begins to note how long events take. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const events: number[] = [];
    Object.assign(window, { events });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId > 0) events.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const slowestEvent = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { events: number[] }).events));

/** The processor time that the page's thread has taken, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Does it once: at full speed to count the work, and slowed down to see how long the reader waits. */
async function once(browser: Browser, origin: string, deed: Deed, slow: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: deed.width ?? 360, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(origin + deed.address, { waitUntil: 'networkidle' });
    await deed.prepare?.(page);
    const session = await context.newCDPSession(page);
    if (slow) await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
    else await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await watch(page);
    const before = slow ? 0 : await threadTime(session);
    await deed.act(page);
    await page.waitForTimeout(settled);
    return slow ? await slowestEvent(page) : ((await threadTime(session)) - before) * slowerBy;
  } finally {
    await context.close();
  }
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Does each thing on the served site, on a processor as slow as a phone's. */
export async function measureAnswers(
  browser: Browser,
  origin: string,
  all: readonly Deed[] = deeds,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const deed of all) {
    const taken = async (slow: boolean): Promise<number> => {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) times.push(await once(browser, origin, deed, slow));
      return Math.round(median(times));
    };
    const { address, what } = deed;
    answers.push({ address, what, answered: await taken(true), work: await taken(false) });
  }
  return answers;
}

/** Types the beginning of a word, then the letter that is measured. */
const typed = (field: string, beginning: string) => async (page: Page) => {
  await page.locator(field).pressSequentially(beginning, { delay: 60 });
  await page.waitForTimeout(settled);
};
const press = (field: string, letter: string) => (page: Page) => page.locator(field).press(letter);
const openFilters = (page: Page) => page.locator('.filters > summary').click();

/** Clicks one of those that there are: the last where there are fewer, as in the shortest table. */
export const click =
  (selector: string, at = 0) =>
  async (page: Page): Promise<void> => {
    const all = page.locator(selector);
    const count = await all.count();
    if (count === 0) throw new Error(`Der er intet »${selector}« på ${page.url()}.`);
    await all.nth(Math.min(at, count - 1)).click();
  };

/** Chooses by the keyboard: a list of choices that opens is no part of the page. */
const choose = (selector: string, letter: string) => async (page: Page) => {
  await page.locator(selector).focus();
  await page.keyboard.press(letter);
};

const tables = [1, 2, 3, 4, 5, 6, 7].map((number) => `/bilag/2/${number}/`);
const columns = ['kommuner', 'indhold', 'maalgruppe', 'hjemmel', 'ikrafttraedelse', 'evaluering'];

/** What readers do on the pages with the most to do, in a phone's window and a wide one. */
export const deeds: readonly Deed[] = [360, 1280].flatMap((width): Deed[] => {
  const filters = async (page: Page): Promise<void> => {
    if (width < 1024) await openFilters(page);
  };
  const on = (
    address: string,
    what: string,
    act: Deed['act'],
    prepare?: Deed['prepare'],
  ): Deed => ({
    address,
    what: `${what} (${width})`,
    width,
    act,
    ...(prepare && { prepare }),
  });
  return [
    on('/forsoeg/', 'første bogstav i filteret', press('#filter-ord', 'b'), filters),
    on('/forsoeg/', 'et bogstav til i filteret', press('#filter-ord', 'l'), async (page) => {
      await filters(page);
      await typed('#filter-ord', 'bo')(page);
    }),
    on('/forsoeg/', 'vælger en kommune', choose('#filter-kommune', 'A'), filters),
    on('/forsoeg/?kommune=aarhus', 'fjerner et valg', click('[data-active] li button')),
    ...(width < 1024 ? [on('/forsoeg/', 'åbner filteret', openFilters)] : []),
    on('/soeg/', 'søger på »p«', press('#soeg', 'p')),
    on('/soeg/', 'søger på »plan«', press('#soeg', 'n'), typed('#soeg', 'pla')),
    on('/soeg/?q=plan', 'vælger en kommune', choose('select[name=kommune]', 'A')),
    on('/soeg/?q=plan', 'viser flere', click('#vis-flere')),
    ...tables.flatMap((address) => [
      on(address, 'vælger en kolonne', click('.column-choice label', 2)),
      on(address, 'linker til en række', click('tbody a.anchor', 3)),
      ...(width < 1120 ? [] : [on(address, 'sorterer', click('th .sort', 1))]),
    ]),
    ...columns.map((column) =>
      on(`/bilag/2/sammenlign/${column}/`, 'linker til en række', click('tbody a.anchor', 3)),
    ),
    on('/netvaerk/', 'sorterer', click('th .sort', 1)),
    on('/udskriv/', 'følger et link i indholdet', click('main nav a', 9)),
    on('/udskriv/', 'tabulerer', (page) => page.keyboard.press('Tab')),
  ];
});
