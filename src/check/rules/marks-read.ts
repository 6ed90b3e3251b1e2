import { markdownText } from '../../text/markdown-findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { passagesOf, type TextFinding } from '../in-texts.ts';
import { runningText } from '../running-text.ts';
import { placeAt } from '../../model/reading/place.ts';
import { detailsOf } from '../source-text.ts';

/** What Markdown, or a kind of it, would have read as marks, had they been right. Within a word, as in `et_navn`, _ is a letter. */
const mark = /\*+|_{2,}|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|~{2,}|`+|={2,}|^:{3,}/gmu;

/** The rows of something that was meant as a table, from its first line on. */
const tableRows = /^\|?[^\n]*\|[^\n]*(?:\n[^\n]*\|[^\n]*)+/m;
const tableLine = /^ *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/m;
const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;

function tableFaults(run: string): TextFinding[] {
  const rows = tableRows.exec(run);
  if (!rows) return passagesOf(run, /\|/g, markdownText.markLone('|')).slice(0, 1);
  const line = tableLine.exec(rows[0]);
  if (!line) {
    return [{ start: rows.index, end: rows.index, message: markdownText.tableWithoutLine }];
  }
  const start = rows.index + line.index;
  const columns = cellsOf(rows[0].slice(0, line.index).trim().split('\n').at(-1) ?? '');
  const message = markdownText.tableLineLength(cellsOf(line[0]), columns);
  return [{ start, end: start + line[0].length, message }];
}

/** What is wrong with all the marks of one kind in a run: told once, at the first of them. */
function markFault(run: string, found: readonly RegExpExecArray[]): TextFinding | undefined {
  const [first] = found;
  if (!first) return undefined;
  const written = first[0];
  const start = first.index;
  const end = start + written.length;
  const isSpace = (at: number): boolean => /\s/.test(run.charAt(at));
  const isOpen = (at: number): boolean => isSpace(at) || run.charAt(at) === '';
  const isSpaced = found.some(({ index }, number) =>
    number % 2 === 0 ? isSpace(index + written.length) : isSpace(index - 1),
  );
  const isEmphasis = /^[*_]+$/.test(written);
  const single =
    isEmphasis && !(isOpen(start - 1) && isOpen(end))
      ? markdownText.markUnclosed
      : markdownText.markLone;
  const several = isSpaced ? markdownText.markSpaced : markdownText.markUnread;
  const message = isEmphasis && found.length > 1 ? several : single;
  return { start, end, message: message(written) };
}

function unreadMarks(run: string): TextFinding[] {
  const kinds = Map.groupBy(run.matchAll(mark), ([written]) => written);
  return [
    ...[...kinds.values()].flatMap((found) => markFault(run, found) ?? []),
    ...(run.includes('|') ? tableFaults(run) : []),
    ...passagesOf(run, /(?<=^ *)#{2,6}(?=[^#\s])/gm, '').map((fault) => ({
      ...fault,
      message: markdownText.hashGlued(run.slice(fault.start, fault.end)),
    })),
    ...passagesOf(run, /(?<=^ *)[•·▪●◦‣](?=\s)/gmu, '')
      .slice(0, 1)
      .map((fault) => ({
        ...fault,
        message: markdownText.bulletSign(run.slice(fault.start, fault.end)),
      })),
  ];
}

/** Signs of Markdown are read as what they mean. Those that are not are shown to readers, on the site and in the book. */
export const marksRead = fileCheck({
  id: 'marks-read',
  in: textNames,
  run(file, report) {
    for (const run of runningText(file)) {
      // A heading of signs alone is reported by headings-in-order.
      if (file.text[run.start] === '#' && !/[\p{L}\p{N}]/u.test(run.text)) continue;
      for (const { message, ...passage } of unreadMarks(run.text)) {
        const range = { start: run.start + passage.start, end: run.start + passage.end };
        report(file, placeAt(file.text, range.start), message, detailsOf(file.text, range, []));
      }
    }
  },
});
