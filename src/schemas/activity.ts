import { z } from 'zod';
import { idField, lineField, notReported, periodField } from './fields.ts';

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
        error: 'Skriv et tal eller ikke-oplyst.',
      })
      .meta({ title: 'Tal' }),
    from: z.number().nonnegative().optional().meta({
      title: 'Fra',
      description:
        'Det laveste tal, når kilden oplyser et interval. Feltet count er så det højeste.',
    }),
    unit: z.enum(activityUnits).default('antal').meta({ title: 'Enhed' }),
    of: lineField.meta({ title: 'Af hvad', description: 'For eksempel borgere, sager, besøg.' }),
    active: z.number().int().nonnegative().optional().meta({ title: 'Stadig aktive' }),
    finished: z.number().int().nonnegative().optional().meta({ title: 'Afsluttede' }),
    approximate: z.boolean().default(false).meta({
      title: 'Omtrentligt',
      description: 'true, når kilden skriver ca., omkring eller godt.',
    }),
    asOf: periodField.optional().meta({ title: 'Opgjort pr.' }),
    period: periodField.optional().meta({ title: 'I perioden' }),
  })
  .refine(({ from, count }) => from === undefined || (count !== notReported && from < count), {
    path: ['from'],
    error: 'Intervallets laveste tal skal være mindre end tallet i feltet count.',
  })
  .meta({ title: 'Aktivitet' });
export type Activity = z.output<typeof activitySchema>;
