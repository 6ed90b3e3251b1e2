import { inHtml, inMarkdown } from '../../markdown/text-only.ts';
import { listFiles } from '../../model/reading/collections.ts';
import { changesText } from '../../text/changes.ts';
import { isNothing, type Change, type Changes, type Words } from './change.ts';
import { countLine, detailLine, statementLine } from './lines.ts';
import { leadingLines } from './published-addresses.ts';
import { byKind, shownWords, type Compared } from './render.ts';

const { report } = changesText;

/** GitHub takes 65,536 characters in a comment, and this is a part of one, below a heading of the third level. */
const longest = 50_000;

/** So many of the addresses that are gone are listed. */
const mostGone = 100;

/** A text of more words than this is opened by those who want it. */
const shownAtOnce = 3;

/** Where a page of the site can be seen as it will be; none where that is not known. */
export type LinkTo = (address: string) => string | undefined;

const linked = (text: string, address: string | undefined): string =>
  address === undefined ? inMarkdown(text) : `[${inMarkdown(text)}](${encodeURI(address)})`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const details = (summary: string, body: string): string =>
  `<details>\n<summary>${inHtml(summary)}</summary>\n\n${body}\n\n</details>`;

function wordsLine(words: readonly Words[]): string {
  return words
    .map(({ in: version, text }, index) => {
      const space = index > 0 && text.startsWith(' ') ? ' ' : '';
      const core = inMarkdown(text.trimStart());
      if (version === 'before') return `${space}<del>${core}</del>`;
      return version === 'after' ? `${space}<ins>${core}</ins>` : space + core;
    })
    .join('');
}

function changeBlock({ subject, details: of }: Change, linkTo: LinkTo): string {
  const line = (detail: Change['details'][number]): string => {
    const words = shownWords(detail);
    return inMarkdown(detailLine(detail)) + (words.length > 0 ? `<br>${wordsLine(words)}` : '');
  };
  const facts = of.filter(({ type }) => type !== 'passage').map(line);
  const passages = of.filter(({ type }) => type === 'passage').map(line);
  const folded = passages.length > shownAtOnce;
  return [
    `**${linked(subject.title, linkTo(subject.address))}**`,
    ...(facts.length > 0 ? [bullets(facts)] : []),
    ...(passages.length > 0
      ? [folded ? details(report.passages(passages.length), bullets(passages)) : bullets(passages)]
      : []),
  ].join('\n\n');
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`#### ${title}`, bullets(lines.map(inMarkdown))] : [];

const folded = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [details(title, bullets(lines))] : [];

/** As many blocks as there is room for, and how many were left out. */
function withinRoom(blocks: readonly string[], room: number): string[] {
  let used = 0;
  const kept = blocks.filter((block) => {
    used += block.length + 2;
    return used <= room;
  });
  const left = blocks.length - kept.length;
  return left === 0 ? kept : [...kept, report.tooLong(left)];
}

/** The addresses that are gone, and the lines by which the pages among them lead on. */
function goneWarning(changes: Changes): string {
  const { gone } = changes;
  if (gone.length === 0) return '';
  const lines = leadingLines(changes).slice(0, mostGone);
  return [
    '[!WARNING]',
    report.gone(gone.length),
    ...gone.slice(0, mostGone).map((address) => `- ${inMarkdown(address)}`),
    ...(lines.length > 0
      ? ['', report.leadOn(listFiles.moved.file), '```yaml', ...lines, '```']
      : []),
  ]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** The changes as a comment on a pull request. */
export function renderMarkdown(
  changes: Changes,
  compared: Compared,
  linkTo: LinkTo = () => undefined,
): string {
  const { gone, counts, statements, pages, pdf, unreadable } = changes;
  const linkToShown: LinkTo = (address) => (gone.includes(address) ? undefined : linkTo(address));
  const unread = unreadable.map(({ file, versions }) =>
    report.unreadableIn(file, versions.map((version) => report.versions[version]).join(' og ')),
  );
  const warning = goneWarning(changes);
  const kinds = [...byKind(changes)].flatMap(([kind, of]) => [
    `#### ${changesText.kinds[kind]}`,
    ...of.map((change) => changeBlock(change, linkToShown)),
  ]);
  const shownAt = (addresses: readonly string[]): string[] =>
    addresses.map((address) => linked(address, linkToShown(address)));
  const nothing = unread.length > 0 ? report.nothingSure : report.nothing;
  const head = [
    inMarkdown(report.between(compared.before, compared.after)),
    ...(unread.length > 0 ? [`${report.unreadable}\n\n${bullets(unread.map(inMarkdown))}`] : []),
    ...(warning ? [warning] : []),
  ];
  const body = isNothing(changes)
    ? [nothing]
    : [
        ...list(report.counts, counts.map(countLine)),
        ...list(report.statements, statements.map(statementLine)),
        ...kinds,
        ...folded(report.pages(pages.length), shownAt(pages)),
        ...folded(report.pdf(pdf.length), shownAt(pdf)),
      ];
  const tail = compared.otherFiles > 0 ? [report.otherFiles(compared.otherFiles)] : [];
  const room = longest - [...head, ...tail].join('\n\n').length;
  return `${[...head, ...withinRoom(body, room), ...tail].join('\n\n')}\n`;
}
