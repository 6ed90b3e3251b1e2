import { codeForm } from '../../schemas/code-form.ts';

/** What a reader asked for. */
export interface Query {
  /** Codes of trials: `3.07`. */
  codes: string[];
  /** Sections of acts, without §: `26 d`. */
  sections: string[];
  /** All else, word by word. A text in quotation marks is one, with its marks. */
  words: string[];
}

/** Which codes and sections there are: whatever else looks like one is words. */
export interface Known {
  codes: ReadonlySet<string>;
  sections: ReadonlySet<string>;
}

const codePattern = new RegExp(String.raw`(?<![\d.,])${codeForm}(?!\d|[.,]\d)`, 'g');
const sectionPattern = /(?:§§?|\bparagraf)\s*(\d{1,3})(?:\s?([a-zæøå])(?![\p{L}\d]))?/giu;
/** `26 d` and `26d` alone, as a section is often written. */
const bareSection = /^(\d{1,3})\s?([a-zæøå])$/iu;
const subsections = /,?\s*\bstk\.?\s*\d+(?:\s*[-–]\s*\d+)?/giu;

/** Reads what was typed: `§ 26 d Aarhus` is a section and a word. */
export function parseQuery(typed: string, { codes, sections }: Known): Query {
  let rest = typed.normalize('NFC').trim();
  const found: Query = { codes: [], sections: [], words: [] };
  const take = (
    pattern: RegExp,
    into: string[],
    labels: (match: string[]) => (readonly [string, string])[],
  ) => {
    rest = rest.replace(pattern, (...match: string[]) => {
      const label = labels(match).find(([one]) =>
        (into === found.codes ? codes : sections).has(one),
      );
      if (!label) return match[0] ?? '';
      into.push(label[0]);
      return ` ${label[1]} `;
    });
  };
  take(codePattern, found.codes, ([code = '']) => [[code, '']]);
  /** With its letter; or, where there is no such section, the letter is a word: `§ 9 i loven`. */
  const sectionLabels = ([, number = '', letter = '']: string[]): (readonly [string, string])[] => [
    [letter ? `${number} ${letter.toLowerCase()}` : number, ''],
    [number, letter],
  ];
  take(bareSection, found.sections, sectionLabels);
  take(sectionPattern, found.sections, sectionLabels);
  if (found.sections.length > 0) rest = rest.replace(subsections, ' ');
  found.words = rest.match(/"[^"]*"?|[^\s"§]+/g) ?? [];
  return found;
}
