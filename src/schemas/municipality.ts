import { z } from 'zod';
import { choiceField, idField, lineField } from './fields.ts';

export const regions = [
  'Nordjylland',
  'Midtjylland',
  'Syddanmark',
  'Sjælland',
  'Hovedstaden',
] as const;
export type Region = (typeof regions)[number];

/** How many columns and rows the tile map has. */
export const mapColumns = 14;
export const mapRows = 14;

const place = (count: number, of: string) =>
  z
    .number({ error: 'Skriv to hele tal, for eksempel [3, 2].' })
    .int({ error: `Skriv ${of}n som et helt tal.` })
    .min(0, { error: `Den første ${of} er 0.` })
    .max(count - 1, { error: `Den sidste ${of} er ${count - 1}.` });

/** A municipality of the country, whether or not it takes part. */
export const municipalitySchema = z
  .strictObject({
    id: idField.meta({
      title: 'Navn (id)',
      description: 'Kommunens faste navn i adresser og felter. Det ændres ikke.',
      examples: ['ringkoebing-skjern'],
    }),
    name: lineField.meta({ title: 'Navn', description: 'Kommunens navn uden ordet Kommune.' }),
    code: z
      .string({ error: 'Skriv kommunekoden i anførselstegn, for eksempel "851".' })
      .regex(/^\d{3}$/, { error: 'Kommunekoden har tre cifre, for eksempel "851".' })
      .meta({
        title: 'Kommunekode',
        errorMessage: 'Kommunekoden har tre cifre i anførselstegn, for eksempel "851".',
        description: 'Den officielle kommunekode: tre cifre i anførselstegn.',
        examples: ['851'],
      }),
    region: choiceField(regions, {
      Nordjylland: 'Region Nordjylland',
      Midtjylland: 'Region Midtjylland',
      Syddanmark: 'Region Syddanmark',
      Sjælland: 'Region Sjælland',
      Hovedstaden: 'Region Hovedstaden',
    }).meta({ title: 'Region', description: 'Den region, kommunen ligger i.' }),
    position: z
      .tuple([place(mapColumns, 'kolonne'), place(mapRows, 'række')], {
        error: 'Skriv pladsen som kolonne og række, for eksempel [3, 2].',
      })
      .meta({
        title: 'Plads på kortet',
        description:
          'Kolonne fra venstre og række fra oven, begge talt fra 0. To kommuner kan ikke have samme plads.',
        examples: [[3, 2]],
      }),
  })
  .meta({ title: 'Kommune', description: 'En af landets kommuner, med i forsøget eller ej.' });

export type Municipality = z.output<typeof municipalitySchema>;
