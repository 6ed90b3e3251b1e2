import { styleText } from '../../text/style-findings.ts';
import { fileCheck } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import { fileStart, type Place } from '../finding.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { memoized } from '../../model/reading/memoized.ts';
import { fieldTexts } from '../running-text.ts';
import { fieldName } from '../schema-findings.ts';

/** What the site's reader of YAML takes for a date. */
const looksLikeDate = /^\d{4}-\d\d?-\d\d?(?:$|[Tt]|[ \t]+\d)/;

/** One that is not quoted, after the name of a field or in a list. */
const hasPlainDate = /(?:[:\-[,] *)\d{4}-\d\d?-\d\d?/;

/** The data with a date instead of the text at a path. */
function withDate(data: unknown, [first, ...rest]: PropertyKey[], text: string): unknown {
  if (first === undefined) return new Date(text.slice(0, 10));
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }) as Record<
    PropertyKey,
    unknown
  >;
  copy[first] = withDate(copy[first], rest, text);
  return copy;
}

const refusals = ({ schema }: ContentFile, data: unknown): Set<string> =>
  new Set(schema.safeParse(data).error?.issues.map(({ path }) => fieldName(path)));

/** What is known of a schema's fields, by their names without the numbers of lists. */
const textFieldsOf = memoized<ContentFile['schema'], Map<string, boolean>>(() => new Map());

/** Whether a field may hold a text and not a date. Asked once for the fields of one name, as asking takes long. */
function isTextField(file: ContentFile, path: PropertyKey[], text: string): boolean {
  const known = textFieldsOf(file.schema);
  const pattern = path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const name = fieldName(path);
  const data = file.fields?.data;
  const isText =
    refusals(file, withDate(data, path, text)).has(name) && !refusals(file, data).has(name);
  known.set(pattern, isText);
  return isText;
}

function offsetAt(text: string, { line, column }: Place): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** A text that looks like a date is in quotation marks: without them Astro reads a date and stops, in English. */
export const datesInTextQuoted = fileCheck({
  id: 'dates-in-text-quoted',
  in: collectionNames,
  run(file, report) {
    if (!hasPlainDate.test(file.text)) return;
    for (const { text, path } of fieldTexts(file.fields?.data)) {
      if (!looksLikeDate.test(text)) continue;
      if (!isTextField(file, path, text)) continue;
      const place = file.fields?.locate(path) ?? fileStart;
      const start = offsetAt(file.text, place);
      const end = start + text.length;
      // One that is quoted does not stand there as it is read.
      if (file.text.slice(start, end) !== text) continue;
      report(file, place, styleText.unquotedDate(fieldName(path), text), {
        end: { line: place.line, column: place.column + text.length },
        edits: [{ start, end, text: `"${text}"` }],
      });
    }
  },
});
