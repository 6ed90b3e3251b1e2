import type { Evaluator, EvaluationDesign } from '../../schemas/evaluation.ts';
import type { ImplementationStatus } from '../../schemas/implementation.ts';
import type { Trial } from '../../schemas/trial.ts';

/** A sentence that can only be true when a field has certain values. */
interface Claim {
  /** The sentence; whole, where a further word could narrow it to some of the municipalities. */
  says: RegExp;
  field: string;
  value(trial: Trial): string;
  /** Whether the trial's fields say the same. */
  holds(trial: Trial): boolean;
  /** What the field should be, when the sentence is right. */
  right: readonly string[];
}

const status = (
  says: RegExp,
  isRight: (status: ImplementationStatus) => boolean,
  right: readonly ImplementationStatus[],
): Claim => ({
  says,
  field: 'implementation.status',
  value: ({ implementation }) => implementation.status,
  holds: ({ implementation }) => isRight(implementation.status),
  right,
});
const only = (says: RegExp, right: ImplementationStatus): Claim =>
  status(says, (given) => given === right, [right]);

const design = (says: RegExp, right: readonly EvaluationDesign[]): Claim => ({
  says,
  field: 'evaluation.design',
  value: ({ evaluation }) => evaluation.design,
  holds: ({ evaluation }) => right.includes(evaluation.design),
  right,
});

/** Who is said to evaluate the trial from outside is named in the fields, as an outside evaluation. */
const external = (name: string, evaluator: Evaluator): Claim[] => {
  const says = new RegExp(
    String.raw`(?<!\p{L})(?:${name}\s+evaluerer|evaluerer\s+${name})\s+forsøget\s+eksternt\.`,
    'gu',
  );
  return [
    {
      says,
      field: 'evaluation.by',
      value: ({ evaluation }) => `[${evaluation.by.join(', ')}]`,
      holds: ({ evaluation }) => evaluation.by.includes(evaluator),
      right: [`[${evaluator}]`],
    },
    {
      says,
      field: 'evaluation.external',
      value: ({ evaluation }) => String(evaluation.external),
      holds: ({ evaluation }) => evaluation.external === true,
      right: ['true'],
    },
  ];
};

/** Begun or done: what is not there yet can be neither. */
const begun: readonly ImplementationStatus[] = ['i-gang', 'afsluttet'];

/** The sentences that trials have in common, and what the fields must be for them to be true. */
export const claims: readonly Claim[] = [
  only(/(?<!\p{L})Forsøget\s+er\s+under\s+implementering\./gu, 'under-implementering'),
  only(/(?<!\p{L})Forsøget\s+er\s+under\s+realisering\./gu, 'under-realisering'),
  only(
    /(?<!\p{L})Forsøget\s+(?:gennemføres\s+ikke|bliver\s+ikke\s+(?:gennemført|iværksat)|er\s+opgivet)\./gu,
    'gennemfoeres-ikke',
  ),
  only(/(?<!\p{L})Forsøget\s+er\s+afsluttet\./gu, 'afsluttet'),
  status(
    /(?<!\p{L})Forsøget\s+er\s+(?:\p{L}+\s+)?ikke\s+(?:\p{L}+\s+)?(?:kommet\s+i\s+gang|sat\s+i\s+(?:gang|værk)|iværksat|begyndt)\./gu,
    (given) => !begun.includes(given),
    ['formelt-i-gang', 'afventer'],
  ),
  status(
    /(?<!\p{L})hvis\s+forsøget\s+(?:bliver\s+(?:gennemført|iværksat)|gennemføres|iværksættes)(?!\s+ikke)(?!\p{L})/giu,
    (given) => given !== 'gennemfoeres-ikke',
    ['afventer', 'formelt-i-gang'],
  ),
  design(/(?<!\p{L})Der\s+bliver\s+ikke\s+lavet\s+et\s+evalueringsdesign\./gu, ['udarbejdes-ikke']),
  design(/(?<!\p{L})Der\s+er\s+endnu\s+ikke\s+et\s+(?:færdigt|endeligt)\s+evalueringsdesign\./gu, [
    'ikke-klar',
  ]),
  {
    ...design(/(?<!\p{L})(?:bruger|har)\s+et\s+(?:\p{L}+\s+)?\p{L}+-design(?!\p{L})/gu, [
      'klar',
      'ikke-klar',
    ]),
    // A source may name a design and not say how far it is; a note then says so beside the field.
    holds: ({ evaluation }) => evaluation.design !== 'ikke-oplyst' || !!evaluation.note,
  },
  ...external('VIVE', 'vive'),
  ...external('Rambøll', 'ramboell'),
  ...external('Statens Byggeforskningsinstitut', 'statens-byggeforskningsinstitut'),
];
