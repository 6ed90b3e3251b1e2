/** What a link leads to, in short. */
export interface Excerpt {
  title: string;
  text: string;
}

const longest = 280;

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A text up to a length, cut between two words. */
export const shortened = (text: string, most = longest): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;

/** What stands beside the text and says nothing of it. */
const aside = '.anchor, [hidden], [aria-hidden=true], [data-footnote-ref]';
const blocks = 'p, li, th, td, dd';

/** The innermost blocks of an element, each with its words; the element itself where it has none. */
function blocksOf(one: Element): string[] {
  const copy = one.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(aside)) part.remove();
  const inner = [...copy.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks));
  return (inner.length > 0 ? inner.map(words) : [words(copy)]).filter(Boolean);
}

/** Text from some elements in their order, until there is enough. */
function textOf(elements: Iterable<Element>): string {
  const parts: string[] = [];
  for (const one of elements) {
    if (parts.join(' ').length > longest) break;
    parts.push(...blocksOf(one));
  }
  return shortened(parts.join(' · '));
}

function* after(one: Element): Generator<Element> {
  for (let next = one.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches('h1, h2, h3, h4, .heading')) return;
    yield next;
  }
}

/**
 * What a link to a page, or to a place on it, leads to: the page's title and description, a heading and what follows
 * it, a row of a table, an entry of a list. Nothing where the place is not there.
 * @param hash as an address has it, `#` included; empty for the page itself
 */
export function excerptOf(page: Document, hash: string): Excerpt | undefined {
  const title = words(page.querySelector('h1'));
  if (hash === '') {
    const about = page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
    return title === '' ? undefined : { title, text: about };
  }
  const place = page.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) return undefined;
  if (!place.matches('h1, h2, h3, h4')) return { title, text: textOf([place]) };
  return { title: words(place), text: textOf(after(place.closest('.heading') ?? place)) };
}
