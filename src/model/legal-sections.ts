import type { LegalBasis } from '../schemas/legal-basis.ts';
import { compareDanish } from './collate.ts';

/** A section as it stands in the law index: `26 d`, with its place in natural order. */
export interface LegalSection {
  /** Number and letter, without §. */
  label: string;
  number: number;
  letter: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** The letters from one to another, both included. */
export function letterRun(from: string, to: string): string[] {
  return [...letters.slice(letters.indexOf(from), letters.indexOf(to) + 1)];
}

function section(number: number, letter = ''): LegalSection {
  return { number, letter, label: letter ? `${number} ${letter}` : String(number) };
}

/**
 * The sections that a legal basis names, one by one: `27 c-k` is nine, `4-6` three, `25, stk. 3-5` one.
 * @param stated a section as a trial's front matter has it (see `sectionPattern`)
 */
export function expandSections(stated: string): LegalSection[] {
  const match = /^(\d+)(?:-(\d+)| ([a-zæøå])(?:-([a-zæøå]))?)?/.exec(stated);
  if (!match) return [];
  const first = Number(match[1]);
  if (match[2]) {
    return Array.from({ length: Number(match[2]) - first + 1 }, (_, index) =>
      section(first + index),
    );
  }
  if (match[3] && match[4])
    return letterRun(match[3], match[4]).map((letter) => section(first, letter));
  return [section(first, match[3])];
}

/** The labels of all sections that some legal bases name, each once. */
export function sectionsOf(bases: readonly LegalBasis[]): string[] {
  const stated = bases.flatMap((basis) => (basis.kind === 'generel' ? [] : basis.sections));
  return [...new Set(stated.flatMap(expandSections).map(({ label }) => label))];
}

/** Natural order: § 9, § 9 a, § 26, § 26 a. */
export function compareSections(a: LegalSection, b: LegalSection): number {
  return a.number - b.number || compareDanish(a.letter, b.letter);
}

/** The sections as text: `§ 29`, `§§ 27 a og 27 b`, `§§ 24, 26 og 27 c–k`. */
export function sectionsText(stated: readonly string[]): string {
  const several = stated.length > 1 || stated.some((part) => /^\d+-\d|^\d+ [a-zæøå]-/.test(part));
  const parts = stated.map((part) => part.replaceAll('-', '–'));
  const last = parts.at(-1) ?? '';
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${last}` : last;
  return `${several ? '§§' : '§'} ${list}`;
}
