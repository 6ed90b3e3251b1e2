import { createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, in the site's own folder `pagefind/`. Danish words are found by their stem.
 * @returns how many pages can be found
 * @throws when Pagefind reports errors, or finds no page
 */
export async function addSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(errors.join('; '));
  const { page_count: pages, errors: unread } = await index.addDirectory({ path: folder });
  if (unread.length > 0 || pages === 0) throw new Error(unread.join('; ') || 'ingen sider fundet');
  const { errors: unwritten } = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  if (unwritten.length > 0) throw new Error(unwritten.join('; '));
  await index.deleteIndex();
  return pages;
}
