import { z } from 'zod';
import { idField, lineField } from './fields.ts';

const actKinds = ['lov', 'bekendtgoerelse'] as const;

/** An act or executive order that a trial rests on. */
export const actSchema = z.strictObject({
  id: idField,
  title: lineField.meta({ title: 'Titel', description: 'Titlen, som kilden skriver den.' }),
  shortTitle: lineField.meta({ title: 'Kort titel', description: 'Til tabeller og lister.' }),
  kind: z.enum(actKinds, { error: `Vælg en af: ${actKinds.join(', ')}.` }).meta({ title: 'Slags' }),
});

export type Act = z.output<typeof actSchema>;
