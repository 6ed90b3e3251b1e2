import { z } from 'zod';
import { codeForm } from './code-form.ts';

/**
 * One of a closed set of words. What each of them means is shown beside it while it is chosen and when it is pointed
 * at, in the order of the words (`markdownEnumDescriptions` is what editors' programs read).
 */
export const choiceField = <const Word extends string>(
  words: readonly [Word, ...Word[]],
  meanings: Record<Word, string>,
) =>
  z.enum(words, { error: `Vælg en af: ${words.join(', ')}.` }).meta({
    markdownEnumDescriptions: words.map((word) => meanings[word]),
    errorMessage: `Vælg en af: ${words.join(', ')}.`,
  });

/** Text of a certain form. What is wrong is said alike by the check and by editors' programs (`errorMessage`). */
export const patternField = (pattern: RegExp, error: string) =>
  z.string().regex(pattern, { error }).meta({ errorMessage: error });

/** An entry's permanent name, as in its file name and address: lower case, æ ø å as ae oe aa. */
export const idField = patternField(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Brug små bogstaver a-z, tal og bindestreg. Skriv æ, ø og å som ae, oe og aa.',
).meta({
  title: 'Navn (id)',
  description: 'Små bogstaver a-z, tal og bindestreg; æ, ø og å skrives ae, oe og aa.',
});

/** Text on one line, for titles, labels and short notes. */
export const lineField = z
  .string()
  .trim()
  .min(1, { error: 'Feltet må ikke være tomt.' })
  .regex(/^[^\n\r\t]*$/, { error: 'Skriv teksten på én linje og uden tabulator.' });

/**
 * A title: text on one line, and not so long that it fills a page where it is set large.
 * @param most how many characters, well above the longest that there is
 */
export const titleField = (most: number) => {
  const error = `Skriv titlen på én linje med højst ${most} tegn.`;
  return lineField
    .max(most, { error: ({ input }) => `${error} Den har ${String(input).length}.` })
    .meta({ errorMessage: error });
};

/** YAML readers disagree on unquoted dates: Astro's gives a Date, ours a string. Both become YYYY-MM-DD. */
const dateToIso = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : value;

const dateError =
  'Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2018-07-01. Dagen skal findes i kalenderen.';

/** A calendar day, YYYY-MM-DD. */
export const dateField = z.preprocess(dateToIso, z.iso.date({ error: dateError })).meta({
  title: 'Dato',
  description: 'Dagen som ÅÅÅÅ-MM-DD, uden anførselstegn.',
  examples: ['2018-07-01'],
  errorMessage: dateError,
});

/** The parts of a year that the sources date things by, in the order they come. */
export const partsOfYear = [
  'primo',
  'foraar',
  'foerste-halvaar',
  'medio',
  'sommer',
  'efteraar',
  'andet-halvaar',
  'slutning',
  'ultimo',
] as const;
export type PartOfYear = (typeof partsOfYear)[number];

/** A period that names a day names one that is in the calendar. */
const dayExists = (period: string): boolean =>
  !/^\d{4}-\d{2}-\d{2}$/.test(period) || z.iso.date().safeParse(period).success;

const numberToText = (value: unknown): unknown =>
  typeof value === 'number' ? String(value) : dateToIso(value);

const periodError = `Skriv tiden som 2018, 2018-04, 2018-04-01 eller år og årsdel: ${partsOfYear.map((part) => `2019-${part}`).join(', ')}.`;

/** A time as exact as the source gives it: a day, a month, a year, or a part of a year. */
export const periodField = z
  .preprocess(
    numberToText,
    z
      .string()
      .regex(
        new RegExp(
          `^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-(${partsOfYear.join('|')}))?$`,
        ),
        {
          error: periodError,
        },
      )
      .refine(dayExists, { error: 'Dagen findes ikke i kalenderen.' }),
  )
  .meta({
    title: 'Tid',
    description: 'Så nøjagtigt, som kilden skriver: 2018, 2018-04, 2018-04-01 eller 2019-sommer.',
    examples: ['2018', '2018-04', '2018-04-01', '2019-sommer'],
    errorMessage: periodError,
    // A year alone is a number in YAML.
    type: ['string', 'integer'],
  });

/** Said instead of a value that the source does not give. It is neither zero, none nor not applicable. */
export const notReported = 'ikke-oplyst';

/** Where in which source an entry's facts stand. */
export const sourceReferenceSchema = z
  .strictObject({
    source: idField.meta({
      title: 'Kilde',
      description: 'Kildens filnavn i seeds/, uden .yaml.',
      examples: ['vive-2019'],
    }),
    place: lineField.meta({
      title: 'Sted',
      description:
        'Hvor i kilden oplysningen står, skrevet som i seeds/ledger. Så kan tallene findes dér.',
      examples: ['Bilagstabel 2.6, række 1', 'Kapitel 6'],
    }),
  })
  .meta({ title: 'Kildehenvisning', description: 'Ét sted i én kilde.' });
export type SourceReference = z.output<typeof sourceReferenceSchema>;

/** At least one reference: nothing is published without its source. */
export const sourcesField = z
  .array(sourceReferenceSchema)
  .min(1, { error: 'Angiv mindst én kilde.' })
  .meta({ title: 'Kilder', description: 'De steder i kilderne, som teksten bygger på.' });

/** The highest number of a network, which its trials' codes begin with: three figures (`codeForm`). */
export const highestNetwork = 999;

const codeError = 'Skriv koden som "6.01" med lige anførselstegn ("): tabellens nummer og rækkens.';

export const codeField = z
  .string({ error: 'Skriv koden i anførselstegn, for eksempel "6.01".' })
  .regex(new RegExp(`^${codeForm}$`), { error: codeError })
  .meta({
    title: 'Kode',
    description:
      'Forsøgets faste kode i anførselstegn: tabellens nummer og rækkens. Den ændres aldrig og bruges aldrig igen.',
    examples: ['6.01'],
    errorMessage: codeError,
  });
