import { z } from 'zod';
import { idField, lineField, sourcesField } from './fields.ts';

/** Who vouches for an explanation: a source that says it, or we, where it is common knowledge. */
export const termOrigins = ['kilde', 'redaktionen'] as const;
export type TermOrigin = (typeof termOrigins)[number];

const termFields = {
  id: idField.meta({ title: 'Navn (id)', description: 'Til adressen. Ændres ikke.' }),
  term: lineField.meta({ title: 'Ord', description: 'Ordet, som det står i teksten.' }),
  forms: z
    .array(lineField)
    .default([])
    .meta({ title: 'Andre former', description: 'Bøjninger og stavemåder i teksten.' }),
  full: lineField
    .optional()
    .meta({ title: 'Fulde navn', description: 'Forkortelsen eller kortformen skrevet ud.' }),
  explanation: lineField.meta({
    title: 'Forklaring',
    description: 'Én til tre korte sætninger, som en borger forstår.',
  }),
};

/** A word that readers may not know, and what it means. */
export const glossaryTermSchema = z.discriminatedUnion(
  'origin',
  [
    z.strictObject({ ...termFields, origin: z.literal('kilde'), sources: sourcesField }),
    z.strictObject({ ...termFields, origin: z.literal('redaktionen') }),
  ],
  { error: `Angiv origin: ${termOrigins.join(', ')}.` },
);
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
