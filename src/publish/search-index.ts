import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** What the index says of itself, as far as it is read here. */
interface IndexEntry {
  languages: Record<string, { page_count: number }>;
}

/**
 * Makes the search index of a built site, in the site's own folder `pagefind/`. Danish words are found by their stem.
 * @returns how many pages can be found; pages without `data-pagefind-body` can't
 * @throws when Pagefind reports errors, or finds no page
 */
export async function addSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(errors.join('; '));
  const { errors: unread } = await index.addDirectory({ path: folder });
  if (unread.length > 0) throw new Error(unread.join('; '));
  const outputPath = join(folder, 'pagefind');
  const { errors: unwritten } = await index.writeFiles({ outputPath });
  if (unwritten.length > 0) throw new Error(unwritten.join('; '));
  await index.deleteIndex();
  const entry = readFileSync(join(outputPath, 'pagefind-entry.json'), 'utf8');
  const pages = (JSON.parse(entry) as IndexEntry).languages['da']?.page_count ?? 0;
  if (pages === 0) throw new Error('ingen sider fundet');
  return pages;
}
