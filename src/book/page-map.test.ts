import { beforeAll, describe, expect, test } from 'vitest';
import { readPublication } from '../model/publication.ts';
import { readingOrder } from '../wording/reading-order.ts';
import { text } from '../text/da.ts';
import { makeBook, type Book } from './note-pdf.ts';
import { printed, testNote } from './test-note.ts';
import { openPdf, pageText } from './test-reader.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;

const squeeze = (words: string): string => words.replace(/[\s\u00a0\u00ad\u2060-]/g, '');

/** The titles that are not on the page where the map says that their entry begins. */
async function misplaced(
  { pages }: Book,
  pdf: Pdf,
  entries: { address: string; title: string }[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { address, title } of entries) {
    const words = await pageText(pdf, pages.get(address)?.place ?? 1);
    if (!squeeze(words).includes(squeeze(title))) wrong.push(address);
  }
  return wrong;
}

describe('the page map of the whole note', () => {
  const publication = readPublication(process.cwd());
  const { note } = publication;
  let book: Book;
  let pdf: Pdf;
  beforeAll(async () => {
    book = makeBook(publication);
    pdf = await openPdf(book.pdf);
  }, 60_000);

  test('has the page of every trial, where its code and title stand', async () => {
    const trials = note.trials.map(({ address, data }) => ({
      address,
      title: `${data.code}${data.title}`,
    }));
    expect(await misplaced(book, pdf, trials)).toEqual([]);
    expect(trials.length).toBeGreaterThan(70);
  });

  test('has the page of every chapter, network, source and appendix, where its title stands', async () => {
    const entries = [
      ...[...note.chapters, ...note.networks, ...note.sources].map(({ address, data }) => ({
        address,
        title: data.title,
      })),
      { address: '/bilag/1/', title: text.appendix1 },
      { address: '/bilag/2/', title: text.appendix2 },
      { address: '/bilag/2/7/', title: 'Bilagstabel 2.7' },
      { address: '/kilder/', title: text.sources },
    ];
    expect(await misplaced(book, pdf, entries)).toEqual([]);
    expect(entries.filter(({ address }) => !book.pages.has(address))).toEqual([]);
  });

  test('has the numbers that are printed on the pages', async () => {
    const { place = 0, printed = 0 } = book.pages.get('/bilag/1/') ?? {};
    expect(await pageText(pdf, place)).toMatch(new RegExp(`\\b${printed}\\s*$`));
  });

  test('runs the same way as the steps from page to page on the site', () => {
    const places = readingOrder(note).map(({ address }) => book.pages.get(address)?.place ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test('an entry that the document does not have is not in the map', () => {
  const { pages } = makeBook(printed({ ...testNote, trials: [] }));
  expect([...pages.keys()]).toContain('/netvaerk/natlys/');
  expect([...pages.keys()].filter((address) => address.startsWith('/forsoeg/'))).toEqual([]);
});

test('the code of a trial in appendix 2 leads to the trial on the site', async () => {
  const { pdf, pages } = makeBook(printed());
  const [trial] = testNote.trials;
  const page = await (await openPdf(pdf)).getPage(pages.get(trial?.address ?? '')?.place ?? 1);
  const urls = (await page.getAnnotations()).map(({ url }: { url?: string }) => url);
  expect(urls).toContain('https://frikommuneforsoeg.example/forsoeg/natlys/slukket/');
});
