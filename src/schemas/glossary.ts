import { z } from 'zod';
import { idField, lineField, sourcesField } from './fields.ts';

/** Who vouches for an explanation: a source that says it, or we, where it is common knowledge. */
export const termOrigins = ['kilde', 'redaktionen'] as const;
export type TermOrigin = (typeof termOrigins)[number];

const termFields = {
  id: idField.meta({
    title: 'Navn (id)',
    description: 'Ordets faste navn i adressen. Det ændres ikke.',
  }),
  term: lineField.meta({ title: 'Ord', description: 'Ordet, som det står i teksten.' }),
  forms: z.array(lineField).default([]).meta({
    title: 'Andre former',
    description:
      'Bøjninger og andre stavemåder, som teksten bruger. Tom liste [], når der ingen er.',
  }),
  full: lineField
    .optional()
    .meta({ title: 'Fulde navn', description: 'Forkortelsen eller kortformen skrevet ud.' }),
  explanation: lineField.meta({
    title: 'Forklaring',
    description: 'Én til tre korte sætninger, som en borger forstår.',
  }),
};

const originField = <const Origin extends TermOrigin>(origin: Origin, description: string) =>
  z.literal(origin).meta({ title: 'Hvem siger det', description });

/** A word that readers may not know, and what it means. */
export const glossaryTermSchema = z
  .discriminatedUnion(
    'origin',
    [
      z.strictObject({
        ...termFields,
        origin: originField(
          'kilde',
          'En kilde siger selv, hvad ordet betyder. Skriv hvor i sources.',
        ),
        sources: sourcesField,
      }),
      z.strictObject({
        ...termFields,
        origin: originField(
          'redaktionen',
          'Almindelig viden, som redaktionen står inde for. Ingen tal og intet om forsøgene.',
        ),
      }),
    ],
    { error: `Angiv origin: ${termOrigins.join(', ')}.` },
  )
  .meta({ title: 'Ord', description: 'Et ord, der bliver forklaret i ordlisten.' });
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
