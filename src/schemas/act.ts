import { z } from 'zod';
import { choiceField, idField, lineField } from './fields.ts';

export const actKinds = ['lov', 'bekendtgoerelse'] as const;

/** An act or executive order that a trial rests on, deviates from or mentions. */
export const actSchema = z
  .strictObject({
    id: idField.meta({
      title: 'Navn (id)',
      description: 'Lovens faste navn, som forsøgene henviser til i feltet act. Det ændres ikke.',
      examples: ['serviceloven'],
    }),
    title: lineField.meta({ title: 'Titel', description: 'Titlen, som kilden skriver den.' }),
    shortTitle: lineField.meta({
      title: 'Kort titel',
      description: 'Navnet i tabeller og lister. Det må være det samme som titlen.',
    }),
    otherNames: z
      .array(lineField)
      .default([])
      .meta({
        title: 'Andre navne',
        description:
          'Forkortelser og navne, som kilderne eller folk bruger om loven. Søgningen og kontrollen kender den ved dem. Tom liste [], når der ingen er.',
        examples: [['LAB', 'LAB-loven']],
      }),
    kind: choiceField(actKinds, {
      lov: 'En lov, vedtaget af Folketinget.',
      bekendtgoerelse: 'En bekendtgørelse, udstedt af en minister.',
    }).meta({ title: 'Slags', description: 'Om det er en lov eller en bekendtgørelse.' }),
  })
  .meta({
    title: 'Lov eller bekendtgørelse',
    description: 'En lov eller bekendtgørelse, som forsøg bygger på, fraviger eller nævner.',
  });

export type Act = z.output<typeof actSchema>;
