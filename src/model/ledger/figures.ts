import { letterRun } from '../legal-sections.ts';
import { monthNames } from '../../schemas/months.ts';
import { numberWords } from './number-words.ts';

/** A figure in running text: a number, a time or a reference to law, written in one way however the text writes it. */
export interface Figure {
  kind: 'number' | 'time' | 'law';
  /** `15`, `0.5`, the name `nr. 2.1` · `2017-07-01`, `2018-04`, `2019`, `2019-sommer`, `april` · `§26d`, `stk3`, `nr1`, `kap10`, `L150` */
  value: string;
  /** Where in the text it begins. */
  at: number;
  /** As the text has it. */
  text: string;
  /** The word or sign that follows a number: what it counts. */
  next?: string;
}

const month = monthNames.join('|');
const monthNumber = (name: string): string =>
  String((monthNames as readonly string[]).indexOf(name.toLowerCase()) + 1).padStart(2, '0');

/** The parts of a year, each under one name, as texts say them in several ways. */
const yearParts: [pattern: string, part: string][] = [
  ['primo|begyndelsen af|starten af|først i', 'primo'],
  ['medio|midten af', 'medio'],
  ['ultimo|slutningen af|sidst i|udgangen af|slutning', 'ultimo'],
  ['foråret|forår|foraar', 'foraar'],
  ['sommeren|sommer', 'sommer'],
  ['efteråret|efterår|efteraar', 'efteraar'],
  ['andet halvår(?: af)?', 'andet-halvaar'],
  ['første halvår(?: af)?', 'foerste-halvaar'],
];

/** `1.234,5` → 1234.5 */
const danishNumber = (text: string): number =>
  Number(text.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** The sections in what follows a §: `27 a og b`, `26, 26 b–d`, `4–6`, `2.11 og 2.13`. */
function sections(list: string): string[] {
  const found: string[] = [];
  let number = '';
  const item =
    /(\d+(?:\.\d+)?)? ?([a-zæøå](?![\p{L}]))?(?: ?[–-] ?(?:(\d+) ?([a-z](?!\p{L}))?|([a-zæøå])(?!\p{L})))?/u;
  for (const part of list.split(/,|\bog\b|\beller\b|\//)) {
    const match = item.exec(part.trim());
    if (!match) continue;
    const [, first, letter = '', last, lastSuffix = '', lastLetter] = match;
    if (!first && !letter) continue;
    number = first ?? number;
    if (last && first) {
      for (let n = Number(first); n < Number(last); n += 1) found.push(`§${n}`);
      found.push(`§${last}${lastSuffix}`);
    } else if (lastLetter && letter) {
      found.push(...letterRun(letter, lastLetter).map((one) => `§${number}${one}`));
    } else found.push(`§${number}${letter}`);
  }
  return found;
}

type Reader = [pattern: RegExp, read: (match: RegExpExecArray) => Omit<Figure, 'at' | 'text'>[]];
const time = (value: string): Omit<Figure, 'at' | 'text'> => ({ kind: 'time', value });
const law = (value: string): Omit<Figure, 'at' | 'text'> => ({ kind: 'law', value });
const number = (value: number): Omit<Figure, 'at' | 'text'> => ({
  kind: 'number',
  value: String(value),
});
/** A number that names a group and counts nothing, with a point in it. */
const nameNumber = (name: string): Omit<Figure, 'at' | 'text'> => ({
  kind: 'number',
  value: `nr. ${name}`,
});

const thousandfold: Record<string, number> = {
  tusind: 1e3,
  mio: 1e6,
  million: 1e6,
  mia: 1e9,
  milliard: 1e9,
  billion: 1e12,
};
const range = (prefix: string, first: string, last: string | undefined): string[] =>
  Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, index) => {
    return `${prefix}${Number(first) + index}`;
  });

/** Numbers and runs of them, each under a name: `2, 5 og 6`, `3–5`. */
const numbered = (prefix: string, list: string): string[] =>
  list.split(/, | og | eller /).flatMap((part) => {
    const [first = '', last] = part.split(/[–-]/);
    return range(prefix, first, last);
  });

// The letter i is a section's only when no word follows: § 26 i, but § 54 i lov om …
const sectionList = String.raw`\d+(?:\.\d+)?(?: ?(?:[a-hj-zæø](?!\p{L})|i(?! ?\p{L})(?!\p{L})|i(?= (?:og|i) )))?(?: ?[–-] ?(?:\d+(?: ?[a-z](?!\p{L}))?|[a-z](?!\p{L})))?`;

/** A letter of the same section: `27 a og b`, but § 9, i lov om … */
const letterAlone = String.raw`(?:[a-hj-z]|i(?! ?\p{L})|i(?= (?:og|i) ))(?!\p{L})`;

/** What follows a section is no unit: in »§ 81 a og 84 %« the second is a share. */
const noAmount = String.raw`(?!\d| ?(?:%|procent|pct\.|kr\.|kroner|mio\.|mia\.|millioner|milliarder))`;

/** Sections of law named together; the first group is the list of them. For a regular expression with the flag `u`. */
export const sectionPattern = `§§? ?(${sectionList}(?:(?:, | og | eller |/)(?:${sectionList}|${letterAlone})${noAmount})*)`;

/** The sections in what {@link sectionPattern} has found, as the law index has them: `26 d`. */
export const sectionsIn = (list: string): string[] =>
  sections(list).map((name) => name.replace(/^§(\d+(?:\.\d+)?)(?=\p{L})/u, '$1 ').replace('§', ''));

