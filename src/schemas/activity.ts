import { z } from 'zod';
import { choiceField, idField, lineField, notReported, periodField } from './fields.ts';

/** What an activity figure is a number of. */
export const activityUnits = ['antal', 'procent', 'kr'] as const;
export type ActivityUnit = (typeof activityUnits)[number];

/**
 * One figure of a trial's activity. A count is what the source counts; `active` is how many of them still take part.
 * Zero, none and not reported are different: a missing figure is `ikke-oplyst`, never 0.
 */
export const activitySchema = z
  .strictObject({
    municipalities: z.array(idField).min(1, { error: 'Angiv mindst én kommune.' }).meta({
      title: 'Kommuner',
      description: 'Kommunen tallet gælder; flere, når kilden tæller dem sammen.',
    }),
    count: z
      .union([z.number().nonnegative(), z.literal(notReported)], {
        error: 'Skriv et tal uden anførselstegn, eller ikke-oplyst.',
      })
      .meta({
        title: 'Tal',
        description:
          'Det tal, kilden oplyser. Kender kilden ikke tallet, skrives ikke-oplyst, aldrig 0. Er det et interval, er det her det højeste tal.',
        examples: [144, notReported],
      }),
    from: z.number().nonnegative().optional().meta({
      title: 'Fra',
      description:
        'Det laveste tal, når kilden oplyser et interval. Feltet count er så det højeste.',
    }),
    unit: choiceField(activityUnits, {
      antal: 'Et antal af det, der står i feltet of.',
      procent: 'En andel i procent.',
      kr: 'Et beløb i kroner.',
    })
      .default('antal')
      .meta({ title: 'Enhed', description: 'Hvad tallet er i. Udelades feltet, er det et antal.' }),
    of: lineField.meta({
      title: 'Af hvad',
      description: 'Hvad der er talt.',
      examples: ['borgere', 'sager', 'besøg'],
    }),
    active: z.number().int().nonnegative().optional().meta({
      title: 'Stadig aktive',
      description: 'Hvor mange af dem der stadig er med, hvis kilden siger det.',
    }),
    finished: z.number().int().nonnegative().optional().meta({
      title: 'Afsluttede',
      description: 'Hvor mange af dem der er færdige, hvis kilden siger det.',
    }),
    approximate: z.boolean().default(false).meta({
      title: 'Omtrentligt',
      description: 'true, når kilden skriver ca., omkring eller godt.',
    }),
    asOf: periodField.optional().meta({
      title: 'Opgjort pr.',
      description: 'Hvornår tallet er gjort op, hvis kilden siger det: 2018-12 eller 2018-12-01.',
    }),
    period: periodField.optional().meta({
      title: 'I perioden',
      description: 'Den tid, tallet dækker, hvis kilden siger det: 2018 eller 2018-10.',
    }),
  })
  .refine(({ from, count }) => from === undefined || (count !== notReported && from < count), {
    path: ['from'],
    error: 'Intervallets laveste tal skal være mindre end tallet i feltet count.',
  })
  .meta({ title: 'Aktivitet', description: 'Ét tal for, hvad der er sket i forsøget.' });
export type Activity = z.output<typeof activitySchema>;
