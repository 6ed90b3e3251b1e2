import { visit } from 'unist-util-visit';
import { findingText } from '../text/findings.ts';
import { fileCheck, texts } from './check.ts';
import { placeOf } from './finding.ts';

/** As many columns as a page of the book can hold with figures in them. */
const mostColumns = 8;

/** Longer than any Danish word in use, and about as wide as half a line of the book. */
const longestWord = 40;

/** A table has no more columns than a page is wide, and its rows are as long as its head. */
export const tablesFit = fileCheck({
  id: 'tables-fit',
  in: texts,
  run(file, report) {
    if (!file.tree) return;
    visit(file.tree, 'table', (table) => {
      const columns = table.children[0]?.children.length ?? 0;
      if (columns > mostColumns) {
        report(file, placeOf(table), findingText.tableTooWide(columns, mostColumns));
      }
      for (const row of table.children) {
        const cells = row.children.length;
        if (cells !== columns) report(file, placeOf(row), findingText.rowLength(cells, columns));
      }
    });
  },
});

/** A word is short enough for a line on a phone and in the book. */
export const wordsFit = fileCheck({
  id: 'words-fit',
  in: texts,
  run(file, report) {
    if (!file.tree) return;
    visit(file.tree, 'text', (node) => {
      for (const { 0: word, index } of node.value.matchAll(/[^\s\-/–]+/gu)) {
        if (word.length <= longestWord) continue;
        const { line, column } = placeOf(node);
        const before = node.value.slice(0, index).split('\n');
        const place = {
          line: line + before.length - 1,
          column: (before.length > 1 ? 1 : column) + (before.at(-1) ?? '').length,
        };
        report(file, place, findingText.wordTooLong(word, longestWord));
      }
    });
  },
});
