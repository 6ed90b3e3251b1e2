import { chartPicture } from '../../book/chart-picture.ts';
import { makeEpub } from '../../epub/epub.ts';
import { makeBook, makePartPdf, wholeOf } from '../../book/note-pdf.ts';
import { bookParts, documentParts } from '../../wording/parts.ts';
import { readPublication } from '../../model/publication.ts';
import { prepareWord } from '../../word/document.ts';
import { addSearchIndex } from '../../publish/search-index.ts';

// The stages of a build that can be run by themselves, each as a program in the folder of a project that is built:
// node src/tools/bench/stages.ts <folder of the built site>. Writes what each has cost of processor time, in seconds.

export interface StageCosts {
  book: number;
  parts: number;
  /** The e-book with its parts. */
  epub: number;
  /** The Word documents, with the pictures of their charts. */
  word: number;
  search: number;
}

async function cpuOf<Result>(run: () => Result | Promise<Result>): Promise<[number, Result]> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, result];
}

async function costsOf(site: string): Promise<StageCosts> {
  const publication = readPublication('.');
  // The compiler remembers what it has set: the first time is what a build pays.
  const [book, { pages }] = await cpuOf(() => makeBook(publication));
  const whole = wholeOf(publication, pages);
  const [parts] = await cpuOf(() => {
    for (const part of bookParts(publication.note)) makePartPdf(part, whole);
  });
  const [epub] = await cpuOf(() => {
    const published = { ...publication, pages };
    makeEpub(published);
    for (const network of publication.note.networks) makeEpub(published, network);
  });
  const [word] = await cpuOf(async () => {
    const maker = await prepareWord(publication, (svg) => chartPicture(svg, process.cwd()));
    maker.whole();
    for (const part of documentParts(publication.note)) maker.part(part);
  });
  const [search] = await cpuOf(() => addSearchIndex(site));
  return { book, parts, epub, word, search };
}

console.log(JSON.stringify(await costsOf(process.argv[2] ?? 'dist')));
