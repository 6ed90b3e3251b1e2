import { compareDanish } from '../../model/collate.ts';
import { expandSections } from '../../model/legal-sections.ts';
import { periodText } from '../../wording/facts.ts';
import type { Trial } from '../../schemas/trial.ts';
import { trialText } from '../../text/trial-findings.ts';
import type { Check } from '../check.ts';
import { figuresOfText } from './figures-of.ts';
import { fileStart } from '../finding.ts';

/** As an editor writes it, with spaces that may break. */
const plainDate = (date: string): string => periodText(date).replaceAll('\u00a0', ' ');

/** The day that a section of an act entered into force, as a trial that rests on it says. */
export interface SectionDate {
  act: string;
  section: string;
  code: string;
  date: string;
}

/** What sections are told apart by. */
export const keyOf = ({ act, section }: Pick<SectionDate, 'act' | 'section'>): string =>
  `${act} ${section}`;

/**
 * The sections that a trial's one date goes for, whole ones alone: parts of a section may well have days of their own.
 * Only sections made for the trials: an old provision that allows trials is used at many times.
 */
export function sectionDatesOf({ code, legalBasis, inForce }: Trial): SectionDate[] {
  if (!('date' in inForce)) return [];
  const { date } = inForce;
  return legalBasis.flatMap((basis) =>
    basis.kind !== 'frikommunelovgivning'
      ? []
      : basis.sections
          .filter((stated) => !stated.includes('stk.'))
          .flatMap(expandSections)
          .map(({ label }) => ({ act: basis.act, section: label, code, date })),
  );
}

/** A section of a trial's with the other dates that it has elsewhere. */
interface Divided {
  own: SectionDate;
  others: SectionDate[];
}

/**
 * The sections to which other trials give other dates that the trial's notes do not name.
 * @param all what all trials say, by `keyOf` their sections
 * @param noted the times that the trial's notes name, as `2018-01-01`
 */
export function unnotedDates(
  trial: Trial,
  all: ReadonlyMap<string, readonly SectionDate[]>,
  noted: ReadonlySet<string>,
): Divided[] {
  return sectionDatesOf(trial).flatMap((own) => {
    const others = (all.get(keyOf(own)) ?? []).filter(
      ({ date }) => date !== own.date && !noted.has(date),
    );
    return others.length > 0 ? [{ own, others }] : [];
  });
}

/** A section with two dates misleads unless both trials say so: one of them may be wrong, or the section came twice. */
export const sectionDatesNoted: Check = {
  id: 'section-dates-noted',
  run(project, report) {
    const all = Map.groupBy(
      project.trials.flatMap(({ data }) => (data ? sectionDatesOf(data) : [])),
      keyOf,
    );
    for (const file of project.trials) {
      const { data, tree, fields } = file;
      if (!data || !tree) continue;
      const noted = figuresOfText(tree).filter(({ inNote, kind }) => inNote && kind === 'time');
      const dates = new Set(noted.map(({ value }) => value));
      for (const { own, others } of unnotedDates(data, all, dates)) {
        const act = project.acts.data?.find(({ id }) => id === own.act)?.title ?? own.act;
        const told = others
          .toSorted((a, b) => compareDanish(a.code, b.code))
          .map(({ code, date }) => trialText.otherDate(code, plainDate(date)));
        const place = fields?.locate(['inForce', 'date']) ?? fileStart;
        const message = trialText.sectionDated(
          own.section,
          act,
          plainDate(own.date),
          told.join(', '),
        );
        report(file, place, message);
      }
    }
  },
};
