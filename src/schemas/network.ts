import { z } from 'zod';
import {
  codeField,
  highestNetwork,
  idField,
  lineField,
  sourcesField,
  titleField,
} from './fields.ts';

/** A network of municipalities. Its body is the chapter about it. */
export const networkSchema = z
  .strictObject({
    number: z.number().int().min(1).max(highestNetwork).meta({
      title: 'Nummer',
      description:
        'Kapitlets og bilagstabellens nummer; 8 er netværket uden kapitel. Forsøgenes koder begynder med det, så det ændres aldrig.',
    }),
    title: titleField(120).meta({
      title: 'Titel',
      description: 'Netværkets navn, som kilden skriver det.',
    }),
    otherTitles: z.array(lineField).default([]).meta({
      title: 'Andre navne',
      description: 'Andre former af navnet i kilderne. Tom liste [], når der ingen er.',
    }),
    theme: lineField.meta({
      title: 'Indhold',
      description: 'Hvad netværket vil, i én eller to sætninger: kolonnen »Indhold« i bilag 1.',
    }),
    active: z.boolean().meta({
      title: 'Aktivt',
      description: 'true, når netværket har godkendte forsøg; false, når det ingen har.',
    }),
    codes: z
      .strictObject({
        last: codeField.meta({
          title: 'Den seneste kode',
          description:
            'Den seneste kode, der er givet et forsøg i netværket. Det næste får den efter; tallet bliver aldrig mindre. npm run new retter det selv.',
        }),
        retired: z.array(codeField).default([]).meta({
          title: 'Udgåede koder',
          description:
            'Koder på forsøg, der er slettet eller flyttet. De bliver aldrig givet til et andet.',
        }),
      })
      .optional()
      .meta({
        title: 'Koder',
        description:
          'De koder, der er givet i netværket. Udelades, når det aldrig har haft forsøg.',
      }),
    participants: z
      .array(idField)
      .min(1, { error: 'Angiv netværkets kommuner.' })
      .meta({
        title: 'Kommuner',
        description: 'De kommuner, der er med i netværket, ved deres id i municipalities.yaml.',
        examples: [['esbjerg', 'odense']],
      }),
    former: z
      .array(
        z.strictObject({
          municipality: idField.meta({
            title: 'Kommune',
            description: 'Kommunens id i src/content/municipalities.yaml.',
          }),
          note: lineField.meta({
            title: 'Bemærkning',
            description: 'Hvad kilden siger om, at kommunen ikke længere er med.',
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Tidligere kommuner',
        description: 'Kommuner, der har været med i netværket. Tom liste [], når der ingen er.',
      }),
    stated: z
      .strictObject({
        participants: z.number().int().positive().meta({
          title: 'Kommuner',
          description: 'Antallet af deltagende kommuner, som kilden skriver det.',
        }),
        applied: z.number().int().positive().optional().meta({
          title: 'Ansøgte forsøg',
          description: 'Antallet af ansøgte forsøg, hvis kilden siger det.',
        }),
        approved: z.number().int().nonnegative().meta({
          title: 'Godkendte forsøg',
          description: 'Antallet af godkendte forsøg, som kilden skriver det.',
        }),
      })
      .optional()
      .meta({
        title: 'Tal i kilden',
        description: 'Antallene i tabel 1 i Overordnet status, som kilden skriver dem.',
      }),
    dataSources: z.array(lineField).default([]).meta({
      title: 'Datakilder',
      description:
        'Hvad kapitlet bygger på, ifølge kilden. Tom liste [], når kilden ikke siger det.',
    }),
    sources: sourcesField,
  })
  .meta({
    title: 'Netværk',
    description: 'Felterne i et netværk. Teksten nedenunder er kapitlet om det.',
  });

export type Network = z.output<typeof networkSchema>;
