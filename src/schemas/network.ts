import { z } from 'zod';
import { idField, lineField, sourcesField } from './fields.ts';

/** A network of municipalities. Its body is the chapter about it. */
export const networkSchema = z.strictObject({
  number: z
    .number()
    .int()
    .min(1)
    .max(8)
    .meta({ title: 'Nummer', description: 'Kapitlets nummer; 8 er netværket uden kapitel.' }),
  title: lineField.meta({
    title: 'Titel',
    description: 'Netværkets navn, som kilden skriver det.',
  }),
  otherTitles: z
    .array(lineField)
    .default([])
    .meta({ title: 'Andre navne', description: 'Andre former af navnet i kilderne.' }),
  theme: lineField.meta({
    title: 'Tema',
    description: 'Hvad netværket vil, i én eller to sætninger.',
  }),
  active: z.boolean().meta({
    title: 'Aktivt',
    description: 'false, når netværket ingen godkendte forsøg har.',
  }),
  participants: z
    .array(idField)
    .min(1, { error: 'Angiv netværkets kommuner.' })
    .meta({ title: 'Kommuner' }),
  former: z
    .array(
      z.strictObject({
        municipality: idField,
        note: lineField.meta({ title: 'Hvad kilden siger om det' }),
      }),
    )
    .default([])
    .meta({ title: 'Tidligere kommuner' }),
  stated: z
    .strictObject({
      participants: z.number().int().positive(),
      applied: z.number().int().positive().optional(),
      approved: z.number().int().nonnegative(),
    })
    .optional()
    .meta({
      title: 'Tal i kilden',
      description: 'Antallene i tabel 1 i Overordnet status, som kilden skriver dem.',
    }),
  dataSources: z
    .array(lineField)
    .default([])
    .meta({ title: 'Datakilder', description: 'Hvad kapitlet bygger på.' }),
  sources: sourcesField,
});

export type Network = z.output<typeof networkSchema>;
