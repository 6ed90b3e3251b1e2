import { spawnSync } from 'node:child_process';
import type { ChangedFile } from './suggestions.ts';
import { shownLines, type ShownLines } from './shown-lines.ts';

function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['--no-pager', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : undefined;
}

/**
 * What a pull request shows of the files. What GitHub checks out is the change laid upon the newest main branch
 * (`HEAD^1`); remarks are counted in the change itself (`HEAD^2`). Files that the two have otherwise are left out, as
 * the lines of one are not those of the other.
 * @returns undefined when what is checked out is not such a merge
 */
export function shownFiles(
  root: string,
  files: readonly ChangedFile[],
): { files: ChangedFile[]; shown: ShownLines } | undefined {
  const start = git(root, ['merge-base', 'HEAD^1', 'HEAD^2'])?.trim();
  if (!start) return undefined;
  const patch = git(root, [
    ...[
      '-c',
      'core.quotePath=false',
      '-c',
      'diff.noprefix=false',
      '-c',
      'diff.mnemonicPrefix=false',
    ],
    ...['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--unified=3', '--find-renames'],
    ...[start, 'HEAD^2', '--', 'src/content', 'seeds'],
  ]);
  if (patch === undefined) return undefined;
  const shown = shownLines(patch);
  return {
    shown,
    files: files.filter(
      ({ file, text }) => shown.has(file) && git(root, ['show', `HEAD^2:${file}`]) === text,
    ),
  };
}
