import { placeholdersIn } from '../../markdown/placeholders.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import type { Made } from './make.ts';

/** What was made, and what is left for the editor to write, each with its place: `file:line:column what`. */
export function formatResult({ files, next, errorsBefore }: Made): string {
  const paths = (isNew: boolean): string[] =>
    files.filter((file) => file.isNew === isNew).map(({ path }) => `  ${path}`);
  const open = files.flatMap(({ path, text: written }) =>
    placeholdersIn(written).map(
      ({ line, column, what, heading }) =>
        `  ${path}:${line}:${column} ${what ?? text.textToWrite(heading)}`,
    ),
  );
  const part = (heading: string, lines: string[]): string[] =>
    lines.length > 0 ? [heading, ...lines, ''] : [];
  return [
    ...part(text.created, paths(true)),
    ...part(text.changed, paths(false)),
    ...part(text.fillIn, open),
    ...(open.length > 0 ? [text.afterwards] : []),
    ...(next === undefined ? [] : [next]),
    ...(errorsBefore > 0 ? [text.errorsBefore(errorsBefore)] : []),
  ]
    .join('\n')
    .trimEnd();
}
