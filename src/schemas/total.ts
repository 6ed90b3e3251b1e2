import { z } from 'zod';
import { choiceField, idField, lineField } from './fields.ts';

/** What is counted in one network. */
const networkCounts = ['trials-in-network', 'participants-of-network'] as const;

/** What the collections can count; each name is a pure function in src/model/totals.ts. */
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
  source: idField.meta({ title: 'Kilde', description: 'Kildens filnavn i seeds/, uden .yaml.' }),
  place: lineField.meta({ title: 'Sted', description: 'Hvor i kilden udsagnet står.' }),
  stated: z.number().meta({
    title: 'Kildens tal',
    description: 'Tallet, som kilden selv nævner. Det rettes ikke til, når vi tæller noget andet.',
  }),
  explanation: lineField.optional().meta({
    title: 'Forklaring',
    description:
      'Hvorfor optællingen giver noget andet end kilden. Kun når den gør det. Teksten vises på /afstemning/.',
  }),
};

const countField = choiceField(countNames, {
  networks: 'Alle netværk.',
  'active-networks': 'Netværk med godkendte forsøg.',
  'active-municipalities': 'Kommuner, der er med i et aktivt netværk.',
  'named-municipalities': 'Alle kommuner, som bilag 1 nævner.',
  trials: 'Alle forsøg.',
  'general-trials': 'Forsøg, der kun bygger på generel lovgivning.',
  'external-evaluations': 'De eksterne evalueringer, hver talt én gang.',
  'entry-dates': 'De forskellige datoer for ikrafttrædelse.',
  'trials-in-network': 'Forsøgene i ét netværk. Skriv hvilket i network.',
  'participants-of-network': 'Kommunerne i ét netværk. Skriv hvilket i network.',
}).meta({ title: 'Optælling', description: 'Hvad vi tæller efter i src/content.' });

const uncountableField = z.literal(true).meta({
  title: 'Kan ikke tælles',
  description: 'true, når vi ikke har noget at tælle efter. Skriv hvorfor i explanation.',
});

const countedNetworkField = idField.optional().meta({
  title: 'Netværk',
  description: 'Netværkets filnavn, når optællingen er i ét netværk; ellers ikke.',
});

/** A total that a source states, and how it is counted again. */
const totalSchema = z
  .union(
    [
      z
        .strictObject({ ...placeFields, count: countField, network: countedNetworkField })
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
        minus: z.array(idField).default([]).meta({
          title: 'Led, der trækkes fra',
          description: 'Navnene (id) på de tal i regnskabet, der trækkes fra summen.',
        }),
      }),
      z.strictObject({ ...placeFields, uncountable: uncountableField }),
    ],
    { error: 'Angiv en af: count, sum (eventuelt minus) eller uncountable: true.' },
  )
  .meta({
    title: 'Sum eller antal',
    description: 'Et tal, som en kilde selv lægger sammen, og hvordan vi tæller efter.',
  });
export type Total = z.output<typeof totalSchema>;

export const totalsSchema = z.array(totalSchema);
