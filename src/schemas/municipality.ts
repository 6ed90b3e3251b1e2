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

/** A municipality that takes part in a network, or once did. */
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
});

export type Municipality = z.output<typeof municipalitySchema>;
