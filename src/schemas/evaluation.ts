import { z } from 'zod';
import { codeField, lineField, notReported, periodField } from './fields.ts';

/** Who evaluates. `netvaerket` and `kommunen` are the trial's own. */
export const evaluators = [
  'vive',
  'statens-byggeforskningsinstitut',
  'ramboell',
  'netvaerket',
  'kommunen',
  notReported,
] as const;
export type Evaluator = (typeof evaluators)[number];

/** Whether there is a plan for the evaluation. */
export const evaluationDesigns = ['klar', 'ikke-klar', 'udarbejdes-ikke', notReported] as const;
export type EvaluationDesign = (typeof evaluationDesigns)[number];

/** The methods that the sources name. */
export const evaluationMethods = [
  'virkningsevaluering',
  'effektevaluering',
  'procesevaluering',
  'mixed-methods',
  'kvalitative-metoder',
  'kvantitative-metoder',
  'interview',
  'fokusgruppeinterview',
  'spoergeskema',
  'registerdata',
  'registreringer',
  'baselinemaaling',
  'loebende-maaling',
  'afsluttende-maaling',
  'progressionsmaaling',
  'sammenligningsgruppe',
  'casebesoeg',
  'sagsgennemgang',
  'ledelsestilsyn',
  'workshop',
  'seminar',
  'behovsafdaekning',
] as const;
export type EvaluationMethod = (typeof evaluationMethods)[number];

/** The kinds of evaluation that are dated. */
export const evaluationKinds = [
  'midtvejsevaluering',
  'slutevaluering',
  'erfaringsopsamling',
  'evaluering',
] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

const chooseFrom = (values: readonly string[]) => ({ error: `Vælg en af: ${values.join(', ')}.` });

export const evaluationSchema = z
  .strictObject({
    by: z
      .array(z.enum(evaluators, chooseFrom(evaluators)))
      .min(1, { error: 'Angiv mindst én, eller ikke-oplyst.' })
      .meta({ title: 'Hvem evaluerer' }),
    external: z
      .union([z.boolean(), z.literal(notReported)], {
        error: 'Skriv true, false eller ikke-oplyst.',
      })
      .meta({
        title: 'Ekstern',
        description: 'true, når det er en af de ni eksterne evalueringer.',
      }),
    externalNumber: z.number().int().min(1).max(9).optional().meta({
      title: 'Nummer blandt de ni',
      description: 'Nummeret i opregningen i Overordnet status.',
    }),
    design: z
      .enum(evaluationDesigns, chooseFrom(evaluationDesigns))
      .meta({ title: 'Evalueringsdesign' }),
    methods: z
      .array(z.enum(evaluationMethods, chooseFrom(evaluationMethods)))
      .default([])
      .meta({ title: 'Metoder', description: 'Dem kilden nævner; ingen, når den ingen nævner.' }),
    when: z
      .array(
        z.strictObject({
          kind: z.enum(evaluationKinds, chooseFrom(evaluationKinds)),
          period: periodField,
        }),
      )
      .default([])
      .meta({ title: 'Hvornår' }),
    describedIn: codeField.optional().meta({
      title: 'Beskrevet under',
      description: 'Koden på det forsøg, hvis evaluering kilden henviser til.',
    }),
    note: lineField.optional(),
  })
  .refine(({ external, externalNumber }) => external === true || externalNumber === undefined, {
    path: ['externalNumber'],
    error: 'Kun en ekstern evaluering har et nummer. Ret external til true, eller slet nummeret.',
  })
  .meta({ title: 'Evaluering' });
export type Evaluation = z.output<typeof evaluationSchema>;
