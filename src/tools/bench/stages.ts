import { makeBook, makePartPdf, wholeOf } from '../../book/note-pdf.ts';
import { bookParts } from '../../wording/parts.ts';
import { readPublication } from '../../model/publication.ts';
import { addSearchIndex } from '../../publish/search-index.ts';

// The stages of a build that can be run by themselves, each as a program in the folder of a project that is built:
// node src/tools/bench/stages.ts <folder of the built site>. Writes what each has cost of processor time, in seconds.

export interface StageCosts {
  book: number;
  parts: number;
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
  const [search] = await cpuOf(() => addSearchIndex(site));
  return { book, parts, search };
}

console.log(JSON.stringify(await costsOf(process.argv[2] ?? 'dist')));
