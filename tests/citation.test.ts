import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { citationLine, citationFiles } from '../src/citation/formats.ts';
import type { CslItem } from '../src/citation/csl.ts';
import { citationPages, citedIn, citedOn } from '../src/citation/pages.ts';
import { addresses, citationFileAddress } from '../src/model/addresses.ts';
import { readPublication } from '../src/model/publication.ts';
import { citationFormats } from '../src/schemas/citation-formats.ts';
import { absolute } from '../src/settings.ts';
import { copyText } from '../src/text/citation.ts';
import { readPages } from './support/pages.ts';
import { squeeze } from './support/blocks.ts';
import { siteInBrowser } from './support/window.ts';

const { on } = siteInBrowser();
const folder = inject('site');
const publication = readPublication(process.cwd());
const pages = readPages(folder);
const byAddress = new Map(pages.map((page) => [page.address, page.html]));
const pageAt = (address: string) => {
  const html = byAddress.get(address);
  if (!html) throw new Error(`No page ${address}.`);
  return html;
};

/** The file on this machine that an address of the site answers with. */
const fileAt = (url: string): string => {
  const path = decodeURIComponent(new URL(url).pathname);
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
};

/** The citations as the pages have them, in the order of the pages. */
const citations = citationPages(publication).flatMap((page) => {
  const html = pageAt(page.address);
  return html('.citation')
    .toArray()
    .map((element) => ({
      page: html(element).find('h3 a').attr('href') ?? '',
      line: html(element).find('.reference').text(),
      files: html(element)
        .find('.files a[download]')
        .toArray()
        .map(({ attribs }) => ({ name: attribs['download'], href: attribs['href'] ?? '' })),
    }));
});
const all = citationPages(publication).flatMap(citedIn);

describe('a citation', () => {
  test('is there for every page, table, row and chart, and ends with its address that lasts', () => {
    expect(citations.map(({ page }) => page)).toEqual(all.map(({ page }) => page));
    expect(citations.map(({ line }) => line.split(' ').at(-1))).toEqual(
      all.map(({ address }) => absolute(address)),
    );
    expect(all.filter(({ address }) => !existsSync(fileAt(absolute(address))))).toEqual([]);
  });

  test('of a place is of what stands there', () => {
    const wrong = all.filter(({ page: given, title }) => {
      const [page = '', anchor] = given.split('#');
      if (anchor === undefined) return false;
      const html = pageAt(page);
      const place = html(`[id="${anchor}"]`);
      const [, number, chart] = /, figur (\d+): (.*?)(?: i forsøg [\d.]+)?$/.exec(title) ?? [];
      if (chart) {
        const shown = place.find('figcaption').text();
        return squeeze(shown) !== squeeze(`Figur ${number}: ${chart}`);
      }
      const row = /række (\d+): ([\d.]+) (.*)$/.exec(title);
      if (row) {
        const heading = squeeze(place.find('th').first().text());
        return (
          Number(row[1]) !== html('[id^="forsoeg-"]').index(place) + 1 ||
          !row[3] ||
          !heading.includes(squeeze(row[3]))
        );
      }
      const caption = squeeze(place.find('caption').text());
      return !caption || !squeeze(title).includes(caption);
    });
    expect(wrong).toEqual([]);
    expect(all.filter(({ page }) => page.includes('#')).length).toBeGreaterThan(120);
  });

  test('is called what its page is called', () => {
    const wrong = all
      .filter(({ page }) => !page.includes('#') && page !== addresses.home)
      .filter(({ page, title }) => !squeeze(title).includes(squeeze(pageAt(page)('h1').text())));
    expect(wrong).toEqual([]);
  });

  test('has a file in each format, which says the same', () => {
    const names = citationFormats.map((format) => `.${format}`);
    const wrong = citations.filter(
      ({ files }) => files.map(({ name = '' }) => /\.\w+$/.exec(name)?.[0]).join() !== names.join(),
    );
    expect(wrong).toEqual([]);
    const [{ files, line } = { files: [], line: '' }] = citations.slice(-1);
    for (const { href } of files) {
      const [, text = ''] = /^data:[^,]+,(.*)$/.exec(href) ?? [];
      const back = new Cite(decodeURIComponent(text)).data as unknown as CslItem[];
      expect(back.map(citationLine)).toEqual([line]);
    }
  });
});

test.each(citationFormats)(
  'all citations in one .%s file are read back as they stand',
  (format) => {
    const file = readFileSync(join(folder, citationFileAddress(format)), 'utf8');
    const back = new Cite(file).data as unknown as CslItem[];
    expect(back.map(citationLine)).toEqual(citations.map(({ line }) => line));
    expect(Object.keys(citationFiles)).toContain(format);
  },
);

