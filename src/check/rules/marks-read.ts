import { markdownText } from '../../text/markdown-findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { passagesOf, type TextFinding } from '../in-texts.ts';
import { runningText } from '../running-text.ts';
import { placeAt } from '../../model/reading/place.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { detailsOf } from '../source-text.ts';
import { tableLine } from './signs.ts';

/** What Markdown, or a kind of it, would have read as marks, had they been right. Within a word, as in `et_navn`, _ is a letter. */
const mark =
  /\*+|_{2,}|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|~{2,}|`+|={2,}|%{2,}|\${2,}|\^(?!\[)(?<!\[\^)|^:{3,}/gmu;

/** What other programs than ours write a note, a box, a link and a list with, and what is to be written here. */
const foreignMarks: [sign: RegExp, message: (written: string) => string][] = [
  [/\^\[[^\]\n]*\]?/g, () => markdownText.noteInline],
  [/\[!\p{L}+\]/gu, markdownText.alertSign],
  [/\[\[[^\]\n]*\]\]/g, markdownText.wikiLink],
  [/(?<=^ *):(?=\s)/gm, () => markdownText.definitionSign],
  [/\\/g, markdownText.markLone],
];

/** Lines that each begin with a dash are meant as a list; a single one within a paragraph is the sentence's own. */
function dashedLines(run: string): TextFinding[] {
  const found = passagesOf(run, /(?<=^ *)[–—](?=[ \u00a0]\S)/gm, '');
  const [first] = found;
  const isList = found.length > 1 || (first?.start === 0 && run.length > 1);
  return first && isList
    ? [{ ...first, message: markdownText.bulletSign(run.slice(first.start, first.end)) }]
    : [];
}

/** The rows of something that was meant as a table, from its first line on. */
const tableRows = /^\|?[^\n]*\|[^\n]*(?:\n[^\n]*\|[^\n]*)+/m;
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

interface MarkFinding extends TextFinding {
  /** A mark that is alone in its run, and which end of it that can be. */
  alone?: { mark: string; begins: boolean; ends: boolean };
}

/** What is wrong with all the marks of one kind in a run: told once, at the first of them. */
function markFault(run: string, found: readonly RegExpExecArray[]): MarkFinding | undefined {
  const [first] = found;
  if (!first) return undefined;
  const written = first[0];
  const start = first.index;
  const end = start + written.length;
  const isSpace = (at: number): boolean => /\s/.test(run.charAt(at));
  const isOpen = (at: number): boolean => isSpace(at) || run.charAt(at) === '';
  // What marks can begin and end by CommonMark: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
  const isPunctuation = (at: number): boolean => /[\p{P}\p{S}]/u.test(run.charAt(at));
  const isTight = (inside: number, outside: number): boolean =>
    !isOpen(inside) && (!isPunctuation(inside) || isOpen(outside) || isPunctuation(outside));
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
  return {
    start,
    end,
    message: message(written),
    ...(found.length === 1 && {
      alone: { mark: written, begins: isTight(end, start - 1), ends: isTight(start - 1, end) },
    }),
  };
}

function unreadMarks(run: string): MarkFinding[] {
  const kinds = Map.groupBy(run.matchAll(mark), ([written]) => written);
  return [
    ...[...kinds.values()].flatMap((found) => markFault(run, found) ?? []),
    ...(run.includes('|') ? tableFaults(run) : []),
    ...passagesOf(run, /(?<=^ *)#{2,6}(?=[^#\s])/gm, '').map((fault) => ({
      ...fault,
      message: markdownText.hashGlued(run.slice(fault.start, fault.end)),
    })),
    ...foreignMarks.flatMap(([sign, message]) =>
      passagesOf(run, sign, '')
        .slice(0, 1)
        .map((fault) => ({ ...fault, message: message(run.slice(fault.start, fault.end)) })),
    ),
    ...dashedLines(run),
    ...passagesOf(run, /(?<=^ *)[•·▪●◦‣](?=\s)/gmu, '')
      .slice(0, 1)
      .map((fault) => ({
        ...fault,
        message: markdownText.bulletSign(run.slice(fault.start, fault.end)),
      })),
  ];
}

/** Findings of a file, with a mark that begins in one paragraph and ends in another told once, where it begins. */
function acrossRuns(file: ContentFile, findings: readonly MarkFinding[]): TextFinding[] {
  const open = new Map<string, TextFinding>();
  const told: TextFinding[] = [];
  for (const { alone, ...finding } of findings) {
    const first = alone?.ends ? open.get(alone.mark) : undefined;
    if (alone && first) {
      first.message = markdownText.markAcross(alone.mark, placeAt(file.text, finding.start).line);
      open.delete(alone.mark);
      continue;
    }
    if (alone?.begins) open.set(alone.mark, finding);
    told.push(finding);
  }
  return told;
}

/** Signs of Markdown are read as what they mean. Those that are not are shown to readers, on the site and in the book. */
export const marksRead = fileCheck({
  id: 'marks-read',
  in: textNames,
  run(file, report) {
    const found = runningText(file).flatMap((run): MarkFinding[] => {
      // A heading of signs alone is reported by headings-in-order.
      if (file.text[run.start] === '#' && !/[\p{L}\p{N}]/u.test(run.text)) return [];
      return unreadMarks(run.text).map((one) => ({
        ...one,
        start: run.start + one.start,
        end: run.start + one.end,
      }));
    });
    for (const { message, start, end } of acrossRuns(file, found)) {
      report(file, placeAt(file.text, start), message, detailsOf(file.text, { start, end }, []));
    }
  },
});
