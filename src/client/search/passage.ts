import { fold } from '../../markdown/fold.ts';
import type { PageData } from './pagefind.ts';

/** How many words a passage has. */
const length = 30;
const ellipsis = '…';

/** The first words of a text, with an ellipsis where it is cut. */
function firstWords(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  const passage = words.slice(0, length).join(' ');
  return words.length > length ? `${passage} ${ellipsis}` : passage;
}

/** The page's text from one word to another, as Pagefind counts them. */
const textFrom = ({ content }: PageData, from: number, to = Infinity): string =>
  content.split(/\s+/).slice(from, to).join(' ');

/** What a page is about, where no words were asked for: a trial's content, otherwise what follows its title. */
export function openingOf(page: PageData): string {
  const { content, anchors, meta } = page;
  const section = anchors.find(({ id }) => id === 'indhold');
  if (section) return firstWords(textFrom(page, section.location + 1));
  const title = meta.title ?? '';
  const at = content.indexOf(title);
  return firstWords(at === -1 ? content : content.slice(at + title.length).replace(/^[.\s]+/, ''));
}

/** A passage with an ellipsis at each end that is cut within a sentence. */
function withEllipses(passage: string): string {
  const plain = passage.replace(/<\/?mark>/g, '').trim();
  const start = /^[\p{Lu}\d§»]/u.test(plain) ? '' : `${ellipsis} `;
  const end = /[.!?…]$/.test(plain) ? '' : ` ${ellipsis}`;
  return `${start}${passage.trim()}${end}`;
}

/**
 * The passage with the words found, marked. Where it is only the title, which stands above it already, the first
 * passage below a heading says more; there may be none.
 */
export function markedPassage({
  excerpt,
  meta,
  sub_results: places,
}: PageData): string | undefined {
  const endOfTitle = (meta.title ?? '').slice(-12);
  const plain = excerpt.replace(/<\/?mark>/g, '');
  if (!endOfTitle || !plain.includes(endOfTitle)) return withEllipses(excerpt);
  const below = places.find(({ url }) => url.includes('#'));
  return below && withEllipses(below.excerpt);
}

/** What can't follow a section's name: a figure, a month, a letter of its own. »§ 9 i loven« is no section with a letter. */
const end = '(?!\\d|\\.\\s?\\p{Ll}|\\s?[a-hj-zæøå](?!\\p{L}))';

/** Whether a text names a section of an act, also among others: `§§ 24, 26 og 27 c`. */
export function namesSection(text: string, label: string): boolean {
  const before = '§§?\\s?(?:[^§.;()]{0,40}[^§.;()\\d])?';
  return new RegExp(`${before}${label.replace(' ', '\\s')}${end}`, 'u').test(text);
}

/** A place on a page with its address. */
export interface PlaceOnPage {
  title: string;
  url: string;
}

/**
 * Where a section of an act stands on a page: its own heading, or the heading that legal bases stand under.
 * @param act the title of the only act that is asked for
 */
export function placesOfSections(
  page: PageData,
  sections: readonly string[],
  act = '',
): PlaceOnPage[] {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  // In the index of legal bases a section's anchor is its act's name and its own; the text alone leaves it open
  // whether »§ 9 i Lov …« is a section with a letter.
  const endings = sections.map((label) => `-${fold(label).replace(' ', '-')}`);
  const own = page.anchors.filter(
    ({ id, text }) =>
      text.startsWith('§') &&
      plain(text).endsWith(act) &&
      endings.some((ending) => id.endsWith(ending)),
  );
  const places = own.length > 0 ? own : page.anchors.filter(({ id }) => id === 'hjemmel');
  return places.map(({ id, text }) => ({ title: plain(text), url: `${page.url}#${id}` }));
}

/** The passage below the heading of the first of some places. */
export function passageAt(page: PageData, places: readonly PlaceOnPage[]): string {
  const id = places[0]?.url.split('#')[1];
  const anchor = page.anchors.find((one) => one.id === id);
  if (!anchor) return openingOf(page);
  const start = anchor.location + anchor.text.split(/\s+/).filter(Boolean).length;
  const next = Math.min(...page.anchors.map((one) => one.location).filter((at) => at >= start));
  return firstWords(textFrom(page, start, next));
}

/** A text in parts: each naming of a section is a part of its own, at an odd place. */
export function partsByNames(text: string, sections: readonly string[]): string[] {
  const labels = sections.map((label) => label.replace(' ', '\\s')).join('|');
  return text.split(new RegExp(`(§§?\\s?(?:${labels})${end})`, 'u'));
}

/**
 * A passage with `<mark>` in parts: what is marked stands at the odd places. Pagefind writes `<` and `>` of the page's
 * own text as entities, and nothing else.
 */
export function partsByMarks(passage: string): string[] {
  return passage
    .split(/<\/?mark>/)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}
