import { z } from 'zod';
import { choiceField, codeField, lineField, notReported, periodField } from './fields.ts';

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
export type NamedEvaluator = Exclude<Evaluator, typeof notReported>;

/** Those that evaluate from outside, by the names that they have in every text. */
export const evaluatorNames = {
  vive: 'VIVE',
  'statens-byggeforskningsinstitut': 'Statens Byggeforskningsinstitut',
  ramboell: 'Rambøll',
} as const satisfies Partial<Record<Evaluator, string>>;

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

export const evaluationSchema = z
  .strictObject({
    by: z
      .array(
        choiceField(evaluators, {
          vive: 'VIVE.',
          'statens-byggeforskningsinstitut': 'Statens Byggeforskningsinstitut.',
          ramboell: 'Rambøll.',
          netvaerket: 'Netværket selv.',
          kommunen: 'Kommunen selv.',
          'ikke-oplyst': 'Kilden siger ikke, hvem der evaluerer.',
        }).meta({ title: 'Hvem', description: 'En, der evaluerer.' }),
      )
      .min(1, { error: 'Angiv mindst én, eller ikke-oplyst.' })
      .meta({
        title: 'Hvem evaluerer',
        description: 'Alle, som kilden nævner, eller [ikke-oplyst].',
      }),
    external: z
      .union([z.boolean(), z.literal(notReported)], {
        error: 'Skriv true, false eller ikke-oplyst.',
      })
      .meta({
        title: 'Ekstern',
        description:
          'true, når det er en af de ni eksterne evalueringer, ellers false; ikke-oplyst, når kilden ikke siger det.',
      }),
    externalNumber: z.number().int().min(1).max(9).optional().meta({
      title: 'Nummer blandt de ni',
      description: 'Nummeret i opregningen i Overordnet status. Kun ved external: true.',
    }),
    design: choiceField(evaluationDesigns, {
      klar: 'Der er et design for evalueringen.',
      'ikke-klar': 'Designet er ikke færdigt.',
      'udarbejdes-ikke': 'Der bliver ikke lavet et design.',
      'ikke-oplyst': 'Kilden siger ikke, om der er et design.',
    }).meta({
      title: 'Evalueringsdesign',
      description: 'Om der er en plan for evalueringen.',
    }),
    methods: z
      .array(
        choiceField(evaluationMethods, {
          virkningsevaluering: 'Virkningsevaluering.',
          effektevaluering: 'Effektevaluering.',
          procesevaluering: 'Procesevaluering.',
          'mixed-methods': 'Mixed methods: flere slags metoder sammen.',
          'kvalitative-metoder': 'Kvalitative metoder, når kilden ikke er mere præcis.',
          'kvantitative-metoder': 'Kvantitative metoder, når kilden ikke er mere præcis.',
          interview: 'Interview.',
          fokusgruppeinterview: 'Fokusgruppeinterview.',
          spoergeskema: 'Spørgeskema.',
          registerdata: 'Data fra registre.',
          registreringer: 'Registreringer, som forsøget selv foretager.',
          baselinemaaling: 'Måling, før forsøget begynder.',
          'loebende-maaling': 'Måling undervejs.',
          'afsluttende-maaling': 'Måling til sidst.',
          progressionsmaaling: 'Måling af borgernes progression.',
          sammenligningsgruppe: 'Sammenligning med en gruppe uden for forsøget.',
          casebesoeg: 'Casebesøg.',
          sagsgennemgang: 'Gennemgang af sager.',
          ledelsestilsyn: 'Ledelsestilsyn.',
          workshop: 'Workshop.',
          seminar: 'Seminar.',
          behovsafdaekning: 'Afdækning af behov.',
        }).meta({ title: 'Metode', description: 'En metode, som kilden nævner.' }),
      )
      .default([])
      .meta({
        title: 'Metoder',
        description: 'De metoder, kilden nævner. Tom liste [], når den ingen nævner.',
      }),
    when: z
      .array(
        z.strictObject({
          kind: choiceField(evaluationKinds, {
            midtvejsevaluering: 'En midtvejsevaluering.',
            slutevaluering: 'En slutevaluering.',
            erfaringsopsamling: 'En erfaringsopsamling.',
            evaluering: 'En evaluering, når kilden ikke siger hvilken.',
          }).meta({ title: 'Slags', description: 'Hvilken evaluering tiden gælder.' }),
          period: periodField,
        }),
      )
      .default([])
      .meta({
        title: 'Hvornår',
        description: 'De evalueringer, kilden sætter en tid på. Tom liste [], når der ingen er.',
      }),
    describedIn: codeField.optional().meta({
      title: 'Beskrevet under',
      description: 'Koden på det forsøg, hvis evaluering kilden henviser til, i anførselstegn.',
    }),
    note: lineField.optional().meta({
      title: 'Bemærkning',
      description: 'Andet, kilden siger om evalueringen, i én sætning.',
    }),
  })
  .refine(({ external, externalNumber }) => external === true || externalNumber === undefined, {
    path: ['externalNumber'],
    error: 'Kun en ekstern evaluering har et nummer. Ret external til true, eller slet nummeret.',
  })
  .meta({ title: 'Evaluering', description: 'Hvordan forsøget bliver evalueret, og af hvem.' });
export type Evaluation = z.output<typeof evaluationSchema>;
