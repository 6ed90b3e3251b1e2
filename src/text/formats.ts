import { contentLanguage, type Language } from './language.ts';

// Numbers, dates, lists and order, as each language has them.

/** One format for each language, made when it is first asked for. */
function perLanguage<Format>(make: (language: Language) => Format) {
  const made = new Map<Language, Format>();
  return (language: Language): Format => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

const numbers = perLanguage((language) => new Intl.NumberFormat(language));
const lists = perLanguage((language) => new Intl.ListFormat(language));
const order = perLanguage((language) => new Intl.Collator(language));
const days = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);
const months = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** A number: `13,5`, `100.000`. */
export const numberText = (value: number, language = contentLanguage): string =>
  numbers(language).format(value);

/** A list in words: `a`, `a og b`, `a, b og c`. */
export const listText = (parts: readonly string[], language = contentLanguage): string =>
  lists(language).format(parts);

/** A day, `2018-07-01` → `1. juli 2018`, or a month, `2018-07` → `juli 2018`. */
export const dateText = (date: string, language = contentLanguage): string =>
  (date.length > 7 ? days : months)(language).format(new Date(date));

/** The order of two texts in a language's alphabet. */
export const compareText = (a: string, b: string, language = contentLanguage): number =>
  order(language).compare(a, b);

/** The question after what is wrong: the name that may have been meant, if any is near. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Mente du »${suggestion}«?`;

/** What is counted: `tabeller` are `én`, `netværk` are `ét`. */
type Gender = 'én' | 'ét';
const smallNumbers = [
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];

/** A number in a Danish sentence: in words up to twelve, `otte`, and in figures above, `13`. */
export const numberWord = (value: number, one: Gender): string =>
  value === 1 ? one : (smallNumbers[value - 2] ?? numberText(value));

/** The first word of a sentence with a capital. */
export const capitalized = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase(contentLanguage) + sentence.slice(1);
