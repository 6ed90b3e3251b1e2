import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  attributeOf,
  captionedTable,
  type CaptionedTable,
} from '../../markdown/captioned-tables.ts';
import {
  chartItems,
  chartKinds,
  type ChartItem,
  type ChartKind,
} from '../../markdown/chart-table.ts';
import { chartText, highestAndLowest, largestAndSmallest } from '../../text/charts.ts';
import { columns } from './columns.ts';
import { comparison } from './comparison.ts';
import type { Look } from './drawing.ts';
import { horizontalBars } from './horizontal-bars.ts';
import { restOf, restText, shareBar } from './share-bar.ts';

const draw: Record<ChartKind, (items: ChartItem[], look: Look) => string> = {
  soejler: columns,
  liggende: (items, look) =>
    horizontalBars(
      items.map((item) => ({ ...item, part: item.from })),
      look,
    ),
  andele: shareBar,
};

/** What a chart of a table shows, made from the table alone. */
function summaryOf(items: ChartItem[], kind: ChartKind): string {
  const compared = items.map(({ label, value, shown }) => ({ name: label, value, shown }));
  const missing = items.filter(({ value }) => value === undefined);
  const [only, ...others] = items.filter(({ value }) => value !== undefined);
  return [
    // One alone is compared with nothing, but is said: a drawing in print must have words.
    only && others.length === 0 ? `${only.label}: ${only.shown}.` : '',
    comparison(compared, kind === 'andele' ? largestAndSmallest : highestAndLowest),
    missing.length > 0 ? chartText.missing(missing.map(({ label }) => label)) : '',
    kind === 'andele' && missing.length === 0 ? restText(restOf(items)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A table of the text as a chart: what stands with it, and the drawing. */
export function tableChart(
  table: Pick<CaptionedTable, 'columns' | 'rows' | 'caption'>,
  kind: ChartKind,
  look: Look = {},
): { title: string; summary: string; svg: string } {
  const drawn = chartItems(table, kind);
  if ('fault' in drawn) throw new Error(`${table.caption}: ${drawn.fault.reason}`);
  return {
    title: table.columns[0] ?? table.caption,
    summary: summaryOf(drawn.items, kind),
    svg: draw[kind](drawn.items, look),
  };
}

/** Remark plugin for the site: gives each `<Table chart="…">` the chart that it asks for, as attributes. */
export function remarkTableCharts() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      const kind = chartKinds.find((known) => known === attributeOf(node, 'chart'));
      if (node.name !== 'Table' || !kind) return;
      const { title, summary, svg } = tableChart(captionedTable(node), kind);
      for (const [name, value] of Object.entries({ title, summary, svg })) {
        node.attributes.push({ type: 'mdxJsxAttribute', name, value });
      }
    });
  };
}
