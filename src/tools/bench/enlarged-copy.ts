import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentFolders } from '../../model/reading/collections.ts';
import { readFiles } from '../../model/reading/files.ts';
import { generatedContent } from './generated-content.ts';

/** What a build reads. Packages are linked to: they are many, and nothing writes to them. */
const copied = [
  'src',
  'seeds',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A copy of the project in a folder of its own, with content so many times as large.
 * @throws where the folder is the project's, has content already, or is one that the project's own content is read from
 */
export function enlargedCopy(root: string, folder: string, times: number): void {
  const to = resolve(folder);
  if (contentFolders.some((content) => existsSync(join(to, content)))) {
    throw new Error(`${folder} has content already.`);
  }
  if (contentFolders.some((content) => to.startsWith(resolve(root, content)))) {
    throw new Error(`${folder} is among the real content.`);
  }
  mkdirSync(to, { recursive: true });
  for (const name of copied) cpSync(join(root, name), join(to, name), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(to, 'node_modules'));
  for (const [path, text] of generatedContent(readFiles(root).texts, times)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
}
