import { visit } from 'unist-util-visit';
import { tableAnchor } from '../markdown/anchors.ts';
import { attributeOf, captionOf } from '../markdown/captioned-tables.ts';
import { chartKinds } from '../markdown/chart-table.ts';
import { overviewAnchor } from './addresses.ts';
import type { Note, NoteChapter, NoteNetwork } from './assemble.ts';
import { chaptersOfKind, networksInOrder } from './counts.ts';
import { memoized } from './reading/memoized.ts';

/** What a table is called, and the chart that is drawn of it, if there is one: `Tabel 3`, `Figur 2`. */
export interface CaptionNumbers {
  table: number;
  figure?: number;
}

/** The numbers of tables and charts, by the tables' anchors. */
export type NumberedCaptions = ReadonlyMap<string, CaptionNumbers>;

type Texts = Pick<Note, 'chapters' | 'networks'>;

/** The texts whose tables are numbered, in the book's order. Appendix 2 has names of its own, and so have trials. */
const textsInOrder = (note: Texts): (NoteChapter | NoteNetwork)[] => [
  ...chaptersOfKind(note, 'forord', 'status'),
  ...networksInOrder(note),
  ...chaptersOfKind(note, 'baggrund'),
  ...chaptersOfKind(note, 'om'),
];

/** The number of each captioned table and chart of the chapters and networks. The same on the site and in print. */
export const numberedCaptions = memoized((note: Texts): NumberedCaptions => {
  const numbers = new Map<string, CaptionNumbers>();
  let figures = 0;
  for (const { tree, file } of textsInOrder(note)) {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      const caption = captionOf(node);
      const anchor =
        node.name === 'NetworkOverview'
          ? overviewAnchor
          : caption !== undefined && tableAnchor(caption, file);
      if (!anchor || numbers.has(anchor)) return;
      const isDrawn = chartKinds.some((kind) => kind === attributeOf(node, 'chart'));
      numbers.set(anchor, {
        table: numbers.size + 1,
        ...(isDrawn && { figure: (figures += 1) }),
      });
    });
  }
  return numbers;
});
