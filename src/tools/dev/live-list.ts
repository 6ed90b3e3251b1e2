import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { listFiles, type ListData, type ListName } from '../../model/reading/collections.ts';
import { readContentFile } from '../../model/reading/content-file.ts';

/**
 * A list of the content as its file has it now; read again when the file has changed. While it can't be read, it is as
 * it was last. A build stops there.
 */
export function liveList<Name extends ListName>(root: string, name: Name): () => ListData<Name> {
  const { file, schema } = listFiles[name];
  let items = [] as ListData<Name>;
  let readAt = 0;
  return () => {
    try {
      const path = join(root, file);
      const changedAt = statSync(path).mtimeMs;
      if (changedAt === readAt) return items;
      readAt = changedAt;
      const { data } = readContentFile(
        { file, id: name },
        schema as unknown as z.ZodType<ListData<Name>>,
        readFileSync(path, 'utf8'),
      );
      if (!data) throw new Error(`${file} kan ikke læses. Kør npm run check.`);
      items = data;
    } catch (error) {
      if (process.env['NODE_ENV'] === 'production') throw error;
    }
    return items;
  };
}
