import { z } from 'zod';
import { idField, lineField } from './fields.ts';

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
export const municipalitySchema = z.strictObject({
  id: idField,
  name: lineField.meta({ title: 'Navn', description: 'Uden ordet Kommune.' }),
  code: z
    .string({ error: 'Skriv kommunekoden i anførselstegn, for eksempel "851".' })
    .regex(/^\d{3}$/, { error: 'Kommunekoden har tre cifre, for eksempel "851".' })
    .meta({ title: 'Kommunekode' }),
  region: z
    .enum(regions, { error: `Vælg en af: ${regions.join(', ')}.` })
    .meta({ title: 'Region' }),
  position: z
    .tuple([place(mapColumns, 'kolonne'), place(mapRows, 'række')], {
      error: 'Skriv pladsen som kolonne og række, for eksempel [3, 2].',
    })
    .meta({
      title: 'Plads på kortet',
      description: 'Kolonne fra venstre og række fra oven, begge talt fra 0: [3, 2].',
    }),
});

export type Municipality = z.output<typeof municipalitySchema>;
