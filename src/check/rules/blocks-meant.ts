import type { List, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeAt } from '../../model/reading/place.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { monthNames } from '../../schemas/months.ts';
import { markdownText } from '../../text/markdown-findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { placeOf, type Place } from '../finding.ts';

type Told = Place & { message: string };

const firstWords = (text: string, most = 3): string => {
  const words = text.split(/\s+/);
  return words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');
};

/** A heading that a line below a sentence, or below several lines, makes of it. */
function headingByLine({ text }: ContentFile, node: Nodes): Told[] {
  const { start, end } = node.position ?? {};
  if (node.type !== 'heading' || node.depth !== 2 || !start || !end) return [];
  const written = text.slice(start.offset, end.offset);
  if (!/\n[^\n]*-[ \t]*$/.test(written)) return [];
  const said = toString(node);
  if (!/\n/.test(said) && !/[.:;,!?…][»«"”)*_]*$/.test(said)) return [];
  const line = (end.offset ?? 0) - (/-+[ \t]*$/.exec(written)?.[0].length ?? 0);
  const message = markdownText.headingByLine(firstWords(said, 6));
  return [{ ...placeAt(text, line), message }];
}

const month = new RegExp(`^(?:${monthNames.join('|')})\\b`, 'i');
/** What a number with a full stop stands before in a sentence, besides months. */
const ordinalOf = /^(?:halvår|kvartal)\b/;
/** No list is as long as the least year is large. */
const longestList = 999;

/** A list of one item is no list: its number was the first word of a sentence, unless it goes on from a list above. */
function numberedByChance(
  { text }: ContentFile,
  node: List,
  { children }: Parents,
  at: number,
): Told[] {
  const [first, ...others] = node.children;
  if (!node.ordered || !first) return [];
  const number = node.start ?? 1;
  const offset = first.position?.start.offset ?? 0;
  const written = /^\d+\./.exec(text.slice(offset, offset + 12))?.[0];
  if (!written) return [];
  const said = toString(first);
  const place = placeOf(first);
  const numbers = node.children.map((item) =>
    Number(/^\d+/.exec(text.slice(item.position?.start.offset))?.[0]),
  );
  const isCounted = numbers.every((one, index) => one === number + index);
  const isDate =
    number <= 31 && node.children.every((item) => month.test(toString(item).trimStart()));
  if (isDate && (others.length === 0 || !isCounted)) {
    return [{ ...place, message: markdownText.dateList(written, firstWords(said)) }];
  }
  const goesOn = children
    .slice(0, at)
    .some(
      (above) =>
        above.type === 'list' &&
        above.ordered &&
        (above.start ?? 1) + above.children.length === number,
    );
  const isAlone =
    others.length === 0 &&
    first.children.length === 1 &&
    ((number > 1 && !goesOn) || ordinalOf.test(said));
  return isAlone || number > longestList
    ? [{ ...place, message: markdownText.ordinalList(written, firstWords(said)) }]
    : [];
}

/** Figures with asterisks between them are one times the other, and would be shown as one figure. */
function timesLost({ text }: ContentFile, node: Nodes): Told[] {
  const { start, end } = node.position ?? {};
  if (node.type !== 'emphasis' || start?.offset === undefined || end?.offset === undefined)
    return [];
  const [before = ''] = /\d[\d.,]*$/.exec(text.slice(0, start.offset)) ?? [];
  const [after = ''] = /^\d[\d.,]*/.exec(text.slice(end.offset)) ?? [];
  if (before === '' || after === '') return [];
  const written = before + text.slice(start.offset, end.offset) + after;
  const place = placeAt(text, start.offset - before.length);
  return [{ ...place, message: markdownText.timesLost(written) }];
}

/** A sign in the middle of a sentence that a line happens to begin with. */
function dashByChance({ text }: ContentFile, node: List, parent: Parents, at: number): Told[] {
  const above = parent.children[at - 1];
  if (node.ordered || node.children.length > 1 || above?.type !== 'paragraph') return [];
  // A point below a point is meant.
  if (parent.type === 'listItem') return [];
  const isNext = node.position?.start.line === (above.position?.end.line ?? 0) + 1;
  if (!isNext || /[.:;!?…][*_»«")]*$/.test(toString(above).trimEnd())) return [];
  const sign = text[node.position?.start.offset ?? 0] ?? '-';
  return [{ ...placeOf(node), message: markdownText.dashList(sign) }];
}

/** A list below a numbered item that is not far enough in to belong to it. */
function sublistSplit({ text }: ContentFile, node: List, above: Nodes | undefined): Told[] {
  if (node.ordered || above?.type !== 'list' || !above.ordered) return [];
  const last = above.children.at(-1)?.position?.start;
  const column = node.position?.start.column ?? 1;
  if (!last || column <= last.column) return [];
  const written = /^\d+[.)] +/.exec(text.slice(last.offset))?.[0] ?? '1. ';
  const indent = last.column - 1 + written.length;
  return [{ ...placeOf(node), message: markdownText.sublistSplit(written.trim(), indent) }];
}

/** A list or heading is there because its author meant one, and not because of what a line happens to begin with. */
export const blocksMeant = fileCheck({
  id: 'blocks-meant',
  in: textNames,
  run(file, report) {
    if (!file.tree) return;
    visit(file.tree, (node, at, parent) => {
      const found = [...headingByLine(file, node), ...timesLost(file, node)];
      if (node.type === 'delete') {
        found.push({ ...placeOf(node), message: markdownText.struckOut });
      }
      if (node.type === 'list' && parent && at !== undefined) {
        const above = parent.children[at - 1];
        // One that goes on from a list that was split is reported there.
        const isRest = above?.type === 'list' && !above.ordered && node.ordered;
        const [first] = [
          ...sublistSplit(file, node, above),
          ...(isRest ? [] : numberedByChance(file, node, parent, at)),
          ...dashByChance(file, node, parent, at),
        ];
        if (first) found.push(first);
      }
      for (const { message, ...place } of found) report(file, place, message);
    });
  },
});
