import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readForPrint } from '../src/markdown/parse.ts';
import { readPublication } from '../src/model/publication.ts';
import { openPdf, pageRoles, taggedText } from '../src/book/test-reader.ts';
import { makeBook } from '../src/book/note-pdf.ts';
import { text } from '../src/text/da.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;
interface Bookmark {
  title: string;
  items: Bookmark[];
}

const publication = readPublication(process.cwd());
const { note } = publication;
/** Texts as they compare: line ends part words at hyphens, and spaces differ. */
const squeeze = (words: string): string => words.replace(/[\s\u00a0\u00ad\u2060-]/g, '');

/** Whether a text is printed: whole, or in two pieces where a page ends within it and has footnotes below. */
function isPrinted(words: string, printed: string): boolean {
  if (printed.includes(words)) return true;
  let end = words.length;
  while (end > 0 && !printed.includes(words.slice(0, end))) end -= 1;
  const shortest = Math.min(end, words.length - end);
  return shortest > 12 && printed.includes(words.slice(end));
}

describe('the printed note', () => {
  let pdf: Pdf;
  let printed: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = new Uint8Array(readFileSync(join(inject('site'), 'statusnotat.pdf')));
    pdf = await openPdf(bytes);
    printed = squeeze(await taggedText(pdf));
  });

  test('is Danish, has its title, and is tagged', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'da', Title: text.noteTitle });
    const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    expect(metadata?.getRaw()).toContain('pdfuaid:part');
  });

  test('has a bookmark for every chapter, network and appendix table', async () => {
    const titles: string[] = [];
    const collect = (bookmarks: Bookmark[]): void => {
      for (const { title, items } of bookmarks) {
        titles.push(squeeze(title));
        collect(items);
      }
    };
    collect((await pdf.getOutline()) as Bookmark[]);
    const wanted = [...note.chapters, ...note.networks].map(({ data }) => squeeze(data.title));
    expect(wanted.filter((title) => !titles.some((one) => one.includes(title)))).toEqual([]);
    const tables = note.networks.filter(({ trials }) => trials.length > 0);
    expect(
      tables.filter(
        ({ data }) => !titles.some((one) => one.includes(`Bilagstabel2.${data.number}`)),
      ),
    ).toEqual([]);
  });

  test('has no page with a line or two alone', async () => {
    const short: number[] = [];
    for (let number = 2; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      if ((words.match(/\p{L}{2,}/gu) ?? []).length < 40) short.push(number);
    }
    expect(short).toEqual([]);
  });

  test('has the code and title of every trial', () => {
    const missing = note.trials.filter(
      ({ data }) => !printed.includes(squeeze(`${data.code}${data.title}`)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has every text of every chapter, network and trial', () => {
    const missing = [...note.chapters, ...note.networks, ...note.trials].flatMap(
      ({ file, tree }) => {
        const texts: string[] = [];
        visit(readForPrint({ tree, file }), 'text', ({ value }) => void texts.push(squeeze(value)));
        return texts.filter((one) => !isPrinted(one, printed)).map((one) => `${file}: ${one}`);
      },
    );
    expect(missing).toEqual([]);
  });

  test('tags each landscape table with header cells, and repeats them as decoration only', async () => {
    const roles: string[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) roles.push(...(await pageRoles(pdf, page)));
    const count = (role: string): number => roles.filter((one) => one === role).length;
    expect(count('H1')).toBeGreaterThan(10);
    expect(count('TH')).toBeGreaterThan(7 * 7);
    expect(count('TD')).toBeGreaterThan(note.trials.length * 6);
  });

  test('is the same to the byte when made again', () => {
    expect(
      Buffer.from(makeBook(publication).pdf).equals(Buffer.from(makeBook(publication).pdf)),
    ).toBe(true);
  });
});
