import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProjectFiles } from '../../src/tools/bench/project-files.ts';

/** A copy of the project that a test may spoil. */
export interface ProjectCopy {
  root: string;
  remove(): void;
}

/** Copies what the publication is made of to a temporary folder; the packages are only linked to. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'frikommuneforsoeg-kopi-'));
  copyProjectFiles(process.cwd(), root);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
