import { fileCheck, type Check, type Report } from './check.ts';
import { collectionNames, type CollectionName } from '../model/reading/collections.ts';
import { fileStart, type Severity } from './finding.ts';
import type { ContentFile } from '../model/reading/project.ts';
import { ownFieldTexts, runningText } from './running-text.ts';
import { placeAt } from '../model/reading/place.ts';
import { detailsOf, editsOf, type Passage } from './source-text.ts';

/** Something in a run of text that is not as it should be, in one or several places of it. */
export interface TextFinding extends Passage {
  message: string;
  severity?: Severity;
  /** What mends it, when that is more than the passage itself. */
  edits?: readonly Passage[];
}

/** Finds what is wrong in one run of text: a paragraph, a heading, a cell, a title. */
export type Find = (run: string) => TextFinding[];

function reportInBody(file: ContentFile, find: Find, report: Report): void {
  for (const { text, start } of runningText(file)) {
    for (const { message, severity, edits, ...passage } of find(text)) {
      const moved = (one: Passage): Passage => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      });
      const place = moved(passage);
      report(file, placeAt(file.text, place.start), message, {
        ...detailsOf(file.text, place, editsOf((edits ?? [passage]).map(moved))),
        ...(severity && { severity }),
      });
    }
  }
}

/** Without edits for `--fix`: in a field, YAML has its own rules for which signs may stand where. */
function reportInFields(file: ContentFile, find: Find, report: Report): void {
  for (const { text, path } of ownFieldTexts(file.fields?.data)) {
    for (const { message, severity } of find(text)) {
      const place = file.fields?.locate(path) ?? fileStart;
      report(file, place, message, severity && { severity });
    }
  }
}

/** Whether readers meet a collection's texts as they are written. */
const isPublished: Record<CollectionName, boolean> = {
  chapters: true,
  networks: true,
  trials: true,
  sources: true,
  // Its words are the sources'.
  ledger: false,
  totals: true,
  municipalities: false,
  acts: true,
  glossary: true,
  events: true,
  moved: false,
  // Of what is written there, `npm run diff` writes the most.
  editions: false,
};
const published = collectionNames.filter((name) => isPublished[name]);

/** A check that looks at every text a reader meets, in the files' texts and in their fields. */
export const inTexts = (id: string, find: Find, severity?: Severity): Check =>
  fileCheck({
    id,
    ...(severity && { severity }),
    in: published,
    run(file, report) {
      reportInBody(file, find, report);
      reportInFields(file, find, report);
    },
  });

/** Every place where a pattern fits, with what should stand there, if that is certain. */
export const passagesOf = (
  run: string,
  pattern: RegExp,
  message: string,
  replacement?: (match: RegExpExecArray) => string | undefined,
): TextFinding[] =>
  [...run.matchAll(pattern)].map((match) => {
    const text = replacement?.(match);
    const end = match.index + match[0].length;
    return { start: match.index, end, message, ...(text !== undefined && { text }) };
  });
