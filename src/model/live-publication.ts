import { lastReadable } from './reading/last-readable.ts';
import { readProject, type ContentFiles } from './reading/project.ts';
import { publicationOf, type Publication } from './publication.ts';
import { withoutDangling } from './without-dangling.ts';

// What was last read is kept here, in a module that imports nothing of Astro: Astro runs those that do anew, with
// nothing in them, whenever a text is changed.

const readable = lastReadable();
let last: { files: ContentFiles; publication: Publication } | undefined;

/** Whether every file is the one that it was: a file with the same text is read as the same value. */
function isSame(before: ContentFiles, now: ContentFiles): boolean {
  const names = Object.keys(now) as (keyof ContentFiles)[];
  return names.every((name) => {
    const [had, has] = [[before[name]].flat(), [now[name]].flat()];
    return had.length === has.length && has.every((file, index) => file === had[index]);
  });
}

/**
 * The publication as its files are now, for one who is editing: what can't be read is as it was last, and what leads
 * nowhere is left out. The same value as before when nothing has changed.
 */
export function livePublication(root: string): Publication {
  const files = readable(readProject(root));
  if (!last || !isSame(last.files, files)) {
    last = { files, publication: publicationOf(files, withoutDangling) };
  }
  return last.publication;
}
