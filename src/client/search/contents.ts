import { hasNumber } from './numbers.ts';
import { namesSection } from './passage.ts';
import type { PagefindResult } from './pagefind.ts';

// What the index can't tell of pages, as it knows figures only, is looked up in their texts.

/** How many pages are read to see what they say: each is a file to fetch. */
const mostRead = 200;

const contentsOf = (pages: readonly PagefindResult[]): Promise<string[]> =>
  Promise.all(pages.map(async (page) => (await page.data()).content));

/** Those of some pages that have the numbers asked for, and not only their figures. */
export async function havingNumbers(
  pages: readonly PagefindResult[],
  numbers: readonly string[],
): Promise<PagefindResult[]> {
  if (numbers.length === 0) return [...pages];
  const contents = await contentsOf(pages.slice(0, mostRead));
  return pages.filter((_, index) => {
    const content = contents[index];
    // So far down, what the index took for the number must do.
    return content === undefined || numbers.every((number) => hasNumber(content, number));
  });
}

/** Those of some pages that mention one of some codes or sections: `1.05` is like `10,5` to the index. */
export async function mentioning(
  pages: readonly PagefindResult[],
  codes: readonly string[],
  sections: readonly string[],
): Promise<PagefindResult[]> {
  const read = pages.slice(0, mostRead);
  const contents = await contentsOf(read);
  return read.filter((_, index) => {
    const text = contents[index] ?? '';
    return (
      codes.some((code) => text.includes(code)) ||
      sections.some((label) => namesSection(text, label))
    );
  });
}
