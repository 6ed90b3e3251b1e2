import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../model/reading/project.ts';
import { memoized } from '../model/reading/memoized.ts';

/** Stands for each character that is not text: marks of emphasis, addresses of links, notes. */
export const notText = '\u0001';

/** A paragraph, heading, cell or title as it stands in the file, with all that is not text made one sign. */
export interface Run {
  text: string;
  /** Where in the file it begins: its characters are the file's, one for one. */
  start: number;
}

type Range = [start: number, end: number];

const rangeOf = ({ position }: Nodes): Range => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** Where the texts of a run are. A link that shows its own address is no text. */
function textRanges(node: Nodes, link = ''): Range[] {
  if (node.type === 'text') return link.includes(node.value) ? [] : [rangeOf(node)];
  if (!('children' in node)) return [];
  const address = node.type === 'link' ? node.url : link;
  return node.children.flatMap((child) => textRanges(child, address));
}

/** A sign with a backslash before it is meant as it stands. */
const hideEscaped = (text: string): string => text.replace(/\\[!-/:-@[-`{-~]/g, notText + notText);

function runOf(text: string, node: Nodes): Run {
  const [start, end] = rangeOf(node);
  let masked = '';
  for (const [from, to] of textRanges(node)) {
    masked = masked.padEnd(from - start, notText) + hideEscaped(text.slice(from, to));
  }
  return { text: masked.padEnd(end - start, notText), start };
}

/**
 * All that a reader reads in a content file's text, run by run, with captions and titles of components. Worked out once
 * for all checks.
 */
export const runningText = memoized(({ text, tree }: ContentFile): Run[] => {
  const runs: Run[] = [];
  if (!tree) return runs;
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      runs.push(runOf(text, node));
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      // Written `name="value"`.
      const start = (attribute.position?.start.offset ?? 0) + attribute.name.length + 2;
      const { value } = attribute;
      if (text.startsWith(value, start)) runs.push({ text: value, start });
    }
  });
  return runs;
});

/** Fields that are not our words: what a source calls a thing or a place, and what has a form of its own. */
const verbatim = new Set([
  'title',
  'otherTitles',
  'shortTitle',
  'place',
  'sections',
  'section',
  'chapter',
  'contact',
  'value',
]);

interface FieldText {
  text: string;
  path: PropertyKey[];
}

/** The texts in a file's fields, each with its path. */
export function fieldTexts(data: unknown, path: PropertyKey[] = []): FieldText[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  const items: [PropertyKey, unknown][] = Array.isArray(data)
    ? data.map((item: unknown, index) => [index, item])
    : Object.entries(data);
  return items.flatMap(([key, item]) => fieldTexts(item, [...path, key]));
}

/** Those of them that are our own words, and so follow our own rules. */
export const ownFieldTexts = (data: unknown): FieldText[] =>
  fieldTexts(data).filter(({ path }) => !path.some((part) => verbatim.has(String(part))));
