import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
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
const presenter = unified().use(sharedPlugins).freeze();

/**
 * Reads a content file as its editor wrote it, front matter included, with positions in the file.
 * Throws a VFileMessage with `line` and `column` when the text is not MDX.
 */
export function parseMdx(text: string): Root {
  return reader.parse(text);
}

/** Reads a content file and makes it ready to be shown: what the site does through Astro, for the PDF. */
export function readForPrint(text: string, path: string): Root {
  return presenter.runSync(parseMdx(text), new VFile({ path, value: text })) as Root;
}
