import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import type { Finding } from '../../check/finding.ts';
import { mendText } from '../../check/fix/mend-text.ts';
import { inMarkdown } from '../../markdown/text-only.ts';
import { pullRequestText as words } from '../../text/pull-request.ts';
import type { LineRange, ShownLines } from './shown-lines.ts';

/** A remark at some lines of a pull request, as GitHub's interface takes it: https://docs.github.com/rest/pulls/reviews */
export interface ReviewComment {
  path: string;
  /** The last of its lines, and the first where there are several. */
  line: number;
  start_line?: number;
  side: 'RIGHT';
  start_side?: 'RIGHT';
  body: string;
}

export interface Suggestions {
  comments: ReviewComment[];
  /** How many more things can be mended, at lines where no suggestion can stand. */
  elsewhere: number;
}

/** A file as it is in the change itself. */
export interface ChangedFile {
  file: string;
  text: string;
  isMdx: boolean;
}

/** More than these are mended faster by the command. */
const most = 30;

/** Lines of a text, and those to stand in their place. */
interface Replacement extends LineRange {
  lines: string[];
}

/** What differs between two texts, line by line. What was put in before a line comes with the line. */
function replacements(before: string, after: string): Replacement[] {
  const old = before.split('\n');
  const found: Replacement[] = [];
  let at = 1;
  let open: Replacement | undefined;
  for (const { value, added, removed } of diffArrays(old, after.split('\n'))) {
    if (!added && !removed) {
      if (open) found.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    open ??= { from: at, to: at - 1, lines: [] };
    if (added) open.lines.push(...value);
    else {
      at += value.length;
      open.to = at - 1;
    }
  }
  if (open) found.push(open);
  return found.map((one) => {
    if (one.to >= one.from) return one;
    const next = old[one.from - 1];
    return next === undefined ? one : { ...one, to: one.from, lines: [...one.lines, next] };
  });
}

/** A block that GitHub makes a button of. Its fence is longer than any in it. */
function suggestionBlock(lines: readonly string[]): string {
  const longest = Math.max(
    0,
    ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

const isWithin = ({ from, to }: LineRange, ranges: readonly LineRange[]): boolean =>
  ranges.some((range) => range.from <= from && to <= range.to);

/** A name that the same suggestion has after every push: it is not made twice. */
const nameOf = (path: string, before: string, after: string): string =>
  createHash('sha256').update([path, before, after].join('\0')).digest('hex').slice(0, 16);

function commentFor(
  { file, text }: ChangedFile,
  { from, to, lines }: Replacement,
  findings: readonly Finding[],
): ReviewComment {
  const before = text
    .split('\n')
    .slice(from - 1, to)
    .join('\n');
  const said = findings
    .filter(({ edits, line }) => edits && from <= line && line <= to)
    .map(({ message }) => inMarkdown(message));
  return {
    path: file,
    line: to,
    ...(from < to ? { start_line: from, start_side: 'RIGHT' as const } : {}),
    side: 'RIGHT',
    body: [
      ...(said.length > 0 ? [...new Set(said)] : [words.suggestion.plain]),
      suggestionBlock(lines),
      `<!-- ${words.suggestion.mark}:${nameOf(file, before, lines.join('\n'))} -->`,
    ].join('\n\n'),
  };
}

/**
 * What `npm run check -- --fix` would do, as suggestions that an editor takes with one press. Only lines that the pull
 * request shows can have one. A suggestion can carry no line ends and no encoding, and none with an @: the sign is made
 * harmless on its way to GitHub, and would be so in the file too.
 */
export function suggestionsFor(
  files: readonly ChangedFile[],
  findings: readonly Finding[],
  shown: ShownLines,
): Suggestions {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const suggestions = files.flatMap((one) => {
    const own = byFile.get(one.file) ?? [];
    const mended = mendText(one.text, own, one.isMdx).text;
    const carriesLineEnds =
      one.text.includes('\r') || one.text.endsWith('\n') !== mended.endsWith('\n');
    return replacements(one.text, mended).map((replacement) => {
      const canStand =
        !carriesLineEnds &&
        replacement.to >= replacement.from &&
        !replacement.lines.some((line) => line.includes('@')) &&
        isWithin(replacement, shown.get(one.file) ?? []);
      return canStand ? commentFor(one, replacement, own) : undefined;
    });
  });
  const comments = suggestions.filter((one) => one !== undefined).slice(0, most);
  return { comments, elsewhere: suggestions.length - comments.length };
}
