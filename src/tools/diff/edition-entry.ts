import { Document, parseDocument, isSeq } from 'yaml';
import { editionSchema, type Edition } from '../../schemas/edition.ts';
import { diffText } from '../../text/diff.ts';
import type { Changes, Detail } from './change.ts';
import { summaryLines } from './lines.ts';

/** Whether something else is said than before: not where only typography or setting differs. */
const saysSomething = (detail: Detail): boolean =>
  detail.type !== 'passage' || detail.sentences > 0 || detail.kind === 'link';

/** As an editor writes: hard spaces are set on the way to the page, and are not for the files. */
const withPlainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ');

/** The next edition: the editor's summary and date, and the list of what is changed. */
export function nextEdition(
  editions: readonly Edition[],
  changes: Changes,
  summary: string,
  date: string,
): Edition {
  const day = editionSchema.shape.date.safeParse(date);
  if (!day.success) throw new Error(day.error.issues.map(({ message }) => message).join(' '));
  const newest = [...editions].sort((a, b) => b.number - a.number)[0];
  if (newest && date < newest.date) throw new Error(diffText.laterDate(newest.date));
  const unpublished = changes.changes.find(
    ({ subject, details }) =>
      subject.kind === 'edition' && details.some(({ type }) => type === 'added'),
  );
  if (unpublished) throw new Error(diffText.editionWaits(unpublished.subject.title));
  const parsed = editionSchema.safeParse({
    number: (newest?.number ?? 0) + 1,
    date,
    summary,
    // An edition does not report editions, nor of how a text is set.
    changes: changes.changes
      .filter(({ subject }) => subject.kind !== 'edition')
      .map((change) => ({ ...change, details: change.details.filter(saysSomething) }))
      .filter(({ details }) => details.length > 0)
      .map((change) => ({
        title: change.subject.title,
        address: change.subject.address,
        lines: summaryLines(change).map(withPlainSpaces),
      })),
  });
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(' '));
  return parsed.data;
}

/** The file of editions with one more on top; what else stands in it stays as it is. */
export function withEdition(file: string, edition: Edition): string {
  const document = parseDocument(file);
  const list = document.contents;
  if (!isSeq(list)) return new Document([edition]).toString({ lineWidth: 0 });
  const comment = /^(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*/.exec(file)?.[0] ?? '';
  const entry = new Document([edition]).toString({ lineWidth: 0 });
  return comment + entry + file.slice(comment.length);
}
