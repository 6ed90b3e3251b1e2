import { z } from 'zod';
import { idField, lineField, patternField } from './fields.ts';

/** How a trial is allowed, by the kind of rule it rests on. */
export const legalBasisKinds = ['frikommunelovgivning', 'forsoegsbestemmelse', 'generel'] as const;
export type LegalBasisKind = (typeof legalBasisKinds)[number];

/** One section or a run of them, as the source writes it: `28`, `27 a`, `27 c-k`, `92-96 c`, `25, stk. 3-5`. */
export const sectionPattern =
  /^\d+( [a-zæøå](-[a-zæøå])?|-\d+( [a-zæøå])?)?(, stk\. \d+(-\d+)?)?(, nr\. \d+(-\d+)?)?$/;

/** A run goes upwards: `4-6`, `27 c-k`. */
export const runsUpwards = (section: string): boolean => {
  const [, from = '', to = ''] = /^(?:\d+ )?(\S+)-([^\s,]+)/.exec(section) ?? [];
  return from.localeCompare(to, 'da', { numeric: true }) <= 0;
};

const sectionError =
  'Skriv paragraffen uden §, for eksempel "28", "27 a", "27 c-k", "4-6" eller "25, stk. 3-5".';

export const sectionField = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(sectionPattern, {
        error: sectionError,
      })
      .refine(runsUpwards, { error: 'Skriv den laveste paragraf først, for eksempel "4-6".' }),
  )
  .meta({
    title: 'Paragraf',
    description: 'Paragraffen uden §, i anførselstegn.',
    examples: ['28', '27 a', '27 c-k', '4-6', '25, stk. 3-5'],
    errorMessage: sectionError,
    // A section without a letter is a number in YAML.
    type: ['string', 'integer'],
  });

export const actField = idField.meta({
  title: 'Lov eller bekendtgørelse',
  description: 'Lovens id i src/content/acts.yaml.',
  examples: ['lov-om-frikommunenetvaerk'],
});

const sectionsField = z
  .array(sectionField)
  .min(1, { error: 'Angiv mindst én paragraf.' })
  .meta({
    title: 'Paragraffer',
    description: 'Paragrafferne uden §, hver i anførselstegn.',
    examples: [['27 a', '27 b']],
  });

const kindField = <const Kind extends LegalBasisKind>(kind: Kind, description: string) =>
  z.literal(kind).meta({ title: 'Slags', description });

/**
 * One rule that a trial rests on. Trials under the free-municipality rules or another act's trial provision name act
 * and sections; trials met by general legislation need neither, as the source often names none.
 */
export const legalBasisSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: kindField(
          'frikommunelovgivning',
          'Lov om frikommunenetværk eller frikommunebekendtgørelsen.',
        ),
        act: actField,
        sections: sectionsField,
      }),
      z.strictObject({
        kind: kindField('forsoegsbestemmelse', 'En forsøgsbestemmelse i en anden lov.'),
        act: actField,
        sections: sectionsField,
      }),
      z.strictObject({
        kind: kindField('generel', 'Generel lovgivning, der gælder for alle kommuner.'),
        act: actField.optional(),
        bill: patternField(/^L \d+$/, 'Skriv lovforslagets nummer som "L 150".')
          .optional()
          .meta({
            title: 'Lovforslag',
            description: 'Lovforslagets nummer, hvis kilden nævner det.',
            examples: ['L 150'],
          }),
        note: lineField.optional().meta({
          title: 'Bemærkning',
          description: 'Hvad kilden siger om den generelle hjemmel, i vores egne ord.',
        }),
      }),
    ],
    { error: `Angiv kind: ${legalBasisKinds.join(', ')}.` },
  )
  .meta({ title: 'Hjemmel', description: 'Én regel, som forsøget bygger på.' });
export type LegalBasis = z.output<typeof legalBasisSchema>;
