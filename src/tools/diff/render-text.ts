import { inTerminal as safe } from '../../markdown/text-only.ts';
import { listFiles } from '../../model/reading/collections.ts';
import { changesText } from '../../text/changes.ts';
import { isNothing, type Change, type Changes, type Words } from './change.ts';
import { countLine, detailLine, statementLine } from './lines.ts';
import { leadingLines } from './published-addresses.ts';
import { byKind, shownWords, type Compared } from './render.ts';

/** How a part of the text is set in a terminal. */
export interface Paint {
  heading(text: string): string;
  warning(text: string): string;
  before(text: string): string;
  after(text: string): string;
  muted(text: string): string;
}

const asIs = (text: string): string => text;

/** For files and pipes: no colours. */
export const plainPaint: Paint = {
  heading: asIs,
  warning: asIs,
  before: asIs,
  after: asIs,
  muted: asIs,
};

const { report } = changesText;

const indented = (lines: readonly string[], by = '  '): string[] => lines.map((line) => by + line);

/** The words of a passage; the signs say what colours say. */
function wordsLine(words: readonly Words[], paint: Paint): string {
  return words
    .map(({ in: version, text }, index) => {
      const space = index > 0 && text.startsWith(' ') ? ' ' : '';
      const core = safe(text.trimStart());
      if (version === 'before') return space + paint.before(`[-${core}-]`);
      return version === 'after' ? space + paint.after(`{+${core}+}`) : space + core;
    })
    .join('');
}

function changeBlock({ subject, details }: Change, paint: Paint): string[] {
  const lines = details.flatMap((detail) => {
    const words = shownWords(detail);
    return [
      safe(detailLine(detail)),
      ...(words.length > 0 ? [`  ${wordsLine(words, paint)}`] : []),
    ];
  });
  return [
    `${paint.heading(safe(subject.title))} ${paint.muted(safe(subject.address))}`,
    ...indented(lines),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...indented(lines), ''] : [];
}

function changedLines(changes: Changes, paint: Paint): string[] {
  const kinds = [...byKind(changes)].flatMap(([kind, of]) =>
    section(
      paint.heading(changesText.kinds[kind].toUpperCase()),
      of.flatMap((change) => [...changeBlock(change, paint), '']).slice(0, -1),
    ),
  );
  return [
    ...section(paint.warning(report.gone(changes.gone.length)), changes.gone.map(safe)),
    ...section(report.leadOn(listFiles.moved.file), leadingLines(changes).map(safe)),
    ...kinds,
    ...section(paint.heading(report.counts), changes.counts.map(countLine).map(safe)),
    ...section(paint.heading(report.statements), changes.statements.map(statementLine).map(safe)),
    ...section(paint.heading(report.pages(changes.pages.length)), changes.pages.map(safe)),
    ...section(paint.heading(report.pdf(changes.pdf.length)), changes.pdf.map(safe)),
  ];
}

/** The changes for a terminal. */
export function renderText(
  changes: Changes,
  compared: Compared,
  paint: Paint = plainPaint,
): string {
  const unreadable = changes.unreadable.map(({ file, versions }) =>
    safe(
      report.unreadableIn(file, versions.map((version) => report.versions[version]).join(' og ')),
    ),
  );
  const nothing = unreadable.length > 0 ? report.nothingSure : report.nothing;
  return [
    safe(report.between(compared.before, compared.after)),
    '',
    ...section(paint.warning(report.unreadable), unreadable),
    ...(isNothing(changes) ? [nothing] : changedLines(changes, paint)),
    ...(compared.otherFiles > 0 ? [report.otherFiles(compared.otherFiles)] : []),
  ]
    .join('\n')
    .replace(/ +$/gm, '')
    .trimEnd();
}
