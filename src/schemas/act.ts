import { z } from 'zod';
import { choiceField, idField, lineField } from './fields.ts';

export const actKinds = ['lov', 'bekendtgoerelse'] as const;

/** An act or executive order that a trial rests on. */
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
    kind: choiceField(actKinds, {
      lov: 'En lov, vedtaget af Folketinget.',
      bekendtgoerelse: 'En bekendtgørelse, udstedt af en minister.',
    }).meta({ title: 'Slags', description: 'Om det er en lov eller en bekendtgørelse.' }),
  })
  .meta({ title: 'Lov eller bekendtgørelse', description: 'En regel, som forsøg bygger på.' });

export type Act = z.output<typeof actSchema>;
