import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { addressesOf } from '../../model/publication-addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { addressOf } from '../../publish/built-addresses.ts';
import { filesOf } from '../../publish/site-files.ts';

/** What a server can send before it must wait for the reader's first answer: ten packets. */
export const firstView = 14_600;

/** The pages of one kind, packed as they are sent. */
export interface KindOfPage {
  pages: number;
  /** In bytes. */
  median: number;
  largest: number;
  /** How many are larger than the first view. */
  over: number;
}

/** What pages of different sizes have in common. */
export function kindOf(bytes: readonly number[]): KindOfPage {
  const sorted = [...bytes].sort((a, b) => a - b);
  return {
    pages: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    largest: sorted.at(-1) ?? 0,
    over: sorted.filter((size) => size > firstView).length,
  };
}

/** Pages, and what a fixed page reads of itself when it is asked for its words or its rows. */
const loaded = /\.(?:html|json)$/;

/** The sizes of a built site's pages by their kind; a page that is alone of its kind by its address. */
export function pageBytes(site: string, publication: Publication): Record<string, KindOfPage> {
  const kinds = new Map(
    addressesOf(publication).map(({ address, kind }) => [
      address,
      kind === 'fixed' ? address : kind,
    ]),
  );
  const files = filesOf(site).filter((file) => loaded.test(file));
  const sizes = Map.groupBy(
    files.map((file) => ({
      kind: kinds.get(addressOf(file)) ?? addressOf(file).replace(/[\d.]+\/$/, '*/'),
      bytes: brotliCompressSync(readFileSync(join(site, file))).length,
    })),
    ({ kind }) => kind,
  );
  return Object.fromEntries(
    [...sizes].map(([kind, of]) => [kind, kindOf(of.map(({ bytes }) => bytes))]),
  );
}
