import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addresses, partPdfAddress } from '../model/addresses.ts';
import { publicationOf } from '../model/publication.ts';
import { readProjectThroughCache } from '../model/reading/read-cache.ts';
import { makeCard } from './card.ts';
import { keptPdfs } from './kept-pdfs.ts';
import { makeBook, makePartPdf, wholeOf, type PdfFile } from './note-pdf.ts';
import { bookParts, type BookPart } from './parts.ts';
import type { PressMessage, PressedPdf } from './press.ts';

// The process that sets the book and its parts (press.ts), in the project's folder, and draws the picture for links: it
// has the typesetter. It is told where to.

const [folder = ''] = process.argv.slice(2);

/** Ends with whoever started it, however that ended. */
process.on('disconnect', () => process.exit());

const tell = (message: PressMessage): Promise<void> =>
  new Promise((told) => {
    process.send?.(message, undefined, undefined, () => told());
  });

async function write(address: string, { pdf, pageCount }: PdfFile): Promise<PressedPdf> {
  // While something is set, nothing is heard: nothing is written for one who has gone.
  await setImmediate();
  const file = join(folder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pdf);
  return { address, pageCount, bytes: pdf.length };
}

/**
 * The number of the network whose trials a part begins with. Parts with the same rows and cards are set after one
 * another, while the typesetter remembers them.
 */
const networkIn = ({ note }: BookPart): number => {
  const [first] = note.trials;
  return (first?.network ?? note.networks[0])?.data.number ?? 0;
};

try {
  const root = process.cwd();
  const kept = keptPdfs(root);
  const publication = publicationOf(readProjectThroughCache(root));
  const parts = bookParts(publication.note).toSorted((a, b) => networkIn(a) - networkIn(b));
  const book = makeBook(publication, root, kept.compile);
  const pressed = await write(addresses.pdf, book);
  await tell({ pages: book.pages, parts: parts.length, book: pressed });
  writeFileSync(join(folder, addresses.picture), await makeCard(publication.note, root));
  const whole = wholeOf(publication, book.pages);
  for (const part of parts) {
    const made = makePartPdf(part, whole, root, kept.compile);
    await tell({ part: await write(partPdfAddress(part.id), made) });
  }
  kept.forgetOthers();
} catch (error) {
  await tell({ fault: error instanceof Error ? error.message : String(error) });
}
process.disconnect();
