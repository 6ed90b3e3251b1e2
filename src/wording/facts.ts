import type { Activity } from '../schemas/activity.ts';
import type { PartOfYear } from '../schemas/fields.ts';
import type { Implementation, InForce } from '../schemas/implementation.ts';
import type { LegalBasis } from '../schemas/legal-basis.ts';
import { joinParts } from '../markdown/typography.ts';
import { text } from '../text/da.ts';
import { factsText, yearParts } from '../text/facts.ts';
import { dateText, numberText } from '../text/formats.ts';
import { contentLanguage } from '../text/language.ts';
import { find } from '../model/assemble.ts';
import { sectionsText } from '../model/legal-sections.ts';
import { countedText } from './singular.ts';

// Facts as Danish text, the same on the site and in the PDF.

/** A time as exact as it is known: `2018-07-01` → `1. juli 2018`, `2019-sommer` → `sommeren 2019`. */
export function periodText(period: string, language = contentLanguage): string {
  const [year = '', ...rest] = period.split('-');
  const part = rest.join('-');
  // A year, or a month that a source names without one.
  if (!part) return year;
  if (part in yearParts[language]) return yearParts[language][part as PartOfYear](year);
  const date = dateText(period, language);
  // A line may break before the year of a month, but not within a day.
  return part.length > 2 ? joinParts(date) : date;
}

/** A time as a sentence has it: `i august 2019`, `i begyndelsen af 2019`, `den 1. juli 2018`. */
export const timeText = (period: string): string =>
  (/^\d{4}-\d\d-\d\d$/.test(period) ? factsText.onDay : factsText.inPeriod)(periodText(period));

/** When a trial's rules entered into force, or why there is no date. */
export function inForceText(inForce: InForce): string {
  return 'date' in inForce ? periodText(inForce.date) : text.noDate[inForce.reason];
}

/** When a trial's rules entered into force, with what else the source says of it. */
export const inForceLine = (inForce: InForce): string =>
  [`${text.inForce}: ${inForceText(inForce)}`, 'note' in inForce && inForce.note]
    .filter(Boolean)
    .join('. ');

/** A trial's municipalities in one line. */
export const municipalitiesText = ({
  municipalities,
}: {
  municipalities: readonly { name: string }[];
}): string => municipalities.map(({ name }) => name).join(', ') || text.noMunicipalities;

/** A trial's status with what the source says about when: what runs does so since then. */
export function implementationText({ status, since, until }: Implementation): string {
  const start = since && factsText.start[status](periodText(since), timeText(since));
  const parts = [text.statuses[status], start, until && factsText.until(periodText(until))];
  return parts.filter(Boolean).join(', ');
}

/** How many of those counted still take part or have finished: `heraf 48 stadig aktive`. */
export function activityShares({ active, finished }: Activity): string[] {
  const shares = [
    active !== undefined && factsText.stillActive(active),
    finished !== undefined && factsText.finished(finished),
  ];
  return shares.filter((share) => share !== false);
}

/** When an activity figure was counted, where the source says so: `pr. 1. december 2018`, `i oktober 2018`. */
export function activityTime({ asOf, period }: Activity): string {
  const times = [asOf && factsText.asOf(periodText(asOf)), period && timeText(period)];
  return times.filter(Boolean).join(', ');
}

/** An activity figure's number, or that there is none: `ca. 450`, `84 %`, `5–15`. */
export function activityAmount({ count, from, unit, approximate }: Activity): string {
  if (count === 'ikke-oplyst') return text.notReported;
  const number = [from, count]
    .filter((one) => one !== undefined)
    .map((one) => numberText(one))
    .join('–');
  const amount = [approximate ? factsText.approximately : '', number, text.units[unit]];
  return joinParts(amount.filter(Boolean).join(' '));
}

/** An activity figure in words, without the municipality: `144 borgere, heraf 48 stadig aktive`. */
export function activityText(activity: Activity): string {
  const { count, of } = activity;
  if (count === 'ikke-oplyst') return `${text.notReported} (${of})`;
  const details = [...activityShares(activity), activityTime(activity)].filter(Boolean);
  return joinParts(
    [`${activityAmount(activity)} ${countedText(activity, of)}`, ...details].join(', '),
  );
}

/** A legal basis in words: `Lov om frikommunenetværk §§ 27 a og 27 b`, `Generel lovgivning: Serviceloven (L 150)`. */
export function legalBasisText(
  basis: LegalBasis,
  acts: readonly { id: string; title: string }[],
): string {
  if (basis.kind !== 'generel') {
    return joinParts(`${find(acts, basis.act).title} ${sectionsText(basis.sections)}`);
  }
  const act = basis.act ? find(acts, basis.act).title : '';
  const named = act && basis.bill ? `${act} (${basis.bill})` : act || basis.bill;
  return named ? `${text.legalBasisKinds.generel}: ${named}` : text.legalBasisKinds.generel;
}
