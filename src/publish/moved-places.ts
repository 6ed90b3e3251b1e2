import { restOfTag, upToAttribute } from './tags.ts';

// A place on a page that has got another name. No server is told of what stands after #, so the page itself must know
// the former name, and without a script.

/** Elements that hold others of a certain kind alone, or in a certain order: the name goes into the first that doesn't. */
const strict = /^(?:table|thead|tbody|tr|ul|ol|dl|figure|details)$/i;
const plain =
  /<(?:h[1-6]|p|div|section|article|li|dt|dd|th|td|caption|figcaption|summary|a|span)(?=[\s>])/gi;

/** The opening tag of the element with a name, and where it ends. */
function tagWith(html: string, name: string): { element: string; end: number } | undefined {
  const id = RegExp.escape(name);
  const tag = new RegExp(
    `<([a-z][\\w-]*)${upToAttribute}\\sid=(?:"${id}"|${id}(?=[\\s>]))${restOfTag}>`,
    'i',
  );
  const found = tag.exec(html);
  return found ? { element: found[1] ?? '', end: found.index + found[0].length } : undefined;
}

/** Whether a page has a place of this name. */
export const hasPlace = (html: string, name: string): boolean => tagWith(html, name) !== undefined;

/**
 * The page where a place has a former name too.
 * @returns none where the page has no such place
 */
export function withFormerName(html: string, name: string, former: string): string | undefined {
  const tag = tagWith(html, name);
  if (!tag) return undefined;
  let at = tag.end;
  if (strict.test(tag.element)) {
    plain.lastIndex = at;
    const inner = plain.exec(html);
    if (!inner) return undefined;
    at = html.indexOf('>', inner.index) + 1;
  }
  return `${html.slice(0, at)}<span id="${former}"></span>${html.slice(at)}`;
}

/**
 * The page with a line at its top for a place that is on another page now. Nobody sees it but those whose link asks for
 * the place: `until-found` shows what an address leads to (HTML Standard, 6.1). Browsers that don't know it show the
 * top of the page.
 * @param line HTML
 */
export const withLineFor = (html: string, former: string, line: string): string =>
  html.replace(
    new RegExp(`<main${restOfTag}>`, 'i'),
    (main) =>
      `${main}<div hidden="until-found" data-pagefind-ignore><p id="${former}">${line}</p></div>`,
  );
