import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addresses, trialAnchor } from '../src/model/addresses.ts';
import { find } from '../src/model/assemble.ts';
import { ledgerAnchors, placeAddress, sourcePages } from '../src/model/ledger/source-pages.ts';
import { activityIn } from '../src/model/participation.ts';
import { readPublication } from '../src/model/publication.ts';
import { publisher } from '../src/settings.ts';
import { front } from '../src/text/front.ts';
import { municipalityText } from '../src/text/municipalities.ts';
import { readingText } from '../src/text/reading.ts';
import { chapterList } from '../src/wording/reading-order.ts';
import { keyFindings } from '../src/wording/key-findings.ts';
import { squeeze } from './support/blocks.ts';
import { readBook } from './support/book.ts';
import { readPages } from './support/pages.ts';
import { siteInBrowser } from './support/window.ts';

// What readers come for first: who says it, where to begin, where a number is from, and what concerns them.

const publication = readPublication(process.cwd());
const { note, ledger } = publication;
const folder = inject('site');
const pages = new Map(readPages(folder).map(({ address, html }) => [address, html]));
const pageAt = (address: string) => {
  const html = pages.get(address);
  if (!html) throw new Error(`${address} is not built`);
  return html;
};
const { on } = siteInBrowser();

const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 900 };

describe('the front page', () => {
  test.each([phone, wide])(
    'says who publishes, on what and of when in the first screen of $width px',
    async (viewport) => {
      const { bottom, said } = await on(addresses.home, { viewport }, (page) =>
        page.locator('.imprint').evaluate((one) => ({
          bottom: one.getBoundingClientRect().bottom,
          said: (one as HTMLElement).innerText.replace(/\s+/g, ' '),
        })),
      );
      expect(bottom).toBeLessThan(viewport.height);
      expect(said).toContain(`${front.imprint.publisher} ${publisher}`);
      expect(said).toContain('VIVEs statusnotat, februar 2019 og 4 ældre dokumenter, 2016–2018');
      expect(said).toContain(`${front.imprint.asOf} februar 2019`);
      expect(said).toContain(`${front.imprint.contact} ${front.imprint.noContact}`);
    },
  );

  test('has five findings, each with its number and its place', () => {
    const html = pageAt(addresses.home);
    const shown = html('.findings a')
      .toArray()
      .map((link) => [
        Number(html(link).find('strong').text()),
        link.attribs['href'],
        html(link).text().replace(/\s+/g, ' ').trim(),
      ]);
    expect(shown).toEqual(
      keyFindings(publication).map(({ figure, address, sentence }) => [
        figure,
        address,
        `${figure} ${sentence}`,
      ]),
    );
    expect(shown).toHaveLength(5);
  });

  test('has the way to each overview once', () => {
    const html = pageAt(addresses.home);
    const ways = html('.ways a')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(ways.length).toBeGreaterThan(15);
    expect(new Set(ways).size).toBe(ways.length);
    const below = html('footer a')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(below.filter((href) => ways.includes(href))).toEqual([]);
  });
});

describe('the list of chapters', () => {
  const chapters = chapterList(note).flat();
  const reading = [...note.chapters, ...note.networks].map(({ address }) => address);

  test.each(reading)('on %s has them all and says where one is', (address) => {
    const links = pageAt(address)('.chapters a').toArray();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(
      chapters.map((step) => step.address),
    );
    const current = links.filter(({ attribs }) => attribs['aria-current'] === 'page');
    expect(current.map(({ attribs }) => attribs['href'])).toEqual([address]);
  });

  const { address } = find(note.networks, 'en-plan');
  const looks = (viewport: typeof phone) =>
    on(address, { viewport }, (page) =>
      page.evaluate(() => {
        const list = document.querySelector('.chapters nav');
        const text = document.querySelector('.text')?.getBoundingClientRect();
        const box = list?.getBoundingClientRect();
        return {
          shown: list?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
          beside: (box?.right ?? Infinity) < (text?.left ?? 0),
        };
      }),
    );

  test('stands beside the text where there is room', async () => {
    expect(await looks(wide)).toEqual({ shown: true, beside: true });
  });

  test('is folded on a phone, and unfolds by its name', async () => {
    expect((await looks(phone)).shown).toBe(false);
    const current = await on(address, { viewport: phone }, async (page) => {
      await page.getByText(readingText.chapters, { exact: true }).click();
      const list = page.getByRole('navigation', { name: readingText.chapters });
      return list.locator('[aria-current=page]').innerText();
    });
    expect(current).toBe('7 Én plan for en sammenhængende indsats sammen med borgeren');
  });
});

