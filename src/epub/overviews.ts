import type { Element } from 'hast';
import { h } from 'hastscript';
import { slug } from '../markdown/slug.ts';
import { hasOverviews, hasTimeline } from '../model/targets.ts';
import { activityChapter } from '../wording/activity-blocks.ts';
import { evaluationChapter } from '../wording/evaluation-blocks.ts';
import type {
  Line,
  Overview,
  OverviewBlock,
  OverviewCell,
  OverviewTable,
} from '../wording/overview-blocks.ts';
import { timelineChapter } from '../wording/timeline-blocks.ts';
import { documentOf, type EpubDocument } from './document.ts';
import { line, list, table, type Content } from './parts-of-page.ts';
import { documentIds, hrefOf, type Places } from './places.ts';
import { stackTables } from './stacked-tables.ts';
import type { Whole } from './whole.ts';

const contentOf = (words: Line, places: Places): Content[] =>
  words.map((one) =>
    typeof one === 'string'
      ? line(one)
      : h('a', { href: hrefOf(one.address, places), ariaLabel: one.name }, line(one.said)),
  );

/** A cell's list and lines; a line alone is the cell's own text. */
function cellOf({ list: items = [], lines = [] }: OverviewCell, places: Places): Content[] {
  const [only, ...others] = lines;
  if (only && others.length === 0 && items.length === 0) return contentOf(only, places);
  return [
    ...(items.length > 0 ? [list(items.map((item) => contentOf(item, places)))] : []),
    ...lines.map((one) => h('p', contentOf(one, places))),
  ];
}

function tableOf({ caption, columns, numbers = [], rows }: OverviewTable, places: Places): Element {
  const element = table({
    id: `tabel-${slug(caption)}`,
    caption: line(caption),
    columns,
    numbers,
    rows: rows.map((cells) => cells.map((one) => cellOf(one, places))),
  });
  // Lists and names of some length stand in them.
  stackTables({ type: 'root', children: [element] }, 2);
  return element;
}

function elementOf(block: OverviewBlock, places: Places): Element {
  switch (block.kind) {
    case 'heading':
      return h('h2', { id: `afsnit-${slug(block.title)}` }, line(block.title));
    case 'paragraph':
      return h('p', contentOf(block.line, places));
    case 'table':
      return tableOf(block, places);
    case 'event':
      return h('div.event', [
        h('p.kicker', line(block.when)),
        h('h3', line(block.title)),
        ...block.lines.map((one) => h('p', contentOf(one, places))),
        h('p.remark', contentOf(block.source, places)),
      ]);
  }
}

const overviewDocument = (
  id: string,
  { title, lead, blocks, wide }: Overview,
  { places }: Whole,
): EpubDocument =>
  documentOf({
    id,
    title,
    kind: 'chapter',
    division: 'bodymatter',
    content: [
      h('p.lead', line(lead)),
      ...[
        ...blocks,
        ...(wide ? [{ kind: 'heading' as const, title: wide.title }, ...wide.tables] : []),
      ].map((block) => elementOf(block, places)),
    ],
  });

/** The chapters about all trials together; none of what there is none of. */
export function overviewDocuments(whole: Whole): EpubDocument[] {
  const { note } = whole;
  return [
    ...(hasOverviews(note)
      ? [
          overviewDocument(documentIds.evaluations, evaluationChapter(note), whole),
          overviewDocument(documentIds.activity, activityChapter(note), whole),
        ]
      : []),
    ...(hasTimeline(note)
      ? [overviewDocument(documentIds.timeline, timelineChapter(note), whole)]
      : []),
  ];
}
