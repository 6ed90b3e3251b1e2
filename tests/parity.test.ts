import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { trialSections } from '../src/markdown/trial-sections.ts';
import { readNote } from '../src/note/read.ts';
import { implementationText, inForceText } from '../src/note/wording.ts';
import { openPdf } from '../src/pdf/test-reader.ts';
import { text } from '../src/text/da.ts';
import { pdfText } from '../src/text/pdf.ts';
import { printBlocks, printFootnotes, squeeze, webBlocks, webFootnotes } from './support/blocks.ts';
import { elements, isTagged, readStructure, type Tagged } from './support/pdf-structure.ts';
import { readMarks, words, type TextOf } from './support/pdf-text.ts';

// The site and the book say the same: every heading, paragraph, list item, table cell, figure and footnote of a text,
// in the same order, and nothing more in either.

const folder = inject('site');
const note = readNote(process.cwd());
const page = (address: string): CheerioAPI =>
  load(readFileSync(join(folder, address, 'index.html'), 'utf8'));

let textOf: TextOf;
let parts: Tagged[];
beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'statusnotat.pdf')));
  const { tree } = await readStructure(bytes);
  textOf = await readMarks(await openPdf(bytes));
  parts = (tree.kids.find(isTagged)?.kids ?? []).filter(isTagged);
});

/** A chapter of the book, without its title: all until the next chapter begins. */
function chapterOf(title: string): Tagged[] {
  const isTitle = ({ role }: Tagged): boolean => role === 'H1';
  const start = parts.findIndex(
    (part) => isTitle(part) && squeeze(words(part, textOf)).replace(/^\d/, '') === squeeze(title),
  );
  if (start < 0) throw new Error(`The book has no chapter »${title}«.`);
  const end = parts.findIndex((part, index) => index > start && isTitle(part));
  const chapter = parts.slice(start + 1, end < 0 ? undefined : end);
  // The line above the next chapter's title.
  const isKicker = (part: Tagged): boolean =>
    printBlocks([part], textOf).join('') === squeeze(text.inactiveNetwork);
  return chapter.filter((part) => !isKicker(part));
}

/** Whether a part is the facts about a network, which the site has in a list of its own. */
const isFacts = (part: Tagged): boolean =>
  part.role === 'Div' && printBlocks([part], textOf)[0] === squeeze(text.participants);

/** A chapter's text: without the facts, the list of sources at its end, and the numbers of its headings. */
function bookText(title: string): string[] {
  const blocks = printBlocks(
    chapterOf(title).filter((part) => !isFacts(part)),
    textOf,
  );
  const sources = blocks.indexOf(squeeze(pdfText.sourcesOfText));
  return (sources < 0 ? blocks : blocks.slice(0, sources)).map((block) =>
    block.replace(/^\d\.\d(?=\p{L})/u, ''),
  );
}

const texts = [...note.chapters, ...note.networks].map(({ id, address, data }) => ({
  id,
  address,
  title: data.title,
}));

describe('the site and the book have the same text', () => {
  test.each(texts)('$id', ({ address, title }) => {
    const web = webBlocks(page(address), '.text');
    expect(bookText(title)).toEqual(web);
    expect(web.length).toBeGreaterThan(3);
  });
});

describe('the site and the book have the same footnotes', () => {
  test.each(texts)('$id', ({ address, title }) => {
    expect(printFootnotes(chapterOf(title), textOf)).toEqual(webFootnotes(page(address)));
  });

  test('and some at all', () => {
    expect(texts.flatMap(({ address }) => webFootnotes(page(address))).length).toBeGreaterThan(10);
  });
});

describe('the site and the book say the same of each trial', () => {
  let rows: Map<string, Tagged[]>;
  beforeAll(() => {
    const all = parts.flatMap((part) => [...elements(part)]).filter(({ role }) => role === 'TR');
    rows = new Map(
      all.flatMap(({ kids }) => {
        const cells = kids.filter(isTagged);
        const code = cells[0] && /^\d\.\d\d/.exec(printBlocks([cells[0]], textOf).join(''))?.[0];
        return code ? [[code, cells] as const] : [];
      }),
    );
  });

  test('and have as many', () => {
    expect(rows.size).toBe(note.trials.length);
  });

  test.each(note.trials.map((trial) => ({ code: trial.data.code, trial })))(
    '$code',
    ({ code, trial }) => {
      const html = page(trial.address);
      const cells = rows.get(code) ?? [];
      const cell = (index: number): string[] => {
        const found = cells[index];
        return found ? printBlocks([found], textOf) : ['?'];
      };
      const status = squeeze(
        implementationText(trial.data.implementation) +
          `${text.inForce}: ${inForceText(trial.data.inForce)}`,
      );
      const book = {
        indhold: cell(2).join(''),
        maalgruppe: cell(3).join(''),
        ikrafttraedelse: cell(5).join('').replace(status, ''),
        evaluering: cell(6).join(''),
      };
      for (const { id, heading } of trialSections) {
        const [title, ...blocks] = webBlocks(html, `section[aria-labelledby=${id}]`);
        expect(title).toBe(squeeze(heading));
        expect(book[id]).toBe(blocks.join(''));
      }
      expect(cell(0).join('')).toContain(squeeze(code + trial.data.title));
      expect(squeeze(html('h1').text())).toBe(squeeze(trial.data.title));
      const names = trial.municipalities.map(({ name }) => name).join(', ');
      expect(cell(1).join('')).toBe(squeeze(names || text.noMunicipalities));
    },
  );
});
