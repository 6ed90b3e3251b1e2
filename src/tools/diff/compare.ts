import { filesOf, readFiles } from '../../model/reading/files.ts';
import { changesText } from '../../text/changes.ts';
import { diffText } from '../../text/diff.ts';
import type { Changes } from './change.ts';
import { changesBetween } from './changes-between.ts';
import {
  commitOf,
  contentOf,
  GitFault,
  otherFilesChanged,
  requireRepository,
  startOfWork,
  type Commit,
} from './git.ts';
import type { Compared } from './render.ts';
import { versionOf, type Version } from './version.ts';

function committed(root: string, commit: Commit): Version {
  const content = contentOf(root, commit);
  if (content.length === 0) throw new GitFault(diffText.noContent(commit.name));
  return versionOf(filesOf(content));
}

/**
 * What readers see change between two versions of the project in a folder.
 * @param refs the versions: two, or one to compare the folder with, or none for where the work left the main branch
 */
export function compareVersions(
  root: string,
  [from, to]: readonly string[],
): { changes: Changes; compared: Compared } {
  requireRepository(root);
  const before = from === undefined ? startOfWork(root) : commitOf(root, from);
  const after = to === undefined ? undefined : commitOf(root, to);
  const changes = changesBetween(
    committed(root, before),
    after ? committed(root, after) : versionOf(readFiles(root)),
  );
  return {
    changes,
    compared: {
      before: before.name,
      after: after?.name ?? changesText.report.workingTree,
      otherFiles: otherFilesChanged(root, before, after),
    },
  };
}