describe('a place in a source', () => {
  const shown = new Map(
    note.sources.map((source) => {
      const { id, data } = source;
      return [id, sourcePages({ id, kind: data.kind }, ledger.get(id) ?? [])];
    }),
  );

  test('leads from a text to its lines', () => {
    const missing = [...note.chapters, ...note.networks, ...note.trials].flatMap(
      ({ address, data }) => {
        const links = pageAt(address)('.source-list a')
          .toArray()
          .map(({ attribs }) => attribs['href']);
        return data.sources
          .map(({ source, place }) => placeAddress(shown.get(source) ?? [], place))
          .filter((line) => line !== undefined && !links.includes(line))
          .map(() => address);
      },
    );
    expect(missing).toEqual([]);
    // A place without figures has no lines: a whole letter, a table of names.
    const placed = note.trials.flatMap(({ data }) =>
      data.sources.map(({ source, place }) => placeAddress(shown.get(source) ?? [], place)),
    );
    expect(placed.filter((line) => line !== undefined).length).toBeGreaterThan(79);
    const [trial] = note.trials;
    expect(placeAddress(shown.get('vive-2019') ?? [], trial?.data.sources[0]?.place ?? '')).toMatch(
      /^\/kilder\/vive-2019\/bilagstabel-2-1\/#bilagstabel-2-1-raekke-1$/,
    );
  });

  test('has an address for each of its lines, and a way to our text and to the document', () => {
    const all = [...shown.values()].flat();
    expect(all.length).toBeGreaterThan(15);
    for (const page of all) {
      const html = pageAt(page.address);
      const ids = html('#regnskab ~ .list [id], #regnskab ~ .list > li')
        .toArray()
        .map(({ attribs }) => attribs['id'])
        .filter((id) => id !== undefined);
      expect(new Set(ids)).toEqual(new Set(ledgerAnchors(page)));
      const entries = page.places.flatMap(({ groups }) => groups.map(({ entry }) => entry));
      const links = html('#regnskab ~ .list > li > p > a').length;
      expect(links).toBe(page.part === undefined && page.places.length === 0 ? 0 : entries.length);
      if (page.part) expect(html('.lead a').attr('href')).toBe('/kilder/vive-2019/');
    }
  });
});

describe('a municipality', () => {
  const thisted = find(note.municipalities, 'thisted');
  const others = activityIn(thisted, note.trials).filter(
    ({ trial }) => !thisted.trials.includes(trial),
  );

  test('has its trials first, and the PDF beside its name', () => {
    const html = pageAt(thisted.address);
    expect(html('.text > h2').first().attr('id')).toBe('forsoeg');
    const order = html('main > .pdf-page, main > .with-aside').toArray();
    expect(order.map(({ attribs }) => attribs['class'])).toEqual(['pdf-page', 'with-aside']);
  });

  test('says of what is counted there in a trial that is not its own, on the page and in the part', async () => {
    expect(others.map(({ trial }) => trial.data.code)).toEqual(['1.05']);
    const said = municipalityText.notOwn(thisted.name);
    const rows = pageAt(thisted.address)('#aktivitet ~ table tbody tr').toArray();
    const marked = rows.filter((row) => pageAt(thisted.address)(row).text().includes(said));
    expect(marked).toHaveLength(1);
    const book = await readBook(
      new Uint8Array(readFileSync(join(folder, 'pdf/kommuner/thisted.pdf'))),
    );
    const printed = book.textOf('Thisted Kommune').join('');
    expect(printed.split(squeeze(said))).toHaveLength(2);
    for (const { data } of thisted.trials) {
      expect(printed).toContain(squeeze(`${data.code} ${data.title}`));
    }
  });
});

test('the page about evaluations is no longer than a chapter on a phone, and a link opens what is folded', async () => {
  const height = await on(addresses.evaluations, { viewport: phone }, (page) =>
    page.evaluate(() => document.documentElement.scrollHeight),
  );
  expect(height).toBeLessThan(14_000);
  const row = `${addresses.evaluations}#${trialAnchor('7.01')}`;
  const shown = await on(row, { viewport: phone }, (page) =>
    page
      .locator('tr:target')
      .evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true })),
  );
  expect(shown).toBe(true);
});
