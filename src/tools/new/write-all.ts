import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newEntryText as text } from '../../text/new-entry.ts';
import { Refusal, type DraftFile } from './draft.ts';

/** Writes all files or none. A new file never takes the place of one that is there. */
export function writeAll(root: string, files: readonly DraftFile[]): void {
  const there = files.find(({ path, isNew }) => isNew && existsSync(join(root, path)));
  if (there) throw new Refusal(text.fileExists(there.path));

  const undo: (() => void)[] = [];
  for (const { path, text: content, isNew } of files) {
    const file = join(root, path);
    try {
      if (isNew) {
        const made = mkdirSync(dirname(file), { recursive: true });
        undo.push(() => {
          rmSync(made ?? file, { recursive: true, force: true });
        });
      } else {
        const before = readFileSync(file);
        undo.push(() => {
          writeFileSync(file, before);
        });
      }
      writeFileSync(file, content, { flag: isNew ? 'wx' : 'w' });
    } catch (error) {
      for (const back of undo.reverse()) back();
      throw new Refusal(text.notWritable(path, (error as NodeJS.ErrnoException).code ?? ''));
    }
  }
}
