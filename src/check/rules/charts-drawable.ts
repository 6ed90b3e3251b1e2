import { visit } from 'unist-util-visit';
import { attributeOf, captionedTable } from '../../markdown/captioned-tables.ts';
import { chartItems, chartKinds } from '../../markdown/chart-table.ts';
import { findingText } from '../../text/findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { placeOf } from '../finding.ts';

/** A table with `chart` holds what that chart is drawn from. What words `chart` may have is for text-is-text to say. */
export const chartsDrawable = fileCheck({
  id: 'charts-drawable',
  in: textNames,
  run(file, report) {
    if (!file.tree) return;
    visit(file.tree, 'mdxJsxFlowElement', (node) => {
      const kind = chartKinds.find((known) => known === attributeOf(node, 'chart'));
      if (!kind || node.name !== 'Table') return;
      const drawn = chartItems(captionedTable(node), kind);
      if (!('fault' in drawn)) return;
      const { fault } = drawn;
      const table = node.children.find((child) => child.type === 'table');
      // The first row is the header's.
      const row = fault.reason === 'not-a-figure' ? table?.children[fault.row + 1] : undefined;
      report(file, placeOf(row?.children[1] ?? row ?? node), findingText.chartFault(fault));
    });
  },
});
