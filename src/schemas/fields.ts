import { z } from 'zod';

/** An entry's permanent name, as in its file name and address: lower case, æ ø å as ae oe aa. */
export const idField = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Brug små bogstaver a-z, tal og bindestreg. Skriv æ, ø og å som ae, oe og aa.',
  })
  .meta({ title: 'Navn', description: 'Små bogstaver a-z, tal og bindestreg.' });

/** Text on one line, for titles, labels and short notes. */
export const lineField = z
  .string()
  .trim()
  .min(1, { error: 'Feltet må ikke være tomt.' })
  .regex(/^[^\n]*$/, { error: 'Skriv teksten på én linje.' });

/** YAML readers disagree on unquoted dates: Astro's gives a Date, ours a string. Both become YYYY-MM-DD. */
const dateToIso = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : value;

/** A calendar day, YYYY-MM-DD. */
export const dateField = z
  .preprocess(
    dateToIso,
    z.iso.date({
      error:
        'Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2018-07-01. Dagen skal findes i kalenderen.',
    }),
  )
  .meta({ title: 'Dato', description: 'ÅÅÅÅ-MM-DD' });

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
          error: `Skriv tiden som 2018, 2018-04, 2018-04-01 eller år og årsdel: ${partsOfYear.map((part) => `2019-${part}`).join(', ')}.`,
        },
      )
      .refine(dayExists, { error: 'Dagen findes ikke i kalenderen.' }),
  )
  .meta({ title: 'Tid', description: '2018, 2018-04, 2018-04-01 eller 2019-sommer' });

/** Said instead of a value that the source does not give. It is neither zero, none nor not applicable. */
export const notReported = 'ikke-oplyst';

/** Where in which source an entry's facts stand. */
export const sourceReferenceSchema = z
  .strictObject({
    source: idField.meta({ title: 'Kilde', description: 'Filnavnet i seeds/, uden .yaml.' }),
    place: lineField.meta({
      title: 'Sted',
      description: 'Hvor i kilden, for eksempel »Bilagstabel 2.6, række 1«.',
    }),
  })
  .meta({ title: 'Kildehenvisning' });
export type SourceReference = z.output<typeof sourceReferenceSchema>;

/** At least one reference: nothing is published without its source. */
export const sourcesField = z
  .array(sourceReferenceSchema)
  .min(1, { error: 'Angiv mindst én kilde.' })
  .meta({ title: 'Kilder', description: 'De steder i kilderne, som teksten bygger på.' });

/** A trial's permanent code: its table in appendix 2 and its row there. It never changes and is never used again. */
const codePattern = /^[1-8]\.\d{2}$/;

export const codeField = z
  .string({ error: 'Skriv koden i anførselstegn, for eksempel "6.01".' })
  .regex(codePattern, { error: 'Skriv koden som "6.01": tabellens nummer og rækkens.' })
  .meta({ title: 'Kode', description: 'Forsøgets faste kode, for eksempel "6.01".' });
