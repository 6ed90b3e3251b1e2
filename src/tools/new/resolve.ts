import { slug } from '../../markdown/slug.ts';
import { monthNames } from '../../schemas/months.ts';

// What people write, as the files have it: names for ids, and dates in words.

/** Something that can be answered, by its id or any of its names. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** The id of what a person names; the answer itself when nothing has that name. */
export function resolveId(answer: string, known: readonly Named[]): string {
  const wanted = slug(answer);
  const found = known.find(({ id, names }) => [id, ...names].some((name) => slug(name) === wanted));
  return found?.id ?? answer;
}

/**
 * One of a closed set of words, which may be written with spaces and capitals, or as pages say it: `I gang`,
 * `Formelt i kraft, ikke begyndt`.
 * @param labels what pages say, by word
 */
export const resolveChoice = (answer: string, labels: Readonly<Record<string, string>>): string =>
  resolveId(
    answer,
    Object.entries(labels).map(([id, label]) => ({ id, names: [label] })),
  );

/** A time in words as the files have it: `1. juli 2018`, `juli 2018`. Anything else is left as it is. */
export function resolveTime(answer: string): string {
  const [, day, name = '', year] =
    /^(?:(?:den )?(\d{1,2})\. ?)?([a-zæøå]+) (\d{4})$/i.exec(answer) ?? [];
  const month = monthNames.findIndex((one) => one === name.toLowerCase()) + 1;
  if (month === 0 || year === undefined) return answer;
  const parts = [year, String(month), ...(day === undefined ? [] : [day])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
