import { textsWith, type Files } from '../../model/reading/files-fixture.ts';
import type { Change, Changes } from './change.ts';
import { changesBetween } from './changes-between.ts';
import { statementLine, countLine, detailLine } from './lines.ts';
import { versionOf, type Version } from './version.ts';

// For tests only: two versions of a small project, read as those of git are.

export * from '../../model/reading/files-fixture.ts';

export const versionWith = (files: Files = {}): Version => versionOf({ texts: textsWith(files) });

/** What has changed in the smallest valid project when these files are otherwise. */
export const changesWith = (after: Files, before: Files = {}): Changes =>
  changesBetween(versionWith(before), versionWith(after));

const wordsOf = (detail: Change['details'][number]): string =>
  detail.type === 'passage' && detail.words.length > 0
    ? ` | ${detail.words
        .map(({ in: version, text }) =>
          version === 'both' ? text : version === 'before' ? `[-${text}-]` : `{+${text}+}`,
        )
        .join('')}`
    : '';

/** The changes as lines: `1.01 Natlys: Status: fra »I gang« til »Afsluttet«`; hard spaces are shown as ordinary ones. */
export const told = ({ changes, counts, statements }: Changes): string[] =>
  [
    ...changes.flatMap(({ subject, details }) =>
      details.map((detail) => `${subject.title}: ${detailLine(detail)}${wordsOf(detail)}`),
    ),
    ...counts.map(countLine),
    ...statements.map(statementLine),
  ].map((line) => line.replace(/\u00a0/g, ' '));
