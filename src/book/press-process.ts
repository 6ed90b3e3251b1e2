import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addresses, partPdfAddress, partWordAddress } from '../model/addresses.ts';
import { publicationOf, type Publication } from '../model/publication.ts';
import { readProjectThroughCache } from '../model/reading/read-cache.ts';
import { prepareWord } from '../word/document.ts';
import { makeCard } from './card.ts';
import { chartPicture } from './chart-picture.ts';
import { keptPdfs } from './kept-pdfs.ts';
import { makeBook, makePartPdf, wholeOf, type PdfFile } from './note-pdf.ts';
import { bookParts, documentParts, type BookPart } from '../wording/parts.ts';
import type { PressMessage, PressedPdf } from './press.ts';

// The process that sets the book and its parts (press.ts), in the project's folder, and makes what needs the typesetter
// besides: the picture for links, and the Word documents, whose charts it draws. It is told where to.

const [folder = ''] = process.argv.slice(2);

/** Ends with whoever started it, however that ended. */
process.on('disconnect', () => process.exit());

const tell = (message: PressMessage): Promise<void> =>
  new Promise((told) => {
    process.send?.(message, undefined, undefined, () => told());
  });

async function write(address: string, made: Uint8Array): Promise<PressedPdf> {
  // While something is set, nothing is heard: nothing is written for one who has gone.
  await setImmediate();
  const file = join(folder, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made);
  return { address, bytes: made.length };
}

const writePdf = async (address: string, { pdf, pageCount }: PdfFile): Promise<PressedPdf> => ({
  ...(await write(address, pdf)),
  pageCount,
});

/** Makes the note and its parts as Word documents. */
async function writeDocuments(publication: Publication): Promise<PressedPdf[]> {
  const word = await prepareWord(publication, (svg) => chartPicture(svg, process.cwd()));
  const documents = [await write(addresses.word, word.whole())];
  for (const part of documentParts(publication.note)) {
    documents.push(await write(partWordAddress(part.id), word.part(part)));
  }
  return documents;
}

/**
 * The number of the network whose trials a part begins with. Parts with the same rows and cards are set after one
 * another, while the typesetter remembers them.
 */
const networkIn = ({ note }: BookPart): number => {
  const [first] = note.trials;
  return (first?.network ?? note.networks[0])?.data.number ?? 0;
};

let stage: 'word' | undefined;
try {
  const root = process.cwd();
  const kept = keptPdfs(root);
  const publication = publicationOf(readProjectThroughCache(root));
  const parts = bookParts(publication.note).toSorted((a, b) => networkIn(a) - networkIn(b));
  const book = makeBook(publication, root, kept.compile);
  const pressed = await writePdf(addresses.pdf, book);
  await tell({ pages: book.pages, parts: parts.length, book: pressed });
  writeFileSync(join(folder, addresses.picture), await makeCard(publication.note, root));
  const whole = wholeOf(publication, book.pages);
  for (const part of parts) {
    const made = makePartPdf(part, whole, root, kept.compile);
    await tell({ part: await writePdf(partPdfAddress(part.id), made) });
  }
  kept.forgetOthers();
  stage = 'word';
  await tell({ documents: await writeDocuments(publication) });
} catch (error) {
  const fault = error instanceof Error ? error.message : String(error);
  await tell({ fault, ...(stage && { of: stage }) });
}
process.disconnect();
