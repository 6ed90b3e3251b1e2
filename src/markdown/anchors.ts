import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { entryKey, slug } from './slug.ts';

/** The anchors of a document's headings, in order. Unique across the site, as several documents may share a page. */
export function headingAnchors(texts: string[], key: string): string[] {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return texts.map((text) => {
    const anchor = `${key}-${slug(text)}`;
    let free = anchor;
    let number = lastNumber.get(anchor) ?? 1;
    while (taken.has(free)) free = `${anchor}-${(number += 1)}`;
    lastNumber.set(anchor, number);
    taken.add(free);
    return free;
  });
}

/** The anchor of a table in a content file. @param path of the file */
export const tableAnchor = (caption: string, path: string): string =>
  `${entryKey(path)}-tabel-${slug(caption)}`;

/** Remark plugin: gives each heading its anchor, and each footnote a name of its own across the site. */
export function remarkAnchors() {
  return (tree: Root, file: VFile): void => {
    const key = entryKey(file.path ?? '');
    const headings: { text: string; set: (id: string) => void }[] = [];
    visit(tree, (node) => {
      if (node.type === 'heading') {
        const set = (id: string): void => {
          node.data = { ...node.data, id, hProperties: { ...node.data?.hProperties, id } };
        };
        headings.push({ text: toString(node), set });
      }
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        node.identifier = `${key}-${node.identifier}`;
      }
    });
    const anchors = headingAnchors(
      headings.map((heading) => heading.text),
      key,
    );
    headings.forEach((heading, index) => heading.set(anchors[index] ?? key));
  };
}

declare module 'mdast' {
  interface HeadingData {
    /** The heading's anchor, set by {@link remarkAnchors}. */
    id?: string;
    hProperties?: Record<string, string>;
  }
}
