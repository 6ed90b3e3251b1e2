import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** More columns than this have no room on a small screen. */
const mostBeside = 3;

const elementsIn = (element: Element, names: readonly string[]): Element[] =>
  element.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : names.includes(child.tagName)
        ? [child]
        : elementsIn(child, names),
  );

/**
 * Makes the cells of wide tables say what they stand below, so that a style sheet can set each row as a card where
 * there is no room. To programs it stays a table.
 * @param most how many columns have room beside each other
 */
export function stackTables(tree: Root, most = mostBeside): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'table') return;
    const [head, ...rows] = elementsIn(element, ['tr']).map((row) => elementsIn(row, ['th', 'td']));
    if (!head || head.length <= most) return;
    element.properties['className'] = ['stacks'];
    for (const cells of rows) {
      cells.forEach((cell, column) => {
        const heading = head[column];
        if (cell.tagName === 'td' && heading) cell.properties['dataLabel'] = toString(heading);
      });
    }
  });
}
