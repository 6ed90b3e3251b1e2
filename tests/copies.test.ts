import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import type { Link, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { copyName } from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { absolute } from '../src/settings.ts';
import { readPages } from './support/pages.ts';
import { siteInFolder } from './support/sites.ts';

// A page's Markdown copy says what the page says: every word, heading, table and footnote, in the same order, and
// nothing more. Read by a program of its own, and held to the page as cheerio reads it.

const folder = inject('site');
const note = readNote(process.cwd());

const hasCopy = (html: CheerioAPI): boolean =>
  html('head > link[rel="alternate"][type="text/markdown"]').length > 0;
const pages = readPages(folder).filter(({ html }) => hasCopy(html));
const copyOf = (address: string, site = folder): string =>
  readFileSync(join(site, address, copyName), 'utf8');

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** What is pressed, filled in or drawn, what the screen alone has, and the parts of a footnote that are only links. */
const notRead = [
  'nav, form, fieldset, button, noscript, script, style, svg, template, input, select',
  '.no-print, .anchor, [hidden], [aria-hidden="true"]',
  '[data-footnote-ref], [data-footnote-backref], .footnotes > h2',
  'details:has(caption) > summary',
].join(', ');

/** The words alone: spaces, places to part a word, and the signs that a list of facts or a cell's list gets are left out. */
const bare = (words: string): string => words.replace(/[\s\u00ad\u2060:•]/g, '');

function readPage(html: CheerioAPI) {
  const main = html('main').clone();
  main.find(notRead).remove();
  const headings = main.find('h1, h2, h3, h4, h5, h6').toArray();
  const tables = main.find('table').toArray();
  return {
    words: bare(main.text()),
    headings: headings.map((one) => `${one.tagName} ${bare(html(one).text())}`),
    tables: tables.map((table) => html(table).find('tr').length),
    notes: main.find('.footnotes li').length,
    links: main.find('a').length,
  };
}

function readCopy(markdown: string) {
  const tree = reader.parse(markdown);
  const found = {
    words: '',
    headings: [] as string[],
    tables: [] as number[],
    notes: 0,
    links: 0,
  };
  const isWords = (node: RootContent): boolean => node.type !== 'yaml';
  found.words = bare(
    tree.children
      .filter(isWords)
      .map((node) => wordsIn(node))
      .join(''),
  );
  visit(tree, (node) => {
    if (node.type === 'heading') found.headings.push(`h${node.depth} ${bare(toString(node))}`);
    if (node.type === 'table') found.tables.push(node.children.length);
    if (node.type === 'footnoteDefinition') found.notes += 1;
    if (node.type === 'link' && !isWrittenOut(node, markdown)) found.links += 1;
  });
  return found;
}

/** An address that stands as text is a link to GitHub, and no link of the page's. */
const isWrittenOut = ({ position }: Link, markdown: string): boolean =>
  !/[[<]/.test(markdown.charAt(position?.start.offset ?? 0));

/** A line's end in a cell is HTML; what else is in HTML would be words that a reader of Markdown loses. */
const wordsIn = (node: RootContent): string => toString(node).replaceAll('<br>', '');

describe('the copy of a page says what the page says', () => {
  test.each(pages.map(({ address, html }) => ({ address, html })))(
    '$address',
    ({ address, html }) => {
      expect(readCopy(copyOf(address))).toEqual(readPage(html));
    },
  );
});

test('every page that is found has a copy but the search', () => {
  const without = readPages(folder).filter(
    ({ html }) => !hasCopy(html) && html('meta[name="robots"]').length === 0,
  );
  expect(without.map(({ address }) => address)).toEqual(['/soeg/']);
  expect(pages.length).toBeGreaterThan(150);
});

test('a copy says first what it is, with the code of a trial', () => {
  const [trial] = note.trials;
  const address = trial?.address ?? '';
  const [, head = ''] = /^---\n([^]*?)\n---\n\n/.exec(copyOf(address)) ?? [];
  expect(parse(head)).toEqual({
    title: trial?.data.title,
    description: expect.stringContaining(`Forsøg ${trial?.data.code}: `) as string,
    url: absolute(address),
    code: trial?.data.code,
    publication: expect.stringContaining('Frikommuneforsøg II') as string,
    edition: expect.stringMatching(/^Udgave \d+, \d+\. \S+ \d{4}$/) as string,
    language: 'da',
  });
});

test('every link in a copy is whole, in a site in a folder of its host too', async () => {
  const linksIn = (site: string): string[] =>
    pages.flatMap(({ address }) =>
      [...copyOf(address, site).matchAll(/\]\(<?([^)\s>]*)/g)].map(([, url = '']) => url),
    );
  for (const site of [folder, await siteInFolder()]) {
    expect(linksIn(site).filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url))).toEqual([]);
  }
});

test('llms.txt names each copy once, and nothing that is not there', () => {
  const list = readFileSync(join(folder, 'llms.txt'), 'utf8');
  const named = [...list.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => url);
  const copies = named.filter((url) => url.endsWith(copyName));
  expect(copies.sort()).toEqual(pages.map(({ address }) => absolute(address + copyName)).sort());
  for (const url of named) {
    expect(() => readFileSync(join(folder, new URL(url).pathname))).not.toThrow();
  }
});
