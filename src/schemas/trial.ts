import { z } from 'zod';
import { activitySchema } from './activity.ts';
import { evaluationSchema } from './evaluation.ts';
import { codeField, idField, sourcesField, titleField } from './fields.ts';
import { implementationSchema, inForceSchema } from './implementation.ts';
import { legalBasisSchema } from './legal-basis.ts';
import { provisionSchema } from './provision.ts';

/** A trial as its editors describe it in front matter. Its text is in the four sections of the body. */
export const trialSchema = z
  .strictObject({
    code: codeField,
    title: titleField(200).meta({
      title: 'Titel',
      description: 'Forsøgets navn, som kilden skriver det.',
    }),
    network: idField.meta({
      title: 'Netværk',
      description: 'Netværkets filnavn, uden .mdx. Forsøget ligger i mappen med samme navn.',
      examples: ['en-plan'],
    }),
    municipalities: z.array(idField).meta({
      title: 'Forsøgskommuner',
      description:
        'Kommunernes id i src/content/municipalities.yaml, i kildens rækkefølge. Tom liste [], når kilden siger, at ingen deltager.',
      examples: [['koebenhavn', 'aarhus']],
    }),
    legalBasis: z.array(legalBasisSchema).min(1, { error: 'Angiv mindst én hjemmel.' }).meta({
      title: 'Hjemmel',
      description: 'De regler, forsøget bygger på: én linje for hver.',
    }),
    provisions: z.array(provisionSchema).default([]).meta({
      title: 'Regler, der fraviges eller nævnes',
      description:
        'Love, paragraffer og kapitler, som kildens tabelrække nævner ud over hjemlen: én linje for hver, også i seeds/ledger. Tom liste [], når rækken ingen nævner.',
    }),
    inForce: inForceSchema,
    implementation: implementationSchema,
    activity: z.array(activitySchema).default([]).meta({
      title: 'Aktivitet',
      description:
        'Hvert tal for sig, som kilden oplyser det. Tom liste [], når kilden ingen tal har.',
    }),
    evaluation: evaluationSchema,
    sources: sourcesField,
  })
  .meta({
    title: 'Forsøg',
    description: 'Felterne i et forsøg. Teksten nedenunder har fire afsnit.',
  });

export type Trial = z.output<typeof trialSchema>;
