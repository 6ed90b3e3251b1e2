import type { Element, Nodes } from 'hast';
import { stringify } from 'yaml';
import { htmlTree } from '../../markdown/html-tree.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import { markdownOf } from './to-markdown.ts';
import { readingTree } from './reading-tree.ts';

/** What a page says of itself. */
export interface PageHead {
  title: string;
  description: string;
}

/** A page's copy, and what the page says of itself. */
export interface PageCopy {
  page: PageHead;
  markdown: string;
}

/** What a copy says of where it is from: its first lines, in their order. */
export type CopyHead = PageHead & Record<string, string>;

const isNamed = (node: Nodes, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

function* elements(node: Nodes, name: string): Generator<Element> {
  if (isNamed(node, name)) yield node;
  else if ('children' in node) for (const child of node.children) yield* elements(child, name);
}

/**
 * A built page as Markdown: what is to be read on it, after a few lines in YAML on what it is.
 * @param address the page's own, with its host
 * @param headOf the lines, by what the page says of itself
 * @returns nothing of a page that says of no copy (`rel="alternate" type="text/markdown"`)
 * @throws when the page has no main part
 */
export function pageCopy(
  html: string,
  address: string,
  headOf: (page: PageHead) => CopyHead,
): PageCopy | undefined {
  // Most that have none needn't be parsed to know it.
  if (!html.includes('text/markdown')) return undefined;
  const tree = htmlTree(html);
  const isCopied = [...elements(tree, 'link')].some(
    ({ properties }) => properties['type'] === 'text/markdown',
  );
  if (!isCopied) return undefined;
  const [main] = elements(tree, 'main');
  if (!main) throw new Error(`${address} has no <main>.`);
  const metas = [...elements(tree, 'meta')].map(({ properties }) => properties);
  const said = (key: 'name' | 'property', name: string): string =>
    String(metas.find((meta) => meta[key] === name)?.['content'] ?? '');
  const page = { title: said('property', 'og:title'), description: said('name', 'description') };
  const head = plainWords(stringify(headOf(page), { lineWidth: 0 }));
  return { page, markdown: `---\n${head}---\n\n${markdownOf(readingTree(main, address))}` };
}
