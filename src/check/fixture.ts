import { textsWith, validFiles, type Files } from '../model/reading/files-fixture.ts';
import { findingsOfCheck, type Check } from './check.ts';
import { inReadingOrder } from './finding.ts';
import { filesOf } from '../model/reading/files.ts';
import { projectOf, type Project } from '../model/reading/project.ts';

// For tests only: projects, and what a check says of them.

export * from '../model/reading/files-fixture.ts';

/** The smallest valid project, with these files instead of or besides its own. */
export function projectWith(files: Files = {}): Project {
  const stored = [...textsWith(files)].map(([path, text]) => [path, Buffer.from(text)] as const);
  return projectOf(filesOf(stored));
}

/** What one check finds in the valid project with these files, each as `natlys.mdx:2:7 message`. */
export function findingsOf(check: Check, files: Files = {}): string[] {
  return inReadingOrder(findingsOfCheck(check, projectWith(files))).map(
    ({ file, line, column, message }) => `${file.split('/').at(-1)}:${line}:${column} ${message}`,
  );
}

/** A copy of a valid file under another name, with parts of its text replaced. */
export function copied(path: string, name: string, replacements: [string, string][] = []): Files {
  const text = replacements.reduce((copy, [part, other]) => {
    if (!copy.includes(part)) throw new Error(`»${part}« is not in ${path}.`);
    return copy.replace(part, other);
  }, validFiles[path] ?? '');
  return { [path.replace(/[^/]+$/, name)]: text };
}
