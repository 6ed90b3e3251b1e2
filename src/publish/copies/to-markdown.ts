import type { Element, Root } from 'hast';
import { toMdast, type Options as TreeOptions } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';

const elementsOf = (node: Element): Element[] =>
  node.children.filter((child) => child.type === 'element');

/** A note's name, by the anchor of its text: `fn-kapitel-1`. */
const noteName = (anchor: unknown): { identifier: string; label: string } => {
  const name = String(anchor).replace(/^#?fn-/, '');
  return { identifier: name, label: name };
};

/** Footnotes as remark-rehype has written them are footnotes again. */
const fromHtml: TreeOptions['handlers'] = {
  sup(state, node: Element) {
    const [reference] = elementsOf(node);
    if (reference?.properties['dataFootnoteRef'] === undefined) return state.all(node);
    const name = noteName(reference.properties['href']);
    return { type: 'footnoteReference', ...name } satisfies FootnoteReference;
  },
  section(state, node: Element) {
    if (node.properties['dataFootnotes'] === undefined) return state.all(node);
    const notes = elementsOf(node)
      .filter(({ tagName }) => tagName === 'ol')
      .flatMap(elementsOf);
    return notes.map(
      (note) =>
        ({
          type: 'footnoteDefinition',
          ...noteName(note.properties['id']),
          children: state.toFlow(state.all(note)),
        }) satisfies FootnoteDefinition,
    );
  },
};

const writing: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // A row is one line: within it, a line ends as GitHub's Markdown has it.
    break: (node, parent, state, info) =>
      state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info),
  },
};

/** A tree of HTML as Markdown of GitHub's kind. Pure. */
export const markdownOf = (tree: Root): string => {
  const markdown = toMdast(tree, { handlers: fromHtml });
  if (markdown.type !== 'root') throw new Error(`A page became a ${markdown.type}.`);
  return toMarkdown(markdown, writing);
};
