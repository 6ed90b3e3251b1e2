import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readForPrint } from '../src/markdown/parse.ts';
import { readNote } from '../src/note/read.ts';
import { openPdf, pageRoles, wholeText } from '../src/pdf/test-reader.ts';
import { makeNotePdf } from '../src/pdf/note-pdf.ts';
import { text } from '../src/text/da.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;
interface Bookmark {
  title: string;
  items: Bookmark[];
}

const note = readNote(process.cwd());
/** Texts as they compare: line ends part words at hyphens, and spaces differ. */
const squeeze = (words: string): string => words.replace(/[\s\u00a0\u00ad\u2060-]/g, '');

describe('the printed note', () => {
  let pdf: Pdf;
  let printed: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = new Uint8Array(readFileSync(join(inject('site'), 'statusnotat.pdf')));
    pdf = await openPdf(bytes);
    printed = squeeze(await wholeText(pdf));
  });

  test('is Danish, has its title, and is tagged', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'da', Title: text.noteTitle.replace('\u00a0', ' ') });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
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

  test('has the code and title of every trial', () => {
    const missing = note.trials.filter(
      ({ data }) => !printed.includes(squeeze(`${data.code}${data.title}`)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has every sentence of every chapter, network and trial', () => {
    const missing = [...note.chapters, ...note.networks, ...note.trials].flatMap(
      ({ file, body }) => {
        const tree = readForPrint(body, file);
        const sentences = toString(tree, { includeImageAlt: false })
          .split(/(?<=[.:!?])\s+(?=\p{Lu})/u)
          .flatMap((sentence) => sentence.split('\n'));
        return sentences
          .map((sentence) => squeeze(sentence).slice(0, 24))
          .filter((start) => start.length === 24 && !printed.includes(start))
          .map((start) => `${file}: ${start}`);
      },
    );
    // A link has its page number after it, and a page can end within these letters; no more than a few may differ.
    expect(missing.length, missing.join('\n')).toBeLessThan(60);
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
    expect(Buffer.from(makeNotePdf(note)).equals(Buffer.from(makeNotePdf(note)))).toBe(true);
  });
});