/** What is read, first things first: what one reader has taken, the next ones do not see. */
const readers: Reader[] = [
  // Pointers within the publication and names: not figures of the matter.
  [
    /\b(?:bilagstabel|tabel|bilag|afsnit|rækken?|runde|nummer|nr\. \d+ blandt|forsøg) \d+(?:\.\d+)*(?:[–-]\d+)?(?: og \d+(?:\.\d+)*)?/giu,
    () => [],
  ],
  [/\bfrikommuneforsøg(?:et)? I{1,2}\b/giu, () => []],
  [/https?:\S+|www\.\S+/giu, () => []],
  [new RegExp(sectionPattern, 'gu'), ([, list = '']) => sections(list).map(law)],
  [
    /\bstk\. ?(\d+(?:[–-]\d+)?(?:(?:, | og | eller )\d+(?:[–-]\d+)?(?![\d.]))*)/giu,
    ([, list = '']) => numbered('stk', list).map(law),
  ],
  [
    /\bnr\. ?(\d+(?:[–-]\d+)?(?:(?:, | og | eller )\d+(?:[–-]\d+)?(?![\d.]))*)/giu,
    ([, list = '']) => numbered('nr', list).map(law),
  ],
  [
    /\bkap(?:itel|itlerne|\.) ?(\d+)(?:[–-](\d+))?/giu,
    ([, a = '', b]) => range('kap', a, b).map(law),
  ],
  [/\b(?:L|lovforslag(?: L)?) (\d+)/gu, ([, a = '']) => [law(`L${a}`)]],
  [
    new RegExp(`\\b(\\d{1,2})\\. (${month})(?: (\\d{4}))?`, 'giu'),
    ([, day = '', name = '', year]) => [
      time(
        year
          ? `${year}-${monthNumber(name)}-${day.padStart(2, '0')}`
          : `${Number(day)}. ${name.toLowerCase()}`,
      ),
    ],
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/gu, ([date]) => [time(date)]],
  [/\b(\d{4})-(0[1-9]|1[0-2])\b(?!\d)/gu, ([date]) => [time(date)]],
  [
    new RegExp(`\\b(${month})(?:[–-]| og | til )(${month}) (\\d{4})`, 'giu'),
    ([, a = '', b = '', year = '']) => [
      time(`${year}-${monthNumber(a)}`),
      time(`${year}-${monthNumber(b)}`),
    ],
  ],
  [
    new RegExp(`\\b(${month}) (\\d{4})`, 'giu'),
    ([, name = '', year = '']) => [time(`${year}-${monthNumber(name)}`)],
  ],
  ...yearParts.map(([pattern, part]): Reader => [
    new RegExp(`\\b(?:${pattern})(?: og (sommeren|efteråret))? (\\d{4})`, 'giu'),
    ([, second, year = '']) => [
      time(`${year}-${part}`),
      ...(second ? [time(`${year}-${second.startsWith('s') ? 'sommer' : 'efteraar'}`)] : []),
    ],
  ]),
  [
    /\b(\d{4})-(primo|medio|ultimo|foraar|sommer|efteraar|foerste-halvaar|andet-halvaar)\b/gu,
    ([date]) => [time(date)],
  ],
  [/\b(\d{4})-slutning\b/gu, ([, year = '']) => [time(`${year}-ultimo`)]],
  [
    /\b((?:19|20)\d{2})[–/-]((?:19|20)?\d{2})\b/gu,
    ([, a = '', b = '']) => [time(a), time(b.length === 2 ? a.slice(0, 2) + b : b)],
  ],
  [/(?<![\d.,])((?:19|20)\d{2})(?![\d.,]*\d)/gu, ([, year = '']) => [time(year)]],
  [new RegExp(`\\b(${month})\\b`, 'giu'), ([, name = '']) => [time(name.toLowerCase())]],
  // A Danish decimal has a comma: 2.1 is the name of a group. 0-punktsmåling and CO2-indhold are words.
  [/(?<![\d,.])(\d+\.\d{1,2})(?![\d.])/gu, ([, name = '']) => [nameNumber(name)]],
  [/(?<![\d,.])0-(?=punkt)|(?<=\p{L})\d+-(?=\p{L})/gu, () => []],
  [/\b1\/2\b|½/gu, () => [number(0.5)]],
  [
    /(?<!\d)(\d+(?:\.\d{3})*(?:,\d+)?) ?(tusind|mio|million|mia|milliard|billion)(?:er?|\.)?(?!\p{L})/giu,
    ([, digits = '', times = '']) => [
      number(danishNumber(digits) * (thousandfold[times.toLowerCase()] ?? 1)),
    ],
  ],
  [/(?<![\d,.])(\d+(?:\.\d{3})*(?:,\d+)?)/gu, ([, digits = '']) => [number(danishNumber(digits))]],
  [
    new RegExp(`(?<!\\p{L})(${Object.keys(numberWords).join('|')})(?!\\p{L})`, 'giu'),
    ([, word = '']) => [number(numberWords[word.toLowerCase()] ?? 0)],
  ],
];

/** Every figure of a text, in the order it has them. */
export function figuresIn(text: string): Figure[] {
  const plain = text.replace(/[\u00a0\u2060]/g, ' ');
  let rest = plain;
  const found: Figure[] = [];
  for (const [pattern, read] of readers) {
    rest = rest.replace(pattern, (...all: unknown[]) => {
      const at = all.findIndex((part) => typeof part === 'number');
      const match = all.slice(0, at) as unknown as RegExpExecArray;
      const end = (all[at] as number) + match[0].length;
      for (const figure of read(match)) {
        const [, next] =
          figure.kind === 'number' ? (/^[ .]*(%|\p{L}+)/u.exec(plain.slice(end)) ?? []) : [];
        found.push({
          ...figure,
          at: all[at] as number,
          text: match[0],
          ...(next !== undefined && { next }),
        });
      }
      // Taken: the readers that follow see nothing here, and places stay what they are.
      return '\u0000'.repeat(match[0].length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
}
