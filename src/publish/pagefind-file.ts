import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What Pagefind writes at the beginning of its files, before they are packed. */
export const signature = 'pagefind_dcd';

/**
 * A file of Pagefind's as it was before it was packed, without its signature.
 * @throws when it has none
 */
export function readPagefindFile(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error(`${file} kan ikke læses.`);
  }
  return bytes.subarray(signature.length);
}
