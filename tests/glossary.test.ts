import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages, type BuiltPage } from './support/pages.ts';
import { siteInFolder } from './support/sites.ts';
import { siteInBrowser } from './support/window.ts';

const folderSite = await siteInFolder();

const glossary = '/ordliste/';
const trial = '/forsoeg/beskaeftigelse/fleksibilitet-i-forholdstalskrav/';

type Explanations = Record<string, { term: string; full?: string; explanation: string }>;

let pages: readonly BuiltPage[];
let explanations: Explanations;
const { on } = siteInBrowser();

beforeAll(() => {
  pages = readPages(inject('site'));
  const file = join(inject('site'), 'ordliste/ord.json');
  explanations = JSON.parse(readFileSync(file, 'utf8')) as Explanations;
});

const pageAt = (address: string): BuiltPage['html'] => {
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`No page ${address}.`);
  return found.html;
};

/** The marked words of a page. */
const markedOn = ({ html }: Pick<BuiltPage, 'html'>) =>
  html('a.term')
    .toArray()
    .map((link) => ({
      id: html(link).attr('href')?.split('#ord-')[1] ?? '',
      address: html(link).attr('href'),
      inside: html(link).parents('h1, h2, h3, h4, h5, a, table, .footnotes').length,
    }));

describe('the words marked in the text', () => {
  test('lead to their own explanation', () => {
    const entries = new Set(
      pageAt(glossary)('dt')
        .toArray()
        .map((entry) => pageAt(glossary)(entry).attr('id')),
    );
    const marked = pages.flatMap(markedOn);
    expect(marked.length).toBeGreaterThan(300);
    for (const { id, address } of marked) {
      expect(address).toBe(`${glossary}#ord-${id}`);
      expect(entries).toContain(`ord-${id}`);
    }
  });

  test('lead there too on a host where the site has a folder', () => {
    const marked = readPages(folderSite, '/notat/').flatMap(markedOn);
    expect(new Set(marked.map(({ address }) => address?.split('#')[0]))).toEqual(
      new Set(['/notat/ordliste/']),
    );
  });

  test('are all of the glossary’s, each once on a page and only in running text', () => {
    for (const page of pages) {
      const marked = markedOn(page);
      const ids = marked.map(({ id }) => id);
      expect(ids, page.address).toEqual([...new Set(ids)]);
      expect(
        marked.filter(({ inside }) => inside > 0),
        page.address,
      ).toEqual([]);
    }
    const used = new Set(pages.flatMap(markedOn).map(({ id }) => id));
    expect([...used].sort()).toEqual(Object.keys(explanations).sort());
  });

  test('are none where many documents share a page', () => {
    const shared = pages.filter(({ address }) => /^\/(udskriv|bilag)\//.test(address));
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.flatMap(markedOn)).toEqual([]);
  });
});

describe('the glossary', () => {
  test('explains each word as the file for scripts does', () => {
    const html = pageAt(glossary);
    const shown = html('dt')
      .toArray()
      .map((entry) => [
        html(entry).attr('id')?.replace(/^ord-/, ''),
        html(entry).find('dfn').text(),
        html(entry).next('dd').text(),
      ]);
    expect(shown.length).toBe(Object.keys(explanations).length);
    for (const [id = '', term, explanation] of shown) {
      expect(explanations[id]).toMatchObject({ term, explanation });
    }
  });

  test('names pages that mark the word', () => {
    const html = pageAt(glossary);
    for (const entry of html('dt').toArray()) {
      const id = html(entry).attr('id')?.replace(/^ord-/, '') ?? '';
      const uses = html(entry).nextAll('.about').find('p').first();
      const links = uses.find('a').toArray();
      for (const link of links) {
        const marked = markedOn({ html: pageAt(html(link).attr('href') ?? '') });
        expect(
          marked.map((one) => one.id),
          html(link).attr('href'),
        ).toContain(id);
      }
      expect(uses.text()).toMatch(/^\s*Bruges i\s+\S/);
    }
  });

  test('leads from each letter to its words', () => {
    const html = pageAt(glossary);
    const targets = html('.letters a')
      .toArray()
      .map((link) => html(link).attr('href')?.slice(1));
    const headings = html('.letter h2')
      .toArray()
      .map((heading) => html(heading).attr('id'));
    expect(targets).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

test('the words never need more width than a narrow phone has', async () => {
  const viewport = { width: 320, height: 640 };
  const sideways = await on(glossary, { viewport }, (page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  );
  expect(sideways).toBe(0);
});

test('a marked word has the colour of the text, a dotted line on the screen and none in print', async () => {
  const look = await on(trial, {}, async (page) => {
    const read = () =>
      page.evaluate(() => {
        const link = document.querySelector('a.term') as Element;
        const { color, textDecorationLine, textDecorationStyle } = getComputedStyle(link);
        const around = getComputedStyle(link.parentElement as Element).color;
        return { likeText: color === around, textDecorationLine, textDecorationStyle };
      });
    const screen = await read();
    await page.emulateMedia({ media: 'print' });
    return { screen, print: await read() };
  });
  expect(look.screen).toEqual({
    likeText: true,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
  });
  expect(look.print).toMatchObject({ likeText: true, textDecorationLine: 'none' });
});

test('the search finds a word by what it stands for', async () => {
  const found = await on('/soeg/?q=marginaliseringsomfanget', {}, async (page) => {
    await page.locator('#resultater > li').first().waitFor();
    return page.locator('#resultater > li').first().innerText();
  });
  expect(found).toMatch(/^Ordliste\s/);
});
