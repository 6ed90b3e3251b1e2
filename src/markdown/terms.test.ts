import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { remarkTerms, termFinder, termsIn } from './terms.ts';

const terms = [
  { id: 'lab', term: 'LAB', forms: ['LAB-loven'] },
  { id: 'mentor', term: 'mentor', forms: ['mentorer'] },
  { id: 'pligt', term: 'ret og pligt', forms: ['ret og pligt-mentor'] },
  { id: 'lov', term: 'lysloven', forms: [] },
  { id: 'paragraf', term: 'lysloven § 8', forms: [] },
  { id: 'attest', term: 'LÆ 265', forms: [] },
  { id: 'ydelse', term: '§ 81 a (ydelse)', forms: [] },
];

/** The marked words of a text, each as `id: word`. */
function marked(text: string): string[] {
  const tree = parseMdx(text);
  remarkTerms({ terms: () => terms })(tree);
  const found: string[] = [];
  visit(tree, 'mdxJsxTextElement', (node: MdxJsxTextElement) => {
    const [id] = node.attributes;
    found.push(`${typeof id?.value === 'string' ? id.value : ''}: ${toString(node)}`);
  });
  return found;
}

describe('a word of the glossary is marked', () => {
  test('the first time it stands in a document, in whichever form', () => {
    expect(marked('En mentor.\n\n- To mentorer efter LAB\n- LAB-loven\n')).toEqual([
      'mentor: mentor',
      'lab: LAB',
    ]);
  });

  test('at the beginning of a sentence too, but an abbreviation only as it is written', () => {
    expect(marked('Mentorer og lab.\n')).toEqual(['mentor: Mentorer']);
  });

  test('whether its spaces are hard or not, and whatever signs it has', () => {
    expect(marked('En LÆ\u00a0265 om § 81\na (ydelse).\n')).toEqual([
      'attest: LÆ\u00a0265',
      'ydelse: § 81\na (ydelse)',
    ]);
  });

  test('in components, and before a sign', () => {
    expect(marked('<Note>\n\nSe LAB’s regler.\n\n</Note>\n')).toEqual(['lab: LAB']);
  });

  test('as the longest of those that fit', () => {
    expect(marked('Om ret og pligt-mentor efter lysloven § 8.\n')).toEqual([
      'pligt: ret og pligt-mentor',
      'paragraf: lysloven § 8',
    ]);
  });
});

describe('a word is not marked', () => {
  test.each([
    ['inside another word', 'Om LABs, mentorordning, pligt-mentor, mentor-forløb og 2LÆ 265.\n'],
    ['in a heading', '## En mentor\n'],
    ['in a link', 'Se [en mentor](/a/) og [en til][1].\n\n[1]: /mentor/\n'],
    ['in a table', '| En mentor |\n| - |\n| LAB |\n'],
    ['in a footnote', 'Se.[^1]\n\n[^1]: En mentor.\n'],
    ['in the title of a component', '<Case title="En mentor">\n\nLys.\n\n</Case>\n'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  test('when there are no words to mark', () => {
    const tree = parseMdx('En mentor.\n');
    remarkTerms({ terms: () => [] })(tree);
    expect(tree).toEqual(parseMdx('En mentor.\n'));
  });
});

test('marking changes nothing in the words of the text', () => {
  const text = 'LAB og mentor, *ret og pligt* for en mentor efter LAB-loven, til sidst LÆ 265';
  const tree = parseMdx(text);
  remarkTerms({ terms: () => terms })(tree);
  expect(toString(tree)).toBe(toString(parseMdx(text)));
});

test('the words of a document are found without changing it', () => {
  const text = 'En mentor.\n\n## LAB\n\nOg *LÆ 265*.\n';
  const tree = parseMdx(text);
  expect([...termsIn(tree, termFinder(terms))]).toEqual(['mentor', 'attest']);
  expect(tree).toEqual(parseMdx(text));
});
