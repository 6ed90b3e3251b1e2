import { visit } from 'unist-util-visit';
import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { placeOf } from './text-is-text.ts';

/** Headings begin at the second level, below the page's title, and go down one level at a time. */
export const headingsInOrder: Check = {
  id: 'headings-in-order',
  run({ chapters, networks, trials }, report) {
    for (const file of [...chapters, ...networks, ...trials]) {
      if (!file.tree) continue;
      let level = 1;
      visit(file.tree, 'heading', (node) => {
        if (node.depth === 1) report(file, placeOf(node), findingText.headingTooHigh);
        else if (node.depth > level + 1) {
          report(file, placeOf(node), findingText.headingSkipped(node.depth, level + 1));
        }
        level = Math.max(node.depth, 1);
      });
    }
  },
};
