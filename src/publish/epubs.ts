import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeEpub } from '../epub/epub.ts';
import type { Published } from '../epub/whole.ts';
import { addresses, networkEpubAddress } from '../model/addresses.ts';
import type { SizedFile } from '../wording/file-size.ts';

/**
 * Makes the e-book, and one for each network.
 * @param folder where the files are put, by their addresses
 */
export function writeEpubs(published: Published, folder: string): SizedFile[] {
  const write = (address: string, epub: Uint8Array): SizedFile => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, epub);
    return { address, bytes: epub.length };
  };
  return [
    write(addresses.epub, makeEpub(published)),
    ...published.note.networks.map((network) =>
      write(networkEpubAddress(network.id), makeEpub(published, network)),
    ),
  ];
}
