import { searchText } from '../text/search.ts';
import type { Found } from './engine.ts';
import type { PageData } from './pagefind.ts';
import { markedPassage, openingOf, passageAt, placesOfSections } from './passage.ts';

/** The names of networks and municipalities, as the page's own lists have them. */
export interface Names {
  network(id: string): { number: string; title: string } | undefined;
  municipality(id: string): string | undefined;
}

const mostPlaces = 4;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** `Forsøg 2.01 · (2) Billige boliger …`: what kind of page it is, and where it belongs. */
function kindLine({ filters }: PageData, names: Names): HTMLElement {
  const [kind = ''] = filters['slags'] ?? [];
  const code = filters['kode']?.[0];
  const line = element(
    'p',
    { className: 'kind' },
    element('b', {}, code ? searchText.code(code) : kind),
  );
  // Of a municipality's many networks none tells it from another; a trial and a network have one.
  const network = kind === 'Kommune' ? undefined : names.network(filters['netvaerk']?.[0] ?? '');
  if (!network) return line;
  const mark = element('span', { className: 'mark', ariaHidden: 'true' }, network.number);
  mark.dataset['network'] = network.number;
  line.append(' ', mark);
  if (code) line.append(' ', network.title);
  return line;
}

/** The words found stand in the passage's own marks; the passage of a section or a list has none. */
function passage(page: PageData, found: Found, marked: boolean): HTMLElement {
  const text = element('p', { className: 'passage' });
  if (found.sections.length > 0)
    text.textContent = passageAt(page, placesOfSections(page, found.sections));
  // Pagefind's excerpt is the page's own text, escaped, with <mark> round the words found.
  else if (marked && page.excerpt.includes('<mark>')) text.innerHTML = markedPassage(page);
  else text.textContent = openingOf(page);
  return text;
}

/** The headings below which the words stand. */
function places(page: PageData, found: Found, marked: boolean): HTMLElement | undefined {
  const title = page.meta.title ?? '';
  const all =
    found.sections.length > 0
      ? placesOfSections(page, found.sections)
      : marked
        ? page.sub_results.filter(({ url }) => url.includes('#'))
        : [];
  if (all.length === 0) return undefined;
  // Many pages have a heading called »Indhold«: in a list of links, only the page's title tells them apart.
  const links = all.slice(0, mostPlaces).map(({ url, title: heading }) =>
    element(
      'li',
      {},
      element('a', {
        href: url,
        textContent: heading,
        ariaLabel: searchText.place(heading, title),
      }),
    ),
  );
  return element('ul', { className: 'places', ariaLabel: searchText.places(title) }, ...links);
}

/** A found page as a list item: kind, title, the passage, and the headings below which the words stand. */
export async function resultItem(
  found: Found,
  names: Names,
  marked: boolean,
): Promise<HTMLElement> {
  const page = await found.data();
  const target =
    found.sections.length > 0 ? placesOfSections(page, found.sections)[0]?.url : undefined;
  const link = element('a', { href: target ?? page.url, textContent: page.meta.title ?? page.url });
  const below = places(page, found, marked);
  return element(
    'li',
    {},
    kindLine(page, names),
    element('h2', {}, link),
    passage(page, found, marked),
    ...(below ? [below] : []),
  );
}
