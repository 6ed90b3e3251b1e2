import { z } from 'zod';
import { idField, lineField } from './fields.ts';

/** What is counted in one network. */
const networkCounts = ['trials-in-network', 'participants-of-network'] as const;

/** What the collections can count; each name is a pure function in src/note/totals.ts. */
const countNames = [
  'networks',
  'active-networks',
  'active-municipalities',
  'named-municipalities',
  'trials',
  'general-trials',
  'external-evaluations',
  'entry-dates',
  ...networkCounts,
] as const;
export type CountName = (typeof countNames)[number];

const isOfNetwork = (count: CountName): boolean =>
  (networkCounts as readonly CountName[]).includes(count);

const placeFields = {
  statement: lineField.meta({ title: 'Udsagn', description: 'Hvad kilden siger, i egne ord.' }),
  source: idField.meta({ title: 'Kilde' }),
  place: lineField.meta({ title: 'Sted' }),
  stated: z.number().meta({ title: 'Kildens tal' }),
  explanation: lineField.optional().meta({
    title: 'Forklaring',
    description: 'Hvorfor optællingen giver noget andet. Kun når den gør det.',
  }),
};

/** A total that a source states, and how it is counted again. */
const totalSchema = z.union(
  [
    z
      .strictObject({ ...placeFields, count: z.enum(countNames), network: idField.optional() })
      .refine(({ count, network }) => isOfNetwork(count) === (network !== undefined), {
        path: ['count'],
        error: `Feltet network skal stå, når count er ${networkCounts.join(' eller ')}, og ellers ikke.`,
      }),
    z.strictObject({
      ...placeFields,
      sum: z.array(idField).min(1, { error: 'Angiv mindst ét led.' }).meta({
        title: 'Led',
        description: 'Navnene (id) på de tal i regnskabet, der lægges sammen.',
      }),
      minus: z.array(idField).default([]).meta({ title: 'Led, der trækkes fra' }),
    }),
    z.strictObject({ ...placeFields, uncountable: z.literal(true) }),
  ],
  { error: 'Angiv en af: count, sum (eventuelt minus) eller uncountable: true.' },
);
export type Total = z.output<typeof totalSchema>;

export const totalsSchema = z.array(totalSchema);
