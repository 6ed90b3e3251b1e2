import { z } from 'zod';
import { dateField, lineField } from './fields.ts';

const addressField = z
  .string()
  .regex(/^\/[^\s]*$/, { error: 'Skriv en adresse inden for siden: /forsoeg/…/.' });

/** What was changed about one entry of the publication, in the words that its readers know. */
export const editionChangeSchema = z
  .strictObject({
    title: lineField.meta({ title: 'Hvad', description: 'Forsøget, netværket eller kapitlet.' }),
    address: addressField
      .optional()
      .meta({ title: 'Adresse', description: 'Hvor det står: /forsoeg/…/.' }),
    lines: z
      .array(lineField)
      .min(1, { error: 'Skriv mindst én ændring.' })
      .meta({ title: 'Ændringer', description: 'Én sætning for hver.' }),
  })
  .meta({ title: 'Ændring' });

/** An edition of the publication, with what is new in it. */
export const editionSchema = z
  .strictObject({
    number: z
      .number()
      .int()
      .positive()
      .meta({ title: 'Nummer', description: 'Den første udgave er 1.' }),
    date: dateField.meta({ title: 'Dato', description: 'Udgavens dato: ÅÅÅÅ-MM-DD.' }),
    summary: lineField.meta({
      title: 'Resumé',
      description: 'Hvad der er nyt i udgaven, i én eller to sætninger.',
    }),
    frozen: z.boolean().default(false).meta({
      title: 'Frosset',
      description:
        'true, når kopien af udgaven ligger på værten under /udgaver/<nummer>/. Så fører /aendringer/ til den.',
    }),
    changes: z.array(editionChangeSchema).default([]).meta({
      title: 'Ændringer',
      description: 'Skrives af npm run diff -- <version> --udgave "…" --dato ÅÅÅÅ-MM-DD.',
    }),
  })
  .meta({ title: 'Udgave' });

export type Edition = z.output<typeof editionSchema>;
export type EditionChange = z.output<typeof editionChangeSchema>;
