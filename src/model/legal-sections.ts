import { compareDanish } from './collate.ts';

/** A section as it stands in the law index: `26 d`. */
export interface LegalSection {
  /** Number and letter, without §. */
  label: string;
}

/** What of an act a reference is to: the whole act, or a chapter or section of it. */
export type LawPart = 'act' | 'chapter' | 'section';

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** The letters from one to another, both included. */
export function letterRun(from: string, to: string): string[] {
  return [...letters.slice(letters.indexOf(from), letters.indexOf(to) + 1)];
}

const numberRun = (first: string, last: string): string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  );

const labelled = (labels: readonly string[]): LegalSection[] => labels.map((label) => ({ label }));

/**
 * The sections that a reference to law names, one by one: `27 c-k` is nine, `4-6` three, `25, stk. 3-5` one, and
 * `95-96 b` is 95, 96, 96 a and 96 b.
 * @param stated a section as a trial's front matter has it (see `sectionPattern`)
 */
export function expandSections(stated: string): LegalSection[] {
  const [, first = '', last, lastLetter, letter, runsTo] =
    /^(\d+)(?:-(\d+)(?: ([a-zæøå]))?| ([a-zæøå])(?:-([a-zæøå]))?)?/.exec(stated) ?? [];
  if (!first) return [];
  const lettered = (number: string, from: string, to: string): string[] =>
    letterRun(from, to).map((one) => `${number} ${one}`);
  if (last !== undefined) {
    const beyond = lastLetter === undefined ? [] : lettered(last, 'a', lastLetter);
    return labelled([...numberRun(first, last), ...beyond]);
  }
  return labelled(letter === undefined ? [first] : lettered(first, letter, runsTo ?? letter));
}

/** The chapters that a reference to law names, one by one: `10-12` is three, `9 b` one. */
export function expandChapters(stated: string): string[] {
  const [, first = '', last] = /^(\d+)-(\d+)$/.exec(stated) ?? [];
  return last === undefined ? [stated] : numberRun(first, last);
}

/** Natural order: § 9, § 9 a, § 26, § 26 a. */
export const compareSections = (a: LegalSection, b: LegalSection): number =>
  compareDanish(a.label, b.label);

/** The sections as text: `§ 29`, `§§ 27 a og 27 b`, `§§ 24, 26 og 27 c–k`. */
export function sectionsText(stated: readonly string[]): string {
  const several = stated.length > 1 || stated.some((part) => /^\d+-\d|^\d+ [a-zæøå]-/.test(part));
  const parts = stated.map((part) => part.replaceAll('-', '–'));
  const last = parts.at(-1) ?? '';
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${last}` : last;
  return `${several ? '§§' : '§'} ${list}`;
}
