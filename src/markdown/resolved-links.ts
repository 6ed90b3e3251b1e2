import type { Root } from 'mdast';
import { definitions } from 'mdast-util-definitions';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Remark plugin: a link that names its address elsewhere (`[ministeriet][m]`) gets the address, and the lines with
 * addresses go. The first of two lines with one name counts, as Markdown has it. All that comes later, for the site and
 * for the book, meets one kind of link.
 */
export function remarkResolvedLinks() {
  return (tree: Root): void => {
    const definitionOf = definitions(tree);
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'definition') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== 'linkReference') return undefined;
      const definition = definitionOf(node.identifier);
      if (!definition) return undefined;
      const { children, position } = node;
      const { url, title } = definition;
      parent.children[index] = {
        type: 'link',
        url,
        title,
        children,
        ...(position && { position }),
      };
      return undefined;
    });
  };
}
