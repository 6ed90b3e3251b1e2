import { fold } from '../../markdown/fold.ts';
import { codeForm, codeOf } from '../../schemas/code-form.ts';

/** What a reader asked for. */
export interface Query {
  /** Codes of trials: `3.07`. */
  codes: string[];
  /** Sections of acts, without §: `26 d`. */
  sections: string[];
  /** The act whose name all else is. */
  act?: KnownAct;
  /** All else, word by word. A text in quotation marks is one, with its marks. */
  words: string[];
}

/** An act that trials have to do with. */
export interface KnownAct {
  title: string;
  /** All that it is called, the title included. */
  names: readonly string[];
  /** Its sections that trials have to do with, without §. */
  sections: ReadonlySet<string>;
}

/** Which codes, sections and acts there are: whatever else looks like one is words. */
export interface Known {
  codes: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  acts: readonly KnownAct[];
}

const codePattern = new RegExp(String.raw`(?<![\d.,])${codeForm}(?!\d|[.,]\d)`, 'g');
const sectionPattern = /(?:§§?|\bparagraf)\s*(\d{1,3})(?:\s?([a-zæøå])(?![\p{L}\d]))?/giu;
/** `26 d` and `26d` alone, as a section is often written. */
const bareSection = /^(\d{1,3})\s?([a-zæøå])$/iu;
const subsections = /,?\s*\bstk\.?\s*\d+(?:\s*[-–]\s*\d+)?/giu;

/** A row as the printed note cites it: `bilagstabel 2.1, række 3`. */
const rowPattern = /(?:bilags)?tabel\s+2\.(\d{1,3}),?\s+række\s+(\d{1,2})(?!\d)/giu;

/** What an act is about, where a reader has left out that it is one: `sygedagpenge` of lov om sygedagpenge. */
const subjectOf = (name: string): string =>
  name.replace(/^(?:lov|bekendtgoerelse) om (?:en )?|loven$/g, '');

/** The act that words name, also in the genitive; beside a section, also by what it is about. */
function actNamed(
  words: string,
  hasSection: boolean,
  acts: readonly KnownAct[],
): KnownAct | undefined {
  const asked = fold(words);
  if (!asked) return undefined;
  const called = (fits: (name: string) => boolean): KnownAct | undefined =>
    acts.find(({ names }) => names.some((name) => fits(fold(name))));
  return (
    called((name) => name === asked) ??
    called((name) => `${name}s` === asked) ??
    (hasSection ? called((name) => subjectOf(name) === asked) : undefined)
  );
}

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
  take(rowPattern, found.codes, ([, table, row]) => [[codeOf(Number(table), Number(row)), '']]);
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
  const act = actNamed(found.words.join(' '), found.sections.length > 0, acts);
  return act === undefined ? found : { ...found, act };
}
