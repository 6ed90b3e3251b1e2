import { z } from 'zod';
import { lineField, periodField } from './fields.ts';

export const sourceKinds = ['notat', 'brev', 'ansoegning', 'invitation'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Our record of a document that the publication restates: who wrote what, when, to whom. */
export const sourceSchema = z.strictObject({
  title: lineField.meta({ title: 'Titel', description: 'Dokumentets titel, eller hvad det er.' }),
  shortTitle: lineField.meta({ title: 'Kort titel', description: 'Til henvisninger.' }),
  kind: z
    .enum(sourceKinds, { error: `Vælg en af: ${sourceKinds.join(', ')}.` })
    .meta({ title: 'Slags' }),
  issuer: lineField.meta({ title: 'Udgiver eller afsender' }),
  signedBy: z.array(lineField).default([]).meta({ title: 'Underskrevet af' }),
  contributors: z.array(lineField).default([]).meta({ title: 'Bidragydere' }),
  recipient: lineField.optional().meta({ title: 'Modtager' }),
  date: periodField.meta({
    title: 'Dato',
    description: 'Så nøjagtig som dokumentet selv siger: 2018, 2018-04 eller 2018-04-01.',
  }),
  references: z
    .array(z.strictObject({ label: lineField, value: lineField }))
    .default([])
    .meta({ title: 'Journalnumre', description: 'Sagsnummer, journalnummer, dokumentnummer.' }),
  contact: z
    .array(lineField)
    .default([])
    .meta({ title: 'Kontakt', description: 'Brevhovedets adresse, telefon og post, som de står.' }),
  about: lineField.meta({
    title: 'Om dokumentet',
    description: 'Hvad det handler om, i egne ord.',
  }),
});

export type Source = z.output<typeof sourceSchema>;
