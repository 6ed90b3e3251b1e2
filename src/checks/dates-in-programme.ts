import { textFigures } from '../ledger/entry-figures.ts';
import { fieldFigures } from '../ledger/field-figures.ts';
import { programmeYears } from '../schemas/programme.ts';
import { styleText } from '../text/style-findings.ts';
import type { Check } from './check.ts';
import { fileStart, type Place } from './finding.ts';
import { allFiles, type ContentFile } from './project.ts';

interface Time extends Place {
  text: string;
  value: string;
}

/** Every time in a file's fields and text, with its place. */
function timesIn({ data, fields, tree }: ContentFile): Time[] {
  const inFields = fieldFigures(data).map((figure) => ({
    ...figure,
    ...(fields?.locate(figure.path) ?? fileStart),
  }));
  return [...inFields, ...(tree ? textFigures(tree) : [])].filter(({ kind }) => kind === 'time');
}

/** Each time is within the years that the publication speaks of: one outside them is a slip of the hand, 2108 for 2018. */
export const datesInProgramme: Check = {
  id: 'dates-in-programme',
  run(project, report) {
    const { first, last } = programmeYears;
    for (const file of allFiles(project)) {
      for (const { text, value, ...place } of timesIn(file)) {
        const year = Number(/^\d{4}/.exec(value)?.[0] ?? first);
        if (year >= first && year <= last) continue;
        report(file, place, styleText.outsideProgramme(text, first, last));
      }
    }
  },
};
