import { quoted, restOfTag } from './tags.ts';

const tag = new RegExp(`<[a-z]${restOfTag}>`, 'gi');
const markOrValue = new RegExp(`${quoted}|\\sdata-pagefind-(?!ignore)[a-z]+(?:="[^"]*")?`, 'g');
const elementOfMarks = /<i hidden data-pagefind-filter="[^"]*"><\/i>/g;

/**
 * A built page as its readers get it: without what only the index needed to be told, a hundred bytes and more of a
 * chapter's first view. `data-pagefind-ignore` stays, as the tests know by it what stands beside a page's text; so does
 * what a text or an attribute's value says, whatever it says.
 */
export const withoutIndexMarks = (html: string): string =>
  html
    .replace(elementOfMarks, '')
    .replace(tag, (given) =>
      given.replace(markOrValue, (found) => (/^["']/.test(found) ? found : '')),
    );
