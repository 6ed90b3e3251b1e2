import type { Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { splitText } from './split-text.ts';

/** A word of the glossary as the text can have it. */
export interface TermForms {
  id: string;
  term: string;
  forms: readonly string[];
}

/** Where a term stands in a text. */
export interface Found {
  id: string;
  at: number;
  text: string;
}
export type Finder = (text: string) => Found[];

/** Headings, links, tables and footnotes stay calm, and a link in a link is none. */
export const leftAlone: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'linkReference',
  'table',
  'footnoteDefinition',
]);

const isLower = (letter: string): boolean => letter !== letter.toUpperCase();
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** A form as written, at the beginning of a sentence too; its spaces may be hard ones. */
function pattern(form: string): string {
  const [first = '', ...rest] = form;
  const escaped = (text: string): string =>
    text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);
  const start = isLower(first) ? `[${first}${first.toUpperCase()}]` : escaped(first);
  return start + escaped(rest.join(''));
}

/** Finds terms as whole words, the longest first: neither LAB in LAB-loven nor mentor in pligt-mentor. */
export function termFinder(terms: readonly TermForms[]): Finder {
  const forms = terms.flatMap(({ id, term, forms: others }) =>
    [term, ...others].map((form) => ({ id, form })),
  );
  if (forms.length === 0) return () => [];
  forms.sort((a, b) => b.form.length - a.form.length);
  const ids = new Map(forms.map(({ id, form }) => [form, id]));
  const words = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${forms.map(({ form }) => pattern(form)).join('|')})(?![\p{L}\p{N}-])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(words)].flatMap(({ 0: match, index }) => {
      const written = plain(match);
      const id = ids.get(written) ?? ids.get(written.charAt(0).toLowerCase() + written.slice(1));
      return id === undefined ? [] : [{ id, at: index, text: match }];
    });
}

/** Calls with each text of a document where terms are marked; where the next one is comes back from the call. */
function visitRunningText(
  tree: Root,
  see: (node: Text, siblings: Root['children'], index: number) => number,
): void {
  visit(tree, (node, index, parent) => {
    if (leftAlone.has(node.type)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    return see(node, parent.children as Root['children'], index);
  });
}

/** The texts of a document in which terms are marked. */
export function textsWithTerms(tree: Root): Text[] {
  const texts: Text[] = [];
  visitRunningText(tree, (node, _, index) => {
    texts.push(node);
    return index + 1;
  });
  return texts;
}

/** The terms that a document uses where they would be marked. */
export const termsIn = (tree: Root, find: Finder): Set<string> =>
  new Set(textsWithTerms(tree).flatMap(({ value }) => find(value).map(({ id }) => id)));

const termElement = (id: string, value: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value }],
});

/**
 * Remark plugin for the site: wraps the first occurrence of each term in a document as `<Term id="…">`. A page of its
 * own makes a link of it; pages with many documents, plain text. The PDF is read without this plugin.
 * @param options.terms asked for with each document, as they may change while editing
 */
export function remarkTerms({ terms }: { terms: () => readonly TermForms[] }) {
  let known: readonly TermForms[] = [];
  let find = termFinder(known);
  return (tree: Root): void => {
    const now = terms();
    if (now !== known) [known, find] = [now, termFinder(now)];
    const marked = new Set<string>();
    visitRunningText(tree, ({ value }, siblings, index) => {
      const first = find(value).filter(({ id }) => {
        const isMarked = marked.has(id);
        marked.add(id);
        return !isMarked;
      });
      if (first.length === 0) return index + 1;
      const parts = splitText(value, first, ({ id, text }) => termElement(id, text));
      siblings.splice(index, 1, ...(parts as Root['children']));
      return index + parts.length;
    });
  };
}
