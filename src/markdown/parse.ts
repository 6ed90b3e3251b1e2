import { channel } from 'node:diagnostics_channel';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import { remarkAnchors } from './anchors.ts';
import { remarkResolvedLinks } from './resolved-links.ts';
import { remarkTrialSections } from './trial-sections.ts';
import { remarkTypography } from './typography.ts';

/** Our own steps between reading and showing, the same for the site and the PDF. */
export const sharedPlugins = [
  remarkResolvedLinks,
  remarkTypography,
  remarkAnchors,
  remarkTrialSections,
];

const reader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .freeze();
/** Tells who listens (`npm run bench`) that a text is parsed. To tell nobody costs nothing. */
const parses = channel('mdx.parse');

/**
 * Remark plugin: Astro takes the tree of a text that has been read already, and parses only what has not.
 * @param treeOf gives a file's tree as `parseMdx` made it, for Astro to change; `text` is without front matter
 */
export function remarkReadTree(
  this: Processor,
  treeOf: (path: string, text: string) => Root | undefined,
): void {
  const parse = this.parser;
  this.parser = (text, file) => {
    const tree = treeOf(file.path, text);
    if (tree) return { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') };
    parses.publish({ by: 'astro' });
    if (!parse) throw new Error('There is no parser.');
    return parse(text, file);
  };
}

const presenter = unified().use(sharedPlugins).freeze();

/**
 * Reads a content file as its editor wrote it, front matter included, with positions in the file.
 * Throws a VFileMessage with `line` and `column` when the text is not MDX.
 */
export function parseMdx(text: string): Root {
  parses.publish({ by: 'us' });
  return reader.parse(text);
}

const shown = new WeakMap<Root, { path: string; tree: Root }>();

/**
 * A text made ready to be shown: what the site does through Astro, for all that shows texts besides. Worked out once.
 * @param tree as the editor wrote it; it is shared, and stays as it is
 * @param file whose name is in the anchors
 */
export function readForPrint({ tree, file }: { tree: Root; file: string }): Root {
  const known = shown.get(tree);
  if (known?.path === file) return known.tree;
  const copy = structuredClone(tree);
  copy.children = copy.children.filter(({ type }) => type !== 'yaml');
  const made = presenter.runSync(copy, new VFile({ path: file })) as Root;
  shown.set(tree, { path: file, tree: made });
  return made;
}
