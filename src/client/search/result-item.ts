import { element } from '../element.ts';
import { lookOf } from '../../schemas/network-look.ts';
import { compareText } from '../../text/formats.ts';
import { searchText } from '../../text/search.ts';
import type { Found } from './engine.ts';
import type { PageData } from './pagefind.ts';
import {
  markedPassage,
  openingOf,
  partsByMarks,
  partsByNames,
  passageAt,
  type PlaceOnPage,
  placesOfSections,
} from './passage.ts';

/** The names of networks and municipalities, as the page's own lists have them. */
export interface Names {
  network(id: string): { number: string; title: string } | undefined;
  municipality(id: string): { name: string; href: string } | undefined;
}

const mostPlaces = 4;

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
  mark.dataset['look'] = String(lookOf(Number(network.number)));
  line.append(' ', mark);
  if (code) line.append(' ', network.title);
  return line;
}

/** The passage with the words marked. A page in a list without words has an opening instead. */
function passage(
  page: PageData,
  found: Found,
  atSections: PlaceOnPage[],
  marked: boolean,
): HTMLElement {
  const text = element('p', { className: 'passage' });
  const excerpt = marked && page.excerpt.includes('<mark>') ? markedPassage(page) : undefined;
  const parts =
    atSections.length > 0
      ? partsByNames(passageAt(page, atSections), found.sections)
      : excerpt === undefined
        ? [openingOf(page)]
        : partsByMarks(excerpt);
  text.append(...parts.map((part, at) => (at % 2 === 1 ? element('mark', {}, part) : part)));
  return text;
}

/** The headings below which the words stand. */
function placeList(title: string, places: readonly PlaceOnPage[]): HTMLElement {
  // Many pages have a heading called »Indhold«: in a list of links, only the page's title tells them apart.
  const links = places.slice(0, mostPlaces).map(({ url, title: heading }) => {
    const ariaLabel = searchText.place(heading, title);
    return element('li', {}, element('a', { href: url, textContent: heading, ariaLabel }));
  });
  return element('ul', { className: 'places', ariaLabel: searchText.places(title) }, ...links);
}

/** A found page as a list item: kind, title, the passage, and the headings below which the words stand. */
export async function resultItem(
  found: Found,
  names: Names,
  marked: boolean,
): Promise<HTMLElement> {
  const page = await found.data();
  const atSections =
    found.sections.length > 0 ? placesOfSections(page, found.sections, found.act) : [];
  const [first, ...others] = atSections;
  // In the index of legal bases the section itself is what was found.
  const section = first?.title.startsWith('§') ? first : undefined;
  const title = section?.title ?? page.meta.title ?? page.url;
  const byWords = marked ? page.sub_results.filter(({ url }) => url.includes('#')) : [];
  const places = section ? others : first ? atSections : byWords;
  return element(
    'li',
    {},
    kindLine(page, names),
    element('h2', {}, element('a', { href: first?.url ?? page.url, textContent: title })),
    passage(page, found, atSections, marked),
    ...(places.length > 0 ? [placeList(title, places)] : []),
  );
}

/** Municipalities found side by side, by their names: a list item as a page is. */
export function municipalitiesItem(ids: readonly string[], names: Names): HTMLElement {
  const links = ids
    .flatMap((id) => names.municipality(id) ?? [])
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, href }) => element('li', {}, element('a', { href, textContent: name })));
  return element(
    'li',
    {},
    element('h2', {}, searchText.municipalities(ids.length)),
    element('ul', { className: 'municipalities' }, ...links),
  );
}
