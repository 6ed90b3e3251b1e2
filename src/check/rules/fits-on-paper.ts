import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Nodes, Table, TableRow } from 'mdast';
import { joinParts } from '../../markdown/typography.ts';
import { misfits, type Misfit } from '../../paper/misfits.ts';
import { trialRooms } from '../../paper/rooms.ts';
import { isTooWideFor, wordsOf } from '../../paper/words.ts';
import { findingText } from '../../text/findings.ts';
import { markdownText } from '../../text/markdown-findings.ts';
import { memoized } from '../../model/reading/memoized.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { fileCheck, type Report } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { fileStart, placeOf, type Place } from '../finding.ts';
import { fieldTexts } from '../running-text.ts';

/** As many columns as a page of the book can hold with figures in them. */
const mostColumns = 8;

/** Longer than any Danish word in use, and about as wide as half a line of the book. */
const longestWord = 40;

/** What the book has no room for in a file, as its text is set. */
export const misfitsOf = memoized(({ file, tree }: ContentFile): Misfit[] =>
  tree ? misfits(tree, file.includes('/trials/')) : [],
);

/** Where in a file a text node's character is. */
function placeIn(node: Nodes, at: number): Place {
  const { line, column } = placeOf(node);
  const before = node.type === 'text' ? node.value.slice(0, at).split('\n') : [''];
  return {
    line: line + before.length - 1,
    column: (before.length > 1 ? 1 : column) + (before.at(-1) ?? '').length,
  };
}

/** The rows that are longer or shorter than the head; the head itself, where several rows are alike and it is not. */
function oddRows({ children }: Table): { row: TableRow; message: string }[] {
  const [head, ...rows] = children;
  if (!head) return [];
  const columns = head.children.length;
  const [cells = columns, ...others] = new Set(rows.map((row) => row.children.length));
  if (rows.length > 1 && others.length === 0 && cells !== columns) {
    return [{ row: head, message: markdownText.headerLength(columns, cells) }];
  }
  return rows
    .filter((row) => row.children.length !== columns)
    .map((row) => ({ row, message: findingText.rowLength(row.children.length, columns) }));
}

/** A table has no more columns than a page is wide, each wide enough for its words, and its rows are as long as its head. */
export const tablesFit = fileCheck({
  id: 'tables-fit',
  in: textNames,
  run(file, report) {
    if (!file.tree) return;
    visit(file.tree, 'table', (table) => {
      const columns = table.children[0]?.children.length ?? 0;
      if (columns > mostColumns) {
        report(file, placeOf(table), findingText.tableTooWide(columns, mostColumns));
      }
      for (const { row, message } of oddRows(table)) report(file, placeOf(row), message);
      if (table.children.length === 1) {
        report(file, placeOf(table), markdownText.tableWithoutRows);
      }
      for (const cell of table.children[0]?.children ?? []) {
        if (toString(cell).trim() === '') report(file, placeOf(cell), markdownText.headerEmpty);
      }
    });
    for (const found of misfitsOf(file)) {
      if (found.kind !== 'table') continue;
      const { node, needed, available, inTrial } = found;
      if ((node.children[0]?.children.length ?? 0) > mostColumns) continue;
      report(file, placeOf(node), findingText.tableTooCrowded(needed, available, inTrial));
    }
  },
});

/** The narrowest place that a field's text is set in. */
const fieldRoom = trialRooms.municipalities;

/** Fields are set in columns of the appendices, of the facts and of the indexes. */
function reportInFields(file: ContentFile, report: Report): void {
  for (const { text, path } of fieldTexts(file.fields?.data)) {
    for (const { text: word } of wordsOf(joinParts(text))) {
      if (!isTooWideFor(word, fieldRoom)) continue;
      const place = file.fields?.locate(path) ?? fileStart;
      report(file, place, findingText.wordTooWide(word, fieldRoom.width));
    }
  }
}

/** A word is short enough for a line on a phone, and for its place in the book. */
export const wordsFit = fileCheck({
  id: 'words-fit',
  in: textNames,
  run(file, report) {
    if (!file.tree) return;
    const told = new Set<Nodes>();
    visit(file.tree, 'text', (node) => {
      for (const { 0: word, index } of node.value.matchAll(/[^\s\-/–]+/gu)) {
        if (word.length <= longestWord) continue;
        told.add(node);
        report(file, placeIn(node, index), findingText.wordTooLong(word, longestWord));
      }
    });
    for (const found of misfitsOf(file)) {
      if (found.kind !== 'word' || told.has(found.node)) continue;
      const { node, at, word, width } = found;
      report(file, placeIn(node, at), findingText.wordTooWide(word, width));
    }
    reportInFields(file, report);
  },
});
