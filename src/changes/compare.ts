import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesText } from '../text/changes.ts';
import { diffText } from '../text/diff.ts';
import type { Changes } from './change.ts';
import { changesBetween } from './changes-between.ts';
import {
  commitOf,
  extractContent,
  GitFault,
  otherFilesChanged,
  requireRepository,
  startOfWork,
  type Commit,
} from './git.ts';
import type { Compared } from './render.ts';
import { readVersion, type Version } from './version.ts';

function versionOf(root: string, commit: Commit): Version {
  const folder = mkdtempSync(join(tmpdir(), 'version-'));
  try {
    if (extractContent(root, commit, folder) === 0)
      throw new GitFault(diffText.noContent(commit.name));
    return readVersion(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
    versionOf(root, before),
    after ? versionOf(root, after) : readVersion(root),
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
