import type { Element, ElementContent, Root, Text } from 'hast';
import { plainWords } from '../../markdown/plain-words.ts';

// A page's main part as its copy has it: nothing of the interface, and nothing that Markdown has no form for.

/** What is there to be pressed, filled in or moved by, or is drawn: a chart's numbers stand in its table. */
const leftOutNames = new Set(
  'button fieldset form input nav noscript script select style svg template'.split(' '),
);
/** The link to a heading's own place, and what print leaves out too. */
const leftOutClasses = ['anchor', 'no-print'];
const blockNames = new Set(
  'blockquote details div dl figure h1 h2 h3 h4 h5 h6 li ol p section table ul'.split(' '),
);

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isBlock = (node: ElementContent): node is Element =>
  isElement(node) && blockNames.has(node.tagName);
const isSummary = (node: ElementContent): boolean => isElement(node) && node.tagName === 'summary';
const isBlank = (node: ElementContent): boolean => node.type === 'text' && !node.value.trim();

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

const isLeftOut = (node: Element): boolean =>
  leftOutNames.has(node.tagName) ||
  Boolean(node.properties['hidden']) ||
  node.properties['ariaHidden'] === 'true' ||
  node.properties['dataFootnoteBackref'] !== undefined ||
  leftOutClasses.some((name) => hasClass(node, name));

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const strong = (children: ElementContent[]): Element => element('strong', children);

/** Where something stands on its page, with its host: a copy is read elsewhere. */
const wholeAddress = (href: unknown, page: string): string =>
  typeof href === 'string' && URL.canParse(href, page) ? new URL(href, page).href : String(href);

/** A cell's blocks, which Markdown's cells can't hold, as lines of one: a list's items begin with a bullet. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.some((node) => !isBlank(node))) lines.push(line);
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    const inner = linesOf(node.children);
    if (node.tagName === 'li') inner[0]?.unshift(text('• '));
    lines.push(...inner);
  }
  endLine();
  return lines;
}

const cellContent = (nodes: readonly ElementContent[]): ElementContent[] =>
  linesOf(nodes).flatMap((line, at) => (at === 0 ? line : [element('br', []), ...line]));

const isInline = (node: ElementContent | undefined): node is Element =>
  node !== undefined && isElement(node) && !isBlock(node);

/** On the screen only the sheet holds some things apart that stand side by side: here it is a space. */
const apart = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, at) =>
    isInline(node) && /^(?:a|small|span)$/.test(node.tagName) && isInline(nodes[at - 1])
      ? [text(' '), node]
      : [node],
  );

/** What stands before the first block, and the rest. */
function leadOf(nodes: readonly ElementContent[]): [ElementContent[], ElementContent[]] {
  const at = nodes.findIndex(isBlock);
  return at < 0 ? [[...nodes], []] : [nodes.slice(0, at), nodes.slice(at)];
}

/** Terms and what is said of them, as a list: the term in bold, and what is said after a colon. */
function descriptionList(children: readonly ElementContent[]): Element {
  const items: Element[] = [];
  const entries = children
    .filter(isElement)
    .flatMap((node) => (node.tagName === 'div' ? node.children.filter(isElement) : [node]));
  let isNewTerm = true;
  for (const { tagName, children: content } of entries) {
    const item = items.at(-1);
    const [lead, rest] = leadOf(content);
    if (tagName === 'dt') {
      isNewTerm = true;
      items.push(element('li', [strong(content)]));
    } else if (isNewTerm) {
      isNewTerm = false;
      item?.children.push(text(': '), ...lead, ...rest);
    } else item?.children.push(element('p', lead), ...rest);
  }
  return element('ul', items);
}

const isCaption = (node: ElementContent): node is Element =>
  isElement(node) && node.tagName === 'caption';
const hasCaption = (node: Element): boolean =>
  node.children.some((child) => isCaption(child) || (isElement(child) && hasCaption(child)));

/** A table's caption stands before it. */
const tableWithCaption = (node: Element, children: readonly ElementContent[]): Element[] => [
  ...children.filter(isCaption).map((caption) => element('p', [strong(caption.children)])),
  { ...node, children: children.filter((child) => !isCaption(child)) },
];

function readingNodes(node: ElementContent, page: string): ElementContent[] {
  if (node.type === 'text') return [text(plainWords(node.value))];
  if (!isElement(node) || isLeftOut(node)) return [];
  const children = apart(node.children.flatMap((child) => readingNodes(child, page)));
  switch (node.tagName) {
    case 'a': {
      const { href } = node.properties;
      const isNoteReference = node.properties['dataFootnoteRef'] !== undefined;
      const properties = isNoteReference ? node.properties : { href: wholeAddress(href, page) };
      return [{ ...node, properties, children }];
    }
    case 'td':
    case 'th':
      return [{ ...node, children: cellContent(children) }];
    case 'table':
      return tableWithCaption(node, children);
    case 'dl':
      return [descriptionList(children)];
    // What is pressed to see a table is left out: the table's own caption says as much.
    case 'details':
      return [
        {
          ...node,
          children: hasCaption(node) ? children.filter((child) => !isSummary(child)) : children,
        },
      ];
    case 'summary':
      return [
        {
          ...node,
          children: children.some(isBlock) ? children : [element('p', [strong(children)])],
        },
      ];
    case 'div':
      return [
        { ...node, tagName: node.properties['role'] === 'note' ? 'blockquote' : 'div', children },
      ];
    case 'p':
      return [{ ...node, children: hasClass(node, 'box-title') ? [strong(children)] : children }];
    default:
      return [{ ...node, children }];
  }
}

/**
 * What of a page's main part there is to read.
 * @param main the element, which is left as it is
 * @param page the page's address with its host, which links within the site are counted from
 */
export const readingTree = (main: Element, page: string): Root => ({
  type: 'root',
  children: main.children.flatMap((node) => readingNodes(node, page)),
});
