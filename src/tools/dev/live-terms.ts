import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TermForms } from '../../markdown/terms.ts';
import { listFiles } from '../../model/reading/collections.ts';
import { readContentFile } from '../../model/reading/content-file.ts';

/**
 * The words of the glossary as its file has them now; read again when the file has changed. While it can't be read,
 * the words are those it had last. A build stops there.
 */
export function liveTerms(root: string): () => readonly TermForms[] {
  const { file, schema } = listFiles.glossary;
  let terms: readonly TermForms[] = [];
  let readAt = 0;
  return () => {
    try {
      const path = join(root, file);
      const changedAt = statSync(path).mtimeMs;
      if (changedAt === readAt) return terms;
      readAt = changedAt;
      const { data } = readContentFile(
        { file, id: 'glossary' },
        schema,
        readFileSync(path, 'utf8'),
      );
      if (!data) throw new Error(`${file} kan ikke læses. Kør npm run check.`);
      terms = data;
    } catch (error) {
      if (process.env['NODE_ENV'] === 'production') throw error;
    }
    return terms;
  };
}
