import { fold } from '../../markdown/fold.ts';
import { codeForm } from '../../schemas/code-form.ts';

/** What a reader asked for. */
export interface Query {
  /** Codes of trials: `3.07`. */
  codes: string[];
  /** Sections of acts, without §: `26 d`. */
  sections: string[];
  /** The act whose name all else is, as the site writes the name. */
  act?: string;
  /** All else, word by word. A text in quotation marks is one, with its marks. */
  words: string[];
}

/** Which codes, sections and acts there are: whatever else looks like one is words. */
export interface Known {
  codes: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  /** Every name of an act, by the name folded. */
  acts: ReadonlyMap<string, string>;
}

const codePattern = new RegExp(String.raw`(?<![\d.,])${codeForm}(?!\d|[.,]\d)`, 'g');
const sectionPattern = /(?:§§?|\bparagraf)\s*(\d{1,3})(?:\s?([a-zæøå])(?![\p{L}\d]))?/giu;
/** `26 d` and `26d` alone, as a section is often written. */
const bareSection = /^(\d{1,3})\s?([a-zæøå])$/iu;
const subsections = /,?\s*\bstk\.?\s*\d+(?:\s*[-–]\s*\d+)?/giu;

/** Reads what was typed: `§ 26 d Aarhus` is a section and a word. */
export function parseQuery(typed: string, { codes, sections, acts }: Known): Query {
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
  const act = acts.get(fold(found.words.join(' ')));
  return act === undefined ? found : { ...found, act };
}
