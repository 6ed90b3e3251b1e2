import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createIndex } from 'pagefind';
import { searchCatalogue, type IndexedPage } from '../model/search-catalogue.ts';
import { withoutIndexMarks } from './index-marks.ts';
import { orderIndex } from './index-order.ts';
import { readPagefindFile } from './pagefind-file.ts';
import { searchWords } from './search-words.ts';

/** What the index says of itself, as far as it is read here. */
interface IndexEntry {
  languages: Record<string, { page_count: number }>;
}

/** What Pagefind has written of a page, as far as it is read here. */
interface Fragment {
  filters: Record<string, string[]>;
  meta: { title?: string };
}

/** Pagefind's own interface, which it writes beside the index; the search page has one of its own. */
const ownInterface = '*-ui.{js,css}';

/**
 * A page as the index should read it. Cells and lines stand close in our HTML, and the last word of one and the first
 * of the next would be a single word that nobody finds (https://github.com/Pagefind/pagefind/issues/736: the spaces
 * can go when Pagefind sees these elements as blocks). A network's mark would become part of the number after it.
 */
export const forIndex = (html: string): string =>
  html
    .replace(/<span class="mark"[^>]*>\d+<\/span>/g, ' ')
    .replace(/<\/(?:td|th|dt|dd|li|caption|summary)>/g, (end) => `${end} `)
    .replace(/(?<=[\p{L}\d>])(?=<(?:br|div|ol|p|small|span|ul)\b)/gu, ' ');

/** A page as Pagefind has written it: its name in the index is its file's. */
function readFragment(file: string): IndexedPage {
  const { filters, meta } = JSON.parse(readPagefindFile(file).toString()) as Fragment;
  return { id: basename(file, '.pf_fragment'), title: meta.title ?? '', filters };
}

/**
 * Makes the search index of a built site, in the site's own folder `pagefind/`, and takes the marks for it out of the
 * pages. Danish words are found by their stem.
 * @param onPage is told how many of the pages are read
 * @returns how many pages can be found; pages without `data-pagefind-body` can't
 * @throws when Pagefind reports errors, or finds no page
 */
export async function addSearchIndex(
  folder: string,
  onPage: (read: number, pages: number) => void = () => undefined,
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(errors.join('; '));
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const words = new Set<string>();
  // One page at a time: all of a large site would take more memory than the rest of its build.
  for (const [at, file] of files.entries()) {
    const html = readFileSync(join(folder, file), 'utf8');
    const content = forIndex(html);
    for (const word of searchWords(content)) words.add(word);
    const page = { sourcePath: file.replaceAll('\\', '/'), content };
    const { errors: unread } = await index.addHTMLFile(page);
    if (unread.length > 0) throw new Error(unread.join('; '));
    writeFileSync(join(folder, file), withoutIndexMarks(html));
    onPage(at + 1, files.length);
  }
  const outputPath = join(folder, 'pagefind');
  const { errors: unwritten } = await index.writeFiles({ outputPath });
  if (unwritten.length > 0) throw new Error(unwritten.join('; '));
  await index.deleteIndex();
  orderIndex(outputPath);
  const pages = globSync('fragment/*.pf_fragment', { cwd: outputPath }).map((file) =>
    readFragment(join(outputPath, file)),
  );
  writeFileSync(join(outputPath, 'sider.json'), JSON.stringify(searchCatalogue(pages)));
  for (const file of globSync(ownInterface, { cwd: outputPath })) rmSync(join(outputPath, file));
  writeFileSync(join(outputPath, 'ord.json'), JSON.stringify([...words].sort()));
  const entry = readFileSync(join(outputPath, 'pagefind-entry.json'), 'utf8');
  const found = (JSON.parse(entry) as IndexEntry).languages['da']?.page_count ?? 0;
  if (found === 0) throw new Error('ingen sider fundet');
  return found;
}
