import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findingText } from '../../text/findings.ts';
import { markdownText } from '../../text/markdown-findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { placeOf } from '../finding.ts';

/** Headings have a text, begin at the second level, below the page's title, and go down one level at a time. */
export const headingsInOrder = fileCheck({
  id: 'headings-in-order',
  in: textNames,
  run(file, report) {
    if (!file.tree) return;
    let level = 1;
    visit(file.tree, 'heading', (node) => {
      const said = toString(node).trim();
      if (said === '') report(file, placeOf(node), findingText.headingEmpty);
      else if (!/[\p{L}\p{N}]/u.test(said)) {
        report(file, placeOf(node), markdownText.headingOfSigns(said));
      }
      if (node.depth === 1) report(file, placeOf(node), findingText.headingTooHigh);
      else if (node.depth > level + 1) {
        report(file, placeOf(node), findingText.headingSkipped(node.depth, level + 1));
      }
      level = node.depth;
    });
  },
});
