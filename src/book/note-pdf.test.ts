import { beforeAll, describe, expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { text } from '../text/da.ts';
import { contentLanguage } from '../text/language.ts';
import { makeBook } from './note-pdf.ts';
import { noteToTypst } from './note-to-typst.ts';
import { printed, testNote } from './test-note.ts';
import { openPdf, pageRoles, pageText, wholeText } from './test-reader.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;

describe('the document', () => {
  const typst = noteToTypst(printed());

  test('has the parts of the note in order', () => {
    const parts = [...typst.matchAll(/^#(chapter|wide-chapter)\(\s*<([a-z0-9-]+)>/gm)];
    expect(parts.map(([, , name]) => name)).toEqual([
      'kapitel-forord',
      'netvaerk-natlys',
      'netvaerk-daglys',
      'evaluering',
      'aktivitet',
      'forloeb',
      'bilag-1',
      'bilag-2',
      'kilder',
      'kapitel-om',
      'aendringer',
      'register-kommuner',
      'register-hjemler',
      'register-regler',
    ]);
  });

  test('numbers the networks as the note does, and those without trials not at all', () => {
    expect(typst).toMatch(/<netvaerk-natlys>,\s+title: "Natlys",\s+number: 1,\s+look:/);
    expect(typst).toMatch(
      /<netvaerk-daglys>,\s+title: "Daglys",\s+kicker: "Netværk uden godkendte forsøg",\s+lead:/,
    );
  });

  test('says what a text is about, but not where it begins with that itself', () => {
    const withText = (body: string): string => {
      const [first, ...others] = testNote.chapters;
      if (!first) throw new Error('The note has no chapter.');
      return noteToTypst(
        printed({ ...testNote, chapters: [{ ...first, tree: parseMdx(body) }, ...others] }),
      );
    };
    expect(withText('Lyset tændes.\n')).toContain('lead: [Om lys.]');
    expect(withText('Om lys. Og om nat.\n')).not.toContain('lead: [Om lys.]');
  });

  test('has its contents in groups, without those that it has nothing in', () => {
    const contents = typst.slice(typst.indexOf('#contents('), typst.indexOf('#list-of('));
    expect([...contents.matchAll(/\(\[(.*)\], <(.*)>\)/g)].map(([, ...of]) => of)).toEqual([
      ['Netværkene', 'netvaerk-natlys'],
      ['Bilag', 'bilag-1'],
      ['Opslag og om publikationen', 'kilder'],
    ]);
  });

  test('has the facts of a network between its introduction and its first section', () => {
    const chapter = typst.slice(typst.indexOf('<netvaerk-natlys>,'));
    const places = ['slukker lyset', '#facts(', '== Status på forsøg'].map((part) =>
      chapter.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('says of a network without a text that it has none yet', () => {
    expect(typst).toContain('Kapitlet om dette netværk er endnu ikke med i udgaven.');
  });

  test('has a trial as a row of seven cells', () => {
    const row = typst.slice(typst.indexOf('  trial-row('), typst.indexOf('#chapter(<kilder>'));
    expect(row).toMatchSnapshot();
  });
});

describe('the file', () => {
  let bytes: Uint8Array;
  let pdf: Pdf;
  beforeAll(async () => {
    bytes = makeBook(printed()).pdf;
    pdf = await openPdf(bytes);
  });

  test('is the same to the byte when the note is the same', () => {
    expect(Buffer.compare(makeBook(printed()).pdf, bytes)).toBe(0);
  });

  test('says what it is and which language it is in', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: text.noteTitle, Language: contentLanguage });
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // A Map, whatever its type says.
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
  });

  test('has bookmarks for chapters, sections and tables', async () => {
    const outline = (await pdf.getOutline()).map(({ title, items }) => [
      title,
      items.map((item: { title: string }) => item.title),
    ]);
    expect(outline).toEqual([
      ['Indholdsfortegnelse', []],
      ['Tabeller', []],
      ['Forord', []],
      ['1 Natlys', ['1.1 Status på forsøg']],
      ['Daglys', []],
      [
        'Evaluering',
        [
          'De eksterne evalueringer',
          'Hvem evaluerer',
          'Evalueringsdesign',
          'Metoder',
          'Hvornår evalueringerne kommer',
          'Alle forsøg',
        ],
      ],
      ['Aktivitet', []],
      ['Forløb', []],
      ['Bilag 1: Netværkene', []],
      ['Bilag 2: Forsøgene', ['Bilagstabel\u00a02.1: Forsøgene i netværket »Natlys«']],
      ['Kilder', []],
      ['Om udgaven', ['Hvem']],
      ['Ændringer', []],
      ['Register over kommuner', []],
      ['Register over hjemler', []],
      ['Register over regler, der fraviges eller nævnes', []],
    ]);
  });

  test('names the page that a link leads to, and leads there', async () => {
    const page = 1 + (await pageOf(pdf, 'Netværket slukker lyset.'));
    expect(await wholeText(pdf)).toContain(`Se netværket (side ${page}) og alle forsøg.`);
    const preface = await pdf.getPage(4);
    const links = (await preface.getAnnotations()).map(
      (annotation: { url?: string; dest?: unknown }) => annotation.url ?? Boolean(annotation.dest),
    );
    expect(links).toContain(true);
    expect(links).toContain('https://frikommuneforsoeg.example/forsoeg/');
  });

  test('has the trials in a table that lies down, with its header cells tagged', async () => {
    const number = 1 + (await pageOf(pdf, 'Lygterne bliver slukket'));
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    expect(width).toBeGreaterThan(height);
    const roles = await pageRoles(pdf, number);
    // Seven columns, and the trial that heads the row.
    expect(roles.filter((role) => role === 'TH')).toHaveLength(8);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(6);
  });
});

/** The index of the first page with these words, title page, colophon and contents left out. */
async function pageOf(pdf: Pdf, words: string): Promise<number> {
  for (let page = 4; page <= pdf.numPages; page += 1) {
    if ((await pageText(pdf, page)).includes(words)) return page - 1;
  }
  return -1;
}
