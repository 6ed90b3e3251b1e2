import type { Finding, Place } from '../../src/check/finding.ts';
import { checkProject } from '../../src/check/index.ts';
import { readFiles } from '../../src/model/reading/files.ts';
import { publishedListFile } from '../../src/model/published-list.ts';
import { projectOf } from '../../src/model/reading/project.ts';
import { place, type Mutation } from './mutation.ts';

const disk = readFiles(process.cwd());
/** The project as it is. */
export const untouched = projectOf(disk);

/** What the check says of the project with one file spoilt, and where it must say it. */
export function spoil({ file, mutate, at, check, renamedTo = file }: Mutation): {
  findings: Finding[];
  expected: Partial<Place>;
} {
  const before = disk.texts.get(file) ?? '';
  const spoilt = mutate(before);
  if (spoilt === before && renamedTo === file) throw new Error(`${file} is not spoilt.`);
  const texts = new Map(disk.texts);
  // Whatever takes an address away is reported by that rule too.
  if (check !== 'addresses-kept') texts.delete(publishedListFile);
  texts.delete(file);
  if (spoilt !== undefined) texts.set(renamedTo, spoilt.replace(/^\ufeff/, ''));
  const findings = checkProject(projectOf({ ...disk, texts }));
  return { findings, expected: expectedPlace(at, spoilt ?? '') };
}

function expectedPlace(at: Mutation['at'], spoilt: string): Partial<Place> {
  if (typeof at === 'number') return { line: at };
  if (typeof at === 'function') return at(spoilt);
  const offset = spoilt.indexOf(at);
  if (offset < 0) throw new Error(`»${at}« is not in the spoilt file.`);
  return place(spoilt, offset);
}
