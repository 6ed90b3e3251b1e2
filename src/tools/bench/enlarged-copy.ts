import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { publishedListFile } from '../../model/published-list.ts';
import { contentFolders } from '../../model/reading/collections.ts';
import { readFiles } from '../../model/reading/files.ts';
import { generatedContent } from './generated-content.ts';
import { copyProjectFiles } from './project-files.ts';

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
  copyProjectFiles(root, to);
  // What is invented was never published, and a large publication has no list of all trials with their places.
  rmSync(join(to, publishedListFile), { force: true });
  for (const [path, text] of generatedContent(readFiles(root).texts, times)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
}
