import { visit } from 'unist-util-visit';
import { frontMatterBlock } from '../../model/reading/front-matter.ts';
import { signText } from '../../text/sign-findings.ts';
import { fileCheck, type Report } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { oddSpace } from './signs.ts';
import { placeAt } from '../../model/reading/place.ts';
import { editsOf, type Passage } from '../source-text.ts';

/** Tells of passages that are alike, once, at the first of them. */
function reportAlike(
  file: ContentFile,
  passages: readonly Passage[],
  message: (count: number) => string,
  report: Report,
  severity: 'error' | 'warning' = 'warning',
): void {
  const first = passages[0];
  if (!first) return;
  const edits = editsOf(passages);
  report(file, placeAt(file.text, first.start), message(passages.length), {
    severity,
    ...(edits.length > 0 && { edits }),
  });
}

const passagesOf = (text: string, pattern: RegExp, replacement: string): Passage[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    text: replacement,
  }));

/** Where the text begins: all before it is fields. */
const bodyStart = (file: ContentFile): number =>
  file.isMdx ? (frontMatterBlock(file.text)?.bodyOffset ?? 0) : file.text.length;

/** Tabs as spaces: at the beginning of a line of text as many as Markdown takes a tab for, elsewhere one. */
function tabs(file: ContentFile): Passage[] {
  const body = bodyStart(file);
  return [...file.text.matchAll(/\t+/g)].flatMap(({ 0: found, index: start }) => {
    const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
    const before = file.text.slice(lineStart, start);
    const end = start + found.length;
    if (/^ *$/.test(before)) {
      // Among the fields, how far in a line belongs is for its writer to say: fields-valid reports it.
      if (start < body) return [];
      const width = (Math.floor(before.length / 4) + found.length) * 4 - before.length;
      return [{ start, end, text: ' '.repeat(width) }];
    }
    // At the end of a line it is one of the spaces there.
    return /^[ \t]*(\r?\n|$)/.test(file.text.slice(end)) ? [] : [{ start, end, text: ' ' }];
  });
}

/** The ends of lines that Markdown takes for a line break. */
function hiddenBreaks({ tree, text }: ContentFile): Passage[] {
  const found: Passage[] = [];
  if (tree) {
    visit(tree, 'break', ({ position }) => {
      const start = position?.start.offset ?? 0;
      const written = text.slice(start, position?.end.offset ?? start);
      if (written.startsWith(' ')) found.push({ start, end: start + written.trimEnd().length });
    });
  }
  return found;
}

/** A space is a space: those of other widths, tabs and spaces at a line's end are not typed. */
export const spacesPlain = fileCheck({
  id: 'spaces-plain',
  severity: 'warning',
  in: collectionNames,
  run(file, report) {
    const { text } = file;
    const odd = passagesOf(text, new RegExp(oddSpace.source, 'gu'), ' ');
    for (const [sign, alike] of Map.groupBy(odd, ({ start }) => text[start] ?? '')) {
      reportAlike(file, alike, (count) => signText.oddSpaces(sign, count), report, 'error');
    }
    reportAlike(file, passagesOf(text, /\u00a0/g, ' '), signText.hardSpaces, report);
    reportAlike(file, tabs(file), signText.tabs, report);
    const breaks = hiddenBreaks(file);
    const isBreak = ({ start }: Passage): boolean => breaks.some((one) => one.start === start);
    // In a text that can't be read, nobody knows which of them are line breaks.
    const isUnread = file.isMdx && !file.tree;
    const trailing = passagesOf(text, /[ \t]+(?=\r?\n|\r|$)/g, '').filter(
      (one) => !isBreak(one) && !(isUnread && one.end - one.start > 1),
    );
    reportAlike(file, trailing, signText.trailingSpaces, report);
    for (const { start } of breaks) {
      report(file, placeAt(text, start), signText.hiddenBreak);
    }
  },
});
