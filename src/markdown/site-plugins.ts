import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import type { PluggableList } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../settings.ts';
import { showsItsAddress } from './address-shown.ts';
import { tableAnchor } from './anchors.ts';
import { entryKey } from './slug.ts';

/** Rehype plugin: links within the site get the folder that the site is published in. */
export function rehypeBasePath() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const href = node.properties['href'];
      if (node.tagName === 'a' && typeof href === 'string')
        node.properties['href'] = withBase(href);
    });
  };
}

/**
 * Rehype plugin: gives each document's list of footnotes a label of its own, and each mark a name. remark-rehype calls
 * all lists `footnote-label`, which is there twice when two documents share a page, and a mark »1« alone.
 */
export function rehypeFootnoteLabels(nameOf: (number: string) => string) {
  return (tree: Root, file: VFile): void => {
    const label = `noter-${entryKey(file.path ?? '')}`;
    visit(tree, 'element', (node) => {
      if (node.properties['id'] === 'footnote-label') node.properties['id'] = label;
      if (node.properties['dataFootnoteRef'] === undefined) return;
      delete node.properties['ariaDescribedBy'];
      node.properties['ariaLabel'] = nameOf(textOf(node));
    });
  };
}

const isElement = (node: ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/**
 * Rehype plugin: puts the caption of a `<Table caption="…">` into its table, where screen readers and print find it, and
 * names the table by it, so that it can be linked to. Which number it has, is known where it is shown (`TableNumber`).
 */
export function rehypeTableCaptions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const component = node as unknown as MdxJsxFlowElementHast;
      if (component.type !== 'mdxJsxFlowElement' || component.name !== 'Table') return;
      const caption = component.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'caption',
      )?.value;
      const table = (component.children as ElementContent[]).find((child) =>
        isElement(child, 'table'),
      );
      if (!table || typeof caption !== 'string') return;
      const anchor = tableAnchor(caption, file.path ?? '');
      component.attributes.push({ type: 'mdxJsxAttribute', name: 'anchor', value: anchor });
      (table as Element).properties['id'] = anchor;
      (table as Element).children.unshift({
        type: 'element',
        tagName: 'caption',
        properties: {},
        children: [
          {
            type: 'mdxJsxTextElement',
            name: 'TableNumber',
            attributes: [
              { type: 'mdxJsxAttribute', name: 'of', value: anchor },
              { type: 'mdxJsxAttribute', name: 'caption', value: caption },
            ],
            children: [],
          },
        ],
      });
    });
  };
}

/** Rehype plugin: the header cells of a table say what they head; the first cell of a row heads the row. */
export function rehypeTableScopes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const first = node.children.find((child) => child.type === 'element');
      if (node.tagName === 'tr' && first?.tagName === 'td') {
        first.tagName = 'th';
        first.properties['scope'] = 'row';
      }
      if (node.tagName === 'th') node.properties['scope'] ??= 'col';
    });
  };
}

const textOf = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');

/**
 * Rehype plugin: puts a link to itself beside each heading of a text. Beside and not in it: in a screen reader's list
 * of headings each is then its own words only. The sign comes from the style sheet, so that no text is added.
 * @param labelOf the link's name
 */
export function rehypeHeadingLinks(labelOf: (heading: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties['id'];
      if (!parent || index === undefined || !/^h[2-4]$/.test(node.tagName) || !id) return;
      // The heading of the footnotes is for screen readers alone: there is nothing to point at.
      if ('properties' in parent && 'dataFootnotes' in parent.properties) return;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['anchor'],
          href: `#${String(id)}`,
          ariaLabel: labelOf(textOf(node)),
        },
        children: [],
      };
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [node, link],
      };
      return SKIP;
    });
  };
}

/** The classes of columns: those on the right hold numbers. On the left is where all text begins. */
const columnClasses: Record<string, string[]> = { right: ['number'], center: ['centred'] };

/**
 * Rehype plugin: how a column is aligned becomes a class. MDX would write a style attribute, which the page's own
 * content policy refuses.
 */
export function rehypeColumnClasses() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const align = node.properties['align'];
      if (align === undefined) return;
      delete node.properties['align'];
      const className = columnClasses[String(align)];
      if (className) node.properties['className'] = className;
    });
  };
}

/** Rehype plugin: marks the links whose text is their address, which print need not write out. */
export function rehypeShownAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const href = node.properties['href'];
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      if (showsItsAddress(textOf(node), href)) node.properties['dataAddress'] = true;
    });
  };
}

/**
 * All that the site makes of a text's HTML, in order.
 * @param linkTo the name of the link beside a heading
 * @param note the name of the link to a footnote
 */
export const siteRehypePlugins = (
  linkTo: (heading: string) => string,
  note: (number: string) => string,
): PluggableList => [
  rehypeBasePath,
  [rehypeFootnoteLabels, note],
  [rehypeHeadingLinks, linkTo],
  rehypeColumnClasses,
  rehypeTableCaptions,
  rehypeTableScopes,
  rehypeShownAddresses,
];
