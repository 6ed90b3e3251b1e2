import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { htmlTree } from '../../markdown/html-tree.ts';
import { addressOf } from '../built-addresses.ts';
import { filesOf } from '../site-files.ts';
import type { Fault } from './evidence.ts';

/** What is tried of a page: its own address within the site, what it leads to or fetches, and the places it has. */
interface Linked {
  page: string;
  hrefs: string[];
  ids: Set<string>;
}

/** Links to other hosts, to mail, and what stands in the link itself. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** What a page leads to and fetches from its own host, and the places it has. */
export function linksOf(tree: Root): Omit<Linked, 'page'> {
  const hrefs: string[] = [];
  const ids = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    if (tagName === 'base') return;
    for (const name of ['href', 'src', 'action']) {
      const value = properties[name];
      if (typeof value === 'string' && !elsewhere.test(value)) hrefs.push(value);
    }
  });
  return { hrefs, ids };
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The files of a kind in a built site, without the copies of older editions, which the host puts there. */
export const ownFiles = (folder: string, end: '.epub' | '.html' | '.pdf'): string[] =>
  filesOf(folder).filter((file) => file.endsWith(end) && !file.startsWith('udgaver/'));

const pagesOf = (folder: string): string[] => ownFiles(folder, '.html');

/** Whether a page leads on by itself to where it is now: nobody reads it. */
const leadsOn = (html: string): boolean => /<meta(?=\s)[^>]*\shttp-equiv="?refresh\b/i.test(html);

/** The addresses within a built site that readers can stay at. */
export const pagesRead = (folder: string): string[] =>
  pagesOf(folder)
    .filter((file) => !leadsOn(readFileSync(join(folder, file), 'utf8')))
    .map(addressOf);

/**
 * Tries all links within a built site.
 * @param base the folder on the host that it is built for, with a slash at both ends
 * @returns how many there are, and those that lead to a page, a file or a place that is not there
 */
export function tryLinks(folder: string, base: string): { tried: number; faults: Fault[] } {
  const linked = pagesOf(folder).map((file) => ({
    page: addressOf(file),
    ...linksOf(htmlTree(readFileSync(join(folder, file), 'utf8'))),
  }));
  const places = new Map(linked.map(({ page, ids }) => [page, ids]));
  const isDead = (page: string, href: string): boolean => {
    const url = new URL(href, `http://localhost${base}${page.slice(1)}`);
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return true;
    const address = `/${path.slice(base.length)}`;
    if (address.startsWith('/udgaver/')) return false;
    const anchor = decodeURIComponent(url.hash.slice(1));
    const ids = places.get(address);
    if (ids) return anchor !== '' && !ids.has(anchor);
    return !isFile(join(folder, address));
  };
  return {
    tried: linked.reduce((sum, { hrefs }) => sum + hrefs.length, 0),
    faults: linked.flatMap(({ page, hrefs }) =>
      [...new Set(hrefs)]
        .filter((href) => isDead(page, href))
        .map((href) => ({ page, fault: href })),
    ),
  };
}
