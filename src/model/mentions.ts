import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readForPrint } from '../markdown/parse.ts';
import type { Note } from './assemble.ts';
import type { TextEntry } from './entries.ts';
import { memoized } from './reading/memoized.ts';

/** A place in a text that links to a page. */
export interface Mention {
  /** The address of the text, with the anchor of the section that the link stands in. */
  address: string;
  /** The title of the text. */
  title: string;
  /** The heading that the link stands under; none before the first heading, and in trials, which are short. */
  section: string | undefined;
}

type Link = Pick<Mention, 'section'> & { to: string; anchor: string | undefined };

const linksOfShown = memoized((shown: Root): readonly Link[] => {
  const links: Link[] = [];
  let anchor: string | undefined;
  let section: string | undefined;
  visit(shown, (node) => {
    if (node.type === 'heading') {
      anchor = node.data?.id;
      section = toString(node);
    } else if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/')) {
      links.push({ to: node.url.replace(/[?#].*/, ''), anchor, section });
    }
  });
  return links;
});

/** The links of a text within the site, in order, each with the heading it stands under. Worked out once. */
export const linksIn = (text: Pick<TextEntry<unknown>, 'tree' | 'file'>): readonly Link[] =>
  linksOfShown(readForPrint(text));

/** Where each page is linked to from: chapters, networks and trials in the note's order, each section of them once. */
export function mentionsByAddress({ chapters, networks, trials }: Note): Map<string, Mention[]> {
  const texts = [
    ...chapters.map((entry) => ({ entry, title: entry.data.title })),
    ...networks.map((entry) => ({ entry, title: entry.data.title })),
    ...trials.map((entry) => ({ entry, title: `${entry.data.code} ${entry.data.title}` })),
  ];
  const mentions = new Map<string, Mention[]>();
  for (const { entry, title } of texts) {
    const own = new Set<string>();
    for (const { to, anchor, section } of linksIn(entry)) {
      if (to === entry.address) continue;
      const address = anchor ? `${entry.address}#${anchor}` : entry.address;
      if (own.has(`${to} ${address}`)) continue;
      own.add(`${to} ${address}`);
      const found = mentions.get(to) ?? [];
      mentions.set(to, found);
      found.push({ address, title, section });
    }
  }
  return mentions;
}
