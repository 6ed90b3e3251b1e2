import { programmeYears } from '../../schemas/programme.ts';
import { styleText } from '../../text/style-findings.ts';
import { fileCheck } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import { figuresOfFields, figuresOfText } from './figures-of.ts';
import { fileStart, type Place } from '../finding.ts';
import type { ContentFile } from '../../model/reading/project.ts';

interface Time {
  text: string;
  value: string;
  place: () => Place;
}

const isOutside = (year: number): boolean =>
  year < programmeYears.first || year > programmeYears.last;

/** Whether a file has four figures that could be such a year: few have, and only they need to be read for it. */
const mayBeOutside = ({ text }: ContentFile): boolean =>
  text.match(/(?<!\d)\d{4}(?!\d)/g)?.some((year) => isOutside(Number(year))) ?? false;

/** Every time in a file's fields and text. */
function timesIn({ data, fields, tree }: ContentFile): Time[] {
  const inFields = (data ? figuresOfFields(data as object) : []).map((figure) => ({
    ...figure,
    place: () => fields?.locate(figure.path) ?? fileStart,
  }));
  const inText = (tree ? figuresOfText(tree) : []).map(({ line, column, ...figure }) => ({
    ...figure,
    place: () => ({ line, column }),
  }));
  return [...inFields, ...inText].filter(({ kind }) => kind === 'time');
}

/** Each time is within the years that the publication speaks of: one outside them is a slip of the hand, 2108 for 2018. */
export const datesInProgramme = fileCheck({
  id: 'dates-in-programme',
  // Editions are published long after, and report changes that may be of any year.
  in: collectionNames.filter((name) => name !== 'editions'),
  run(file, report) {
    if (!mayBeOutside(file)) return;
    const { first, last } = programmeYears;
    for (const { text, value, place } of timesIn(file)) {
      const year = Number(/^\d{4}/.exec(value)?.[0] ?? first);
      if (isOutside(year)) report(file, place(), styleText.outsideProgramme(text, first, last));
    }
  },
});
