import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project that a test may spoil. */
export interface ProjectCopy {
  root: string;
  remove(): void;
}

/** Copies what the publication is made of to a temporary folder; the packages are only linked to. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'frikommuneforsoeg-kopi-'));
  for (const name of [
    'src',
    'seeds',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(process.cwd(), name), join(root, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