test('every page that can be cited leads to its citation', () => {
  const links = ({ address, html }: (typeof pages)[number]): string[] =>
    html(address === addresses.home ? 'a[href]' : '.site-footer a[href]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
  const lacking = pages.filter((page) => {
    const citation = citedOn(publication, page.address)?.address;
    return citation && !links(page).includes(citation);
  });
  expect(lacking.map(({ address }) => address)).toEqual([]);
});

test('no search engine and no search of ours finds the citations', () => {
  const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(absolute(addresses.data));
  expect(sitemap).not.toContain(addresses.citations);
  const found = pages
    .filter(({ address }) => address.startsWith(addresses.citations))
    .filter(
      ({ html }) =>
        html('meta[name=robots]').attr('content') !== 'noindex' ||
        html('[data-pagefind-body]').length > 0,
    );
  expect(found).toEqual([]);
});

// What schema.org's data may say: nothing else, so that a fact that we do not have is not claimed by a slip.
const url = z.url();
const reference = z.strictObject({ '@id': url });
const license = z.union([
  url,
  z.strictObject({ '@type': z.literal('CreativeWork'), name: z.string() }),
]);
const published = {
  description: z.string().min(50),
  inLanguage: z.literal('da'),
  datePublished: z.iso.date(),
  version: z.string().regex(/^\d+$/),
  publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }),
  license: license.optional(),
};
const named = { '@id': url, name: z.string(), url: url.optional() };
const media = { contentUrl: url, encodingFormat: z.string().regex(/^\w+\/[\w.+-]+$/) };
const thing = z.discriminatedUnion('@type', [
  z.strictObject({
    '@type': z.literal('Report'),
    ...named,
    ...published,
    encoding: z.strictObject({ '@type': z.literal('MediaObject'), ...media }),
  }),
  z.strictObject({
    '@type': z.literal('Chapter'),
    ...named,
    isPartOf: reference,
    about: z
      .strictObject({
        '@type': z.literal('Legislation'),
        name: z.string(),
        alternateName: z.array(z.string()).optional(),
        legislationType: z.enum(['Lov', 'Bekendtgørelse']),
      })
      .optional(),
  }),
  z.strictObject({
    '@type': z.literal('Dataset'),
    ...named,
    ...published,
    isPartOf: reference,
    distribution: z.array(
      z.strictObject({ '@type': z.literal('DataDownload'), name: z.string(), ...media }),
    ),
  }),
  z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int(),
          name: z.string(),
          item: url.optional(),
        }),
      )
      .min(2),
  }),
]);
const block = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(thing).min(1),
});

describe('what a page says to programs', () => {
  const blocks = pages.flatMap(({ address, html }) =>
    html('script[type="application/ld+json"]')
      .toArray()
      .map((element) => ({ address, data: JSON.parse(html(element).text()) as unknown })),
  );

  test('is there on each page that can be cited, and on no other', () => {
    // The others repeat what these hold.
    const cited = pages.filter(
      ({ address, html }) =>
        citedOn(publication, address) && html('link[rel=canonical]').length > 0,
    );
    expect(blocks.map(({ address }) => address)).toEqual(cited.map(({ address }) => address));
    const titles = cited.map(({ html }) => html('meta[name=citation_title]').attr('content'));
    expect(titles).toEqual(cited.map(({ address }) => citedOn(publication, address)?.cited.title));
    expect(pages.filter(({ html }) => html('meta[name^=citation]').length > 0)).toHaveLength(
      cited.length,
    );
  });

  test('is of a kind that schema.org has, with nothing that we do not say', () => {
    const wrong = blocks.flatMap(({ address, data }) => {
      const { error } = block.safeParse(data);
      return error ? [`${address}: ${z.prettifyError(error)}`] : [];
    });
    expect(wrong).toEqual([]);
    const types = blocks.flatMap(({ data }) =>
      block.parse(data)['@graph'].map((one) => one['@type']),
    );
    expect(new Set(types)).toEqual(new Set(['Report', 'Chapter', 'Dataset', 'BreadcrumbList']));
  });

  test('leads to pages and files that are there', () => {
    const urls = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string' && value.startsWith(absolute('/'))) urls.add(value);
      else if (value && typeof value === 'object') Object.values(value).forEach(collect);
    };
    blocks.forEach(({ data }) => collect(data));
    expect([...urls].filter((one) => !existsSync(fileAt(one)))).toEqual([]);
    expect(urls.size).toBeGreaterThan(200);
  });

  test('counts the steps on the way to it', () => {
    const wrong = blocks.filter(({ data }) => {
      const { '@graph': graph } = block.parse(data);
      return graph.some(
        (one) =>
          one['@type'] === 'BreadcrumbList' &&
          one.itemListElement.some(({ position }, index) => position !== index + 1),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('in the browser', () => {
  const address = '/henvis/bilag/2/5/';

  test('the text is copied by a button, which says so aloud', async () => {
    const seen = await on(
      address,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        const row = page.locator('.citation').nth(1);
        await row.getByRole('button', { name: copyText.copy }).click();
        await page.getByRole('status').filter({ hasText: copyText.copied }).waitFor();
        return {
          copied: await page.evaluate(() => navigator.clipboard.readText()),
          shown: await row.locator('.reference').innerText(),
        };
      },
    );
    expect(seen.copied).toBe(seen.shown);
    expect(seen.copied).toMatch(/Bilagstabel 2\.5, række 1: 5\.01 .*#forsoeg-5-01$/);
  });

  test('the text is marked where the browser lets no script copy', async () => {
    const seen = await on(address, {}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      const first = page.locator('.citation').first();
      await first.getByRole('button', { name: copyText.copy }).click();
      await page.getByRole('status').filter({ hasText: copyText.refused }).waitFor();
      return {
        marked: await page.evaluate(() => String(getSelection())),
        shown: await first.locator('.reference').innerText(),
      };
    });
    expect(seen.marked).toBe(seen.shown);
  });

  test('a file is fetched without a script, under the name of what it cites', async () => {
    const seen = await on(address, { javaScriptEnabled: false }, async (page) => {
      const first = page.locator('.citation').first();
      const download = page.waitForEvent('download');
      await first.getByRole('link', { name: 'BibTeX' }).click();
      const file = await download;
      return {
        buttons: await page.getByRole('button').count(),
        name: file.suggestedFilename(),
        text: readFileSync(await file.path(), 'utf8'),
      };
    });
    expect(seen).toMatchObject({ buttons: 0, name: 'frikommuneforsoeg-bilag-2-5.bib' });
    expect(seen.text).toMatch(/^@inbook\{frikommuneforsoeg-bilag-2-5,/);
  });
});
