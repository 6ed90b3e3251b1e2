import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build reads, but the packages. */
const projectFiles = [
  'src',
  'seeds',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies all that a build reads to a folder. Packages are linked to: they are many, and nothing writes to them. */
export function copyProjectFiles(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of projectFiles)
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}
