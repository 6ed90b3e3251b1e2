import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codings } from './codings.ts';
import { mediaTypeOf } from './hosting/media-types.ts';
import { manifestName } from './manifest.ts';
import { filesOf } from './site-files.ts';

/** A smaller file fits in an answer's first packet as it is. */
const leastBytes = 1024;

/** What was compressed. */
export interface Compressed {
  files: number;
  /** Of the files as they are. */
  bytes: number;
  /** Of their copies, by what their names end with. */
  copies: Record<string, number>;
}

/**
 * Puts compressed copies beside each file of a built site that gets smaller by it, for servers that send what they
 * find: `index.html.br`, `index.html.gz`. `npm run verify` holds them to their files.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const made: Compressed = { files: 0, bytes: 0, copies: {} };
  const compress = async (path: string): Promise<void> => {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    if (bytes.length < leastBytes) return;
    made.files += 1;
    made.bytes += bytes.length;
    for (const [end, { encode }] of Object.entries(codings)) {
      const copy = await encode(bytes);
      made.copies[end] = (made.copies[end] ?? 0) + copy.length;
      writeFileSync(file + end, copy);
    }
  };
  const waiting = filesOf(folder)
    .filter((path) => path !== manifestName && mediaTypeOf(path).shrinks)
    .values();
  // As many at a time as there are processors, which share what is waiting.
  const work = async (): Promise<void> => {
    for (const path of waiting) await compress(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}
