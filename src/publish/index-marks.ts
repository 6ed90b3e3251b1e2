import { quoted, restOfTag } from './tags.ts';

const tag = new RegExp(`<[a-z]${restOfTag}>`, 'gi');
const markOrValue = new RegExp(`${quoted}|\\sdata-pagefind-[a-z]+(?:="[^"]*")?`, 'g');
const elementOfMarks = /<i hidden data-pagefind-filter="[^"]*"><\/i>/g;

/** What stands beside a page's text, and is no part of it, is still known by this when the page is published. */
const beside = ' data-beside';

function withoutMark(found: string): string {
  if (/^["']/.test(found)) return found;
  return found.endsWith('data-pagefind-ignore') ? beside : '';
}

/**
 * A built page as its readers get it: without what only the index needed to be told, a hundred bytes and more of a
 * chapter's first view. What a text or an attribute's value says stays, whatever it says.
 */
export const withoutIndexMarks = (html: string): string =>
  html.replace(elementOfMarks, '').replace(tag, (given) => given.replace(markOrValue, withoutMark));
