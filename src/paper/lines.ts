import type { PhrasingContent, Text } from 'mdast';
// Adds the nodes of MDX to those of Markdown.
import type {} from 'mdast-util-mdx';
import { joinParts } from '../markdown/typography.ts';

/** The nodes of a paragraph, heading or cell as one text, and where in it each of its own texts begins. */
export interface Line {
  text: string;
  /** Whether some of it is bold, which is wider. */
  isBold: boolean;
  parts: { node: Text; start: number }[];
  /** The footnotes' marks, by the footnotes' names, and where they stand. */
  marks: { identifier: string; start: number }[];
}

/** As wide as the mark of a footnote, and as what a link within the book says of the page it leads to. */
const footnoteMark = '00';
const page = ' (side\u00a0100)';

/** What is read without a space between is one text: a word may be partly bold. */
export function lineOf(nodes: readonly PhrasingContent[]): Line {
  const line: Line = { text: '', isBold: false, parts: [], marks: [] };
  const add = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      line.parts.push({ node, start: line.text.length });
      // As it is shown; a text that has been made ready for it stays as it is.
      line.text += joinParts(node.value);
    } else if (node.type === 'inlineCode') line.text += node.value;
    else if (node.type === 'break') line.text += '\n';
    else if (node.type === 'footnoteReference') {
      line.marks.push({ identifier: node.identifier, start: line.text.length });
      line.text += footnoteMark;
    } else if (node.type === 'strong') line.isBold = true;
    if ('children' in node) node.children.forEach(add);
    if (node.type === 'linkReference' || (node.type === 'link' && /^[/#]/.test(node.url))) {
      line.text += page;
    }
  };
  nodes.forEach(add);
  return line;
}
