import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Pair } from 'yaml';
import type { ReconciledTotal } from '../../model/totals.ts';
import { placeholderMark } from '../../markdown/placeholders.ts';
import { newEntryText as text } from '../../text/new-entry.ts';

// A source's own total stays as the source states it. When what we count becomes another, the file says why.

/** Lines to put in before one of the file's, and how many of its own go out. */
interface Change {
  line: number;
  remove: number;
  insert: string[];
}

const lineOf = (yaml: string, offset: number): number =>
  yaml.slice(0, offset).split('\n').length - 1;

/** The lines that one item of the list has, and those of its explanation. */
function linesOf(yaml: string, index: number) {
  const list = parseDocument(yaml).contents;
  const item = isSeq(list) ? list.items[index] : undefined;
  if (!isMap(item)) return undefined;
  const pairs = item.items as Pair<Node, Node | null>[];
  const range = (pair: Pair<Node, Node | null> | undefined) => {
    const from = pair?.key.range?.[0];
    const to = pair?.value?.range?.[1];
    return from === undefined || to === undefined
      ? undefined
      : { from: lineOf(yaml, from), to: lineOf(yaml, to) };
  };
  const explanation = pairs.find(({ key }) => isScalar(key) && key.value === 'explanation');
  return { last: range(pairs.at(-1)), explanation: range(explanation) };
}

const marked = (what: string): string => `  # ${placeholderMark}: ${what}`;

/**
 * The text of totals.yaml after something new: totals that no longer agree are explained, and explanations of totals
 * that are counted otherwise than before are marked to be looked at. Undefined when all are as they were.
 * @param why what there is more of than the sources say
 */
export function explainTotals(
  yaml: string,
  before: readonly ReconciledTotal[],
  after: readonly ReconciledTotal[],
  why: string,
): string | undefined {
  const changes = after.flatMap(({ total, counted, agrees }, index): Change[] => {
    if (counted === undefined || counted === before[index]?.counted) return [];
    const lines = linesOf(yaml, index);
    if (!lines?.last) return [];
    if (lines.explanation && agrees) {
      const { from, to } = lines.explanation;
      const was = marked(text.explanation.agrees(total.statement, total.explanation ?? ''));
      return [{ line: from, remove: to - from + 1, insert: [was] }];
    }
    if (lines.explanation) {
      const look = marked(text.explanation.counted(total.statement, counted));
      return [{ line: lines.explanation.from, remove: 0, insert: [look] }];
    }
    if (agrees) return [];
    const explanation = stringify({ explanation: why }, { lineWidth: 0 }).trimEnd();
    const insert = [marked(text.explanation.check(total.statement, counted)), `  ${explanation}`];
    return [{ line: lines.last.to + 1, remove: 0, insert }];
  });
  if (changes.length === 0) return undefined;
  const written = yaml.split('\n');
  for (const { line, remove, insert } of changes.reverse()) written.splice(line, remove, ...insert);
  return written.join('\n');
}
