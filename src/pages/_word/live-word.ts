import { chartPicture } from '../../book/chart-picture.ts';
import { getPublication } from '../../collections.ts';
import { mediaTypeOf } from '../../publish/hosting/media-types.ts';
import { prepareWord, type WordFile, type WordMaker } from '../../word/document.ts';
import type { Publication } from '../../model/publication.ts';

// While editing, a Word document is a page like the others; a build makes them where the book is set.

let made: { of: Publication; word: Promise<WordMaker> } | undefined;

/** What makes the publication's documents, made ready anew when it has changed. */
export async function getWord(): Promise<WordMaker> {
  const now = await getPublication();
  if (made?.of !== now) {
    const word = prepareWord(now, (svg) => chartPicture(svg, process.cwd()));
    made = { of: now, word };
  }
  return made.word;
}

/** A document as it is sent. */
export const wordResponse = (file: WordFile): Response =>
  new Response(file, { headers: { 'content-type': mediaTypeOf('.docx').type } });
