import type { Element, Parents, Root } from 'hast';
import { htmlFragment } from '../../markdown/html-tree.ts';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';

/** Where on a page that holds others one of them begins. */
export interface Place {
  id: string;
  /** Whether the headings or rows of the other page are here too, by the same names. */
  isWhole?: boolean;
}

const isLink = (node: Root | Element | { type: string }): node is Element =>
  node.type === 'element' && (node as Element).tagName === 'a';

/** The address of a link within the site and its anchor; none where it leads elsewhere or is on the page already. */
function withinSite(link: Element, base: string): [address: string, anchor: string] | undefined {
  const { href } = link.properties;
  if (typeof href !== 'string' || !href.startsWith(base) || href.startsWith('//')) return undefined;
  const [address = '', anchor = ''] = href.slice(base.length - 1).split('#');
  return [address, anchor];
}

/**
 * The page's HTML with its links within itself: one to a page that it holds leads to where that begins, one to any
 * other page of the site is only its words. Links elsewhere stay; the signs that are links to their own heading go.
 * @param base the folder on the host that the site lies in, with a slash at both ends
 * @param places where the pages that it holds begin, by their addresses
 */
export function linksWithin(
  html: string,
  base: string,
  places: ReadonlyMap<string, Place>,
): string {
  const tree = htmlFragment(html);
  const ids = new Set<unknown>();
  const links: { link: Element; above: Parents[] }[] = [];
  visitParents(tree, 'element', (element, above) => {
    ids.add(element.properties['id']);
    if (isLink(element)) links.push({ link: element, above: [...above] });
  });
  for (const { link, above } of links) {
    if (link.properties['className']?.toString() === 'anchor') unwrap(link, above.at(-1));
    const to = withinSite(link, base);
    if (!to) continue;
    const [address, anchor] = to;
    const place = places.get(address);
    const id = place?.isWhole && ids.has(anchor) ? anchor : place?.id;
    // Whoever stands in a place needs no link to it.
    const isThere = above.some((one) => one.type === 'element' && one.properties['id'] === id);
    if (id !== undefined && !isThere) link.properties['href'] = `#${id}`;
    else unwrap(link, above.at(-1));
  }
  return toHtml(tree);
}

function unwrap(link: Element, parent: Parents | undefined): void {
  const at = parent?.children.indexOf(link) ?? -1;
  parent?.children.splice(at, 1, ...link.children);
}
