import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { TermForms } from '../markdown/terms.ts';
import { listFiles, readYaml } from '../note/read.ts';

/**
 * The words of the glossary as its file has them now; read again when the file has changed. While it can't be read,
 * the words are those it had last. A build stops there.
 */
export function liveTerms(root: string): () => readonly TermForms[] {
  let terms: readonly TermForms[] = [];
  let readAt = 0;
  return () => {
    try {
      const changedAt = statSync(join(root, listFiles.glossary.file)).mtimeMs;
      if (changedAt === readAt) return terms;
      readAt = changedAt;
      terms = readYaml(root, listFiles.glossary);
    } catch (error) {
      if (process.env['NODE_ENV'] === 'production') throw error;
    }
    return terms;
  };
}
