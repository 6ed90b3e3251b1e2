import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { text } from '../text/da.ts';
import { epubText } from '../text/epub.ts';
import { fileOf, type EpubDocument } from './document.ts';
import type { ListedPage } from './page-breaks.ts';
import { xhtmlFile } from './xml.ts';

/** A line of the contents, with the lines below it. */
interface Line {
  title: string;
  href: string;
  below: Line[];
}

const ordered = (lines: readonly Line[]): Element =>
  h(
    'ol',
    lines.map(({ title, href, below }) =>
      h('li', [h('a', { href }, title), ...(below.length > 0 ? [ordered(below)] : [])]),
    ),
  );

/** What a document holds of one kind, by the element that it is. */
function within(
  { id: document, body }: EpubDocument,
  isOne: (element: Element) => boolean,
  titleOf: (element: Element) => string = (element) => toString(element),
): Line[] {
  const found: Line[] = [];
  visit({ type: 'root', children: body }, 'element', (element) => {
    const { id } = element.properties;
    if (!id || !isOne(element)) return;
    found.push({
      title: titleOf(element).trim(),
      href: `${fileOf(document)}#${String(id)}`,
      below: [],
    });
  });
  return found;
}

/** The contents: each document with its sections, the tables of appendix 2 below the appendix. */
export function contentsOf(documents: readonly EpubDocument[]): Line[] {
  const lines = new Map<string, Line>();
  const top: Line[] = [];
  for (const document of documents) {
    const { id, title, number, above } = document;
    const line: Line = {
      title: [number, title].filter((part) => part !== undefined).join(' '),
      href: fileOf(id),
      below: within(document, ({ tagName }) => tagName === 'h2'),
    };
    lines.set(id, line);
    const siblings = above === undefined ? undefined : lines.get(above)?.below;
    (siblings ?? top).push(line);
  }
  return top;
}

const childNamed =
  (name: string) =>
  (element: Element): string => {
    const child = element.children.find((one) => one.type === 'element' && one.tagName === name);
    return child?.type === 'element' ? toString(child) : '';
  };

const named = (
  type: string,
  title: string,
  lines: readonly Line[],
  { role, hidden = false }: { role?: string; hidden?: boolean } = {},
): Element[] =>
  lines.length === 0
    ? []
    : [
        h('nav', { 'epub:type': type, role, ariaLabel: title, hidden }, [
          h(type === 'toc' ? 'h1' : 'h2', { id: type }, title),
          ordered(lines),
        ]),
      ];

/** The places that reading programs have buttons for, each with what it is. */
function landmarks(documents: readonly EpubDocument[]): Element {
  const first = documents.find(({ division }) => division === 'bodymatter') ?? documents[0];
  const of = (kind: string): EpubDocument | undefined => documents.find((one) => one.kind === kind);
  const places: [string, string, string | undefined][] = [
    ['toc', text.contents, navigationFile],
    ['bodymatter', epubText.start, first && fileOf(first.id)],
    ...(['titlepage', 'colophon', 'preface', 'appendix', 'glossary', 'bibliography'] as const).map(
      (kind): [string, string, string | undefined] => {
        const one = of(kind);
        return [kind, one?.title ?? '', one && fileOf(one.id)];
      },
    ),
  ];
  return h('nav', { 'epub:type': 'landmarks', ariaLabel: epubText.landmarks, hidden: true }, [
    h('h2', epubText.landmarks),
    h(
      'ol',
      places.flatMap(([type, title, href]) =>
        href === undefined ? [] : [h('li', h('a', { 'epub:type': type, href }, title))],
      ),
    ),
  ]);
}

export const navigationFile = 'indhold.xhtml';

/** The file that leads everywhere: contents, tables, figures, the pages of the book, and landmarks. */
export function navigation(
  title: string,
  documents: readonly EpubDocument[],
  pages: readonly ListedPage[],
): string {
  const tables = documents.flatMap((document) =>
    within(document, ({ tagName }) => tagName === 'table', childNamed('caption')),
  );
  const figures = documents.flatMap((document) =>
    within(document, ({ tagName }) => tagName === 'figure', childNamed('figcaption')),
  );
  const body: ElementContent[] = [
    ...named('toc', text.contents, contentsOf(documents), { role: 'doc-toc' }),
    ...named('lot', epubText.tables, tables),
    ...named('loi', epubText.figures, figures),
    ...named(
      'page-list',
      epubText.pageList,
      pages.map(({ number, href }) => ({ title: String(number), href, below: [] })),
      { role: 'doc-pagelist', hidden: true },
    ),
    landmarks(documents),
  ];
  return xhtmlFile(title, 'frontmatter', body);
}
