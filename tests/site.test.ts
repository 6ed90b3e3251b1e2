import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import {
  addresses,
  appendixTableAddress,
  shortAddress,
  trialAnchor,
} from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { tryLinks } from '../src/publish/evidence/links.ts';
import { absolute } from '../src/settings.ts';
import { sizeText } from '../src/wording/file-size.ts';
import { moved } from './support/builds.ts';
import { readPages } from './support/pages.ts';
import { siteInFolder } from './support/sites.ts';

const folderSite = await siteInFolder();

const note = readNote(process.cwd());

describe('the built site', () => {
  const folder = inject('site');
  const pages = readPages(folder);
  const byAddress = new Map(pages.map((page) => [page.address, page.html]));
  const linksOf = (address: string): string[] =>
    byAddress
      .get(address)?.('main a[href]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '') ?? [];

  test('counts its pages, its PDFs and its e-books on the page on accessibility', () => {
    const facts = byAddress.get('/tilgaengelighed/')?.('main dl.facts').text() ?? '';
    // Without those that only lead on.
    const counted = pages.filter(
      ({ address, html }) => address.endsWith('/') && html('main').length > 0,
    ).length;
    const pdfs = globSync('**/*.pdf', { cwd: folder }).length;
    const epubs = globSync('**/*.epub', { cwd: folder }).length;
    expect(facts).toContain(`${counted} sider, ${pdfs} PDF’er og ${epubs} e-bøger`);
    expect(facts).toContain('WCAG 2.2');
  });

  test('has a page for every chapter, network, trial, municipality and source', () => {
    const expected = [
      ...Object.values(addresses).filter((address) => address.endsWith('/')),
      ...[note.chapters, note.networks, note.trials, note.municipalities, note.sources].flatMap(
        (entries) => entries.map(({ address }) => address),
      ),
      ...note.networks
        .filter(({ trials }) => trials.length > 0)
        .map(({ data }) => appendixTableAddress(data.number)),
    ];
    expect(expected.filter((address) => !byAddress.has(address))).toEqual([]);
    expect(expected.length).toBeGreaterThan(140);
  });

  test('has no dead link or anchor', () => {
    const { tried, faults } = tryLinks(folder, '/');
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(pages.length);
  });

  test('says on each page that it is Danish', () => {
    expect(pages.filter(({ html }) => html('html').attr('lang') !== 'da')).toEqual([]);
  });

  test('gives each page a title and a description of its own', () => {
    const titles = pages.map(({ html }) => html('title').text());
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
    const descriptions = pages.map(({ address, html }) => ({
      address,
      said: html('meta[name=description]').attr('content'),
    }));
    const repeated = descriptions.filter(
      ({ said }, index) => !said || descriptions.findIndex((one) => one.said === said) !== index,
    );
    expect(repeated).toEqual([]);
  });

  test('says of each page that is found what to show where it is shared, with a picture', () => {
    const wrong = pages.filter(({ html }) => {
      const said = (name: string) => html(`meta[property="og:${name}"]`).attr('content');
      const canonical = html('link[rel=canonical]').attr('href');
      if (canonical === undefined) return said('title') !== undefined;
      return !(
        said('url') === canonical &&
        html('h1').text().trim() &&
        html('title')
          .text()
          .startsWith(said('title') ?? '?') &&
        said('description') === html('meta[name=description]').attr('content') &&
        existsSync(join(folder, new URL(said('image') ?? canonical).pathname))
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('has each trial at its code too, found by nobody but those who know it', () => {
    const siteMap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    for (const { address, data } of note.trials) {
      const html = load(readFileSync(join(folder, shortAddress(data.code), 'index.html'), 'utf8'));
      expect(html('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${address}`);
      expect(html('link[rel=canonical]').attr('href')).toBe(absolute(address));
      expect(html('meta[name=robots]').attr('content')).toBe('noindex');
      expect(html('main a').attr('href')).toBe(address);
      expect(siteMap).not.toContain(`/${data.code}/`);
    }
    expect(siteMap).toContain(note.trials[0]?.address);
  });

  test('tells of every PDF that it links to how many pages and how much it is', () => {
    const links = pages.flatMap(({ address, html }) =>
      // Where an editor links to it in a sentence, the sentence says what is there to say.
      html(
        'a[href^="/"][href*=".pdf"]:not(.text > :is(p, ul:not(.pdf-page)) a, section[aria-labelledby] :is(p, li) a)',
      )
        .toArray()
        .map((link) => ({ address, href: link.attribs['href'] ?? '', said: html(link).text() })),
    );
    expect(links.length).toBeGreaterThan(pages.length);
    const silent = links.filter(({ href, said }) => {
      const { size } = statSync(join(folder, href.replace(/#.*/, '')));
      return !new RegExp(`\\((?:\\d+ sider|1 side), ${sizeText(size)}\\)$`).test(said.trim());
    });
    expect(silent).toEqual([]);
  });

  test('has exactly one first-level heading on each page', () => {
    const wrong = pages.filter(({ html }) => html('h1').length !== 1);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('never skips a heading level', () => {
    const wrong = pages.filter(({ html }) => {
      const levels = html('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map(({ tagName }) => Number(tagName.slice(1)));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('uses each id once on a page', () => {
    const repeated = pages.flatMap(({ address, html }) => {
      const ids = html('[id]')
        .toArray()
        .map(({ attribs }) => attribs['id']);
      return ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${address}#${String(id)}`);
    });
    expect(repeated).toEqual([]);
  });

  test('gives each table a caption and each header cell a scope', () => {
    const wrong = pages.filter(
      ({ html }) =>
        html('table')
          .toArray()
          .some((table) => html(table).children('caption').length !== 1) ||
        html('th:not([scope])').length > 0,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('shows every trial with its four sections and its legal basis', () => {
    const sections = ['indhold', 'maalgruppe', 'hjemmel', 'ikrafttraedelse', 'evaluering'];
    const wrong = note.trials.filter(({ address }) => {
      const html = byAddress.get(address);
      return sections.some((id) => !html?.(`section:has(#${id})`).text().trim());
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('links every trial to its network, municipalities, law sections and sources', () => {
    const missing = note.trials.flatMap((trial) => {
      const links = linksOf(trial.address);
      const wanted = [
        trial.network.address,
        ...trial.municipalities.map(({ address }) => address),
        ...trial.data.sources.map(({ source }) => `${addresses.sources}${source}/`),
      ];
      const legalBases = links.filter((link) => link.startsWith(`${addresses.legalBasis}#`));
      return [
        ...wanted.filter((address) => !links.includes(address)),
        ...(legalBases.length >= trial.data.legalBasis.length ? [] : ['hjemmel']),
      ].map((address) => `${trial.id} → ${address}`);
    });
    expect(missing).toEqual([]);
  });

  test('links every network and municipality to its trials', () => {
    const missing = [...note.networks, ...note.municipalities].flatMap(({ address, trials }) => {
      const links = linksOf(address);
      return trials
        .filter((trial) => !links.includes(trial.address))
        .map((trial) => `${address} → ${trial.address}`);
    });
    expect(missing).toEqual([]);
  });

  test('has a row for every trial in appendix 2 and on the page with the whole note', () => {
    const missing = note.trials.filter(({ data, network }) => {
      const row = `tr#${trialAnchor(data.code)}`;
      const own = byAddress.get(appendixTableAddress(network.data.number));
      const whole = byAddress.get(addresses.print);
      // A row header and six cells.
      return [own, whole].some((html) => html?.(row).children().length !== 7);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('holds the text of every chapter on the page with the whole note', () => {
    const whole = byAddress.get(addresses.print)?.('main').text() ?? '';
    const missing = [...note.chapters, ...note.networks].flatMap(({ address }) => {
      const html = byAddress.get(address);
      const blocks =
        html?.(
          '.text > :is(p, .note), .text > .heading > :is(h2, h3), .text > :is(ul:not(.pdf-page), ol) > li',
        ).toArray() ?? [];
      return blocks
        .map((node) => html?.(node).text().trim() ?? '')
        .filter((block) => !whole.includes(block))
        .map((block) => `${address}: ${block.slice(0, 60)}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the site built for a folder on a host', () => {
  test('has no dead link, and none that leaves the folder', () => {
    expect(tryLinks(folderSite, '/notat/').faults).toEqual([]);
  });
});

test('an address that a page once had leads on to it, and is not in the site map', () => {
  const html = load(readFileSync(join(folderSite, moved.from, 'index.html'), 'utf8'));
  expect(html('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=/notat${moved.to}`);
  expect(html('meta[http-equiv=content-security-policy]').attr('content')).toContain('default-src');
  expect(existsSync(join(folderSite, moved.to, 'index.html'))).toBe(true);
  const siteMap = readFileSync(join(folderSite, 'sitemap-0.xml'), 'utf8');
  expect(siteMap).toContain(moved.to);
  expect(siteMap).not.toContain(moved.from);
});
