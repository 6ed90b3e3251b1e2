import type { NoteTrial } from '../../model/assemble.ts';
import { evaluationFacts } from '../../wording/evaluation-facts.ts';
import { evaluatorLabel } from '../../wording/evaluators.ts';
import { inForceText, legalBasisText, periodText } from '../../wording/facts.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { LegalBasis } from '../../schemas/legal-basis.ts';
import type { Implementation, InForce } from '../../schemas/implementation.ts';
import type { Trial } from '../../schemas/trial.ts';
import { changesText } from '../../text/changes.ts';
import { text } from '../../text/da.ts';
import { meantText } from '../../wording/provisions.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Names } from './names.ts';

const { fields } = changesText;

/** What a change of a trial's fields is about: where it shows on other pages goes by this. */
export type TrialKey =
  | 'code'
  | 'title'
  | 'network'
  | 'municipalities'
  | 'status'
  | 'since'
  | 'until'
  | 'statusNote'
  | 'inForce'
  | 'inForceNote'
  | 'legalBasis'
  | 'provisions'
  | 'evaluatedBy'
  | 'evaluation'
  | 'evaluationWhen'
  | 'activity'
  | 'sources';

/** An entry's places in the sources: `VIVE 2019: Kapitel 7`. */
export const sourceItems = (names: Names, references: readonly SourceReference[]): string[] =>
  references.map(({ source, place }) => `${names.source(source)}: ${place}`);

/** A legal basis in words, with what the file adds to it. */
function basisItem({ acts }: Names, basis: LegalBasis): string {
  const words = legalBasisText(basis, acts);
  return basis.kind === 'generel' && basis.note ? `${words}. ${basis.note}` : words;
}

const inForceFacts = (inForce: InForce): Fact<TrialKey>[] =>
  factsOf<InForce, TrialKey>({
    date: [{ key: 'inForce', field: text.inForce, value: inForceText(inForce) }],
    // In the same words as the date that there is none of.
    reason: [],
    note: [
      {
        key: 'inForceNote',
        field: fields.inForceNote,
        prose: 'note' in inForce ? inForce.note : undefined,
      },
    ],
  });

const implementationFacts = ({ status, since, until, note }: Implementation): Fact<TrialKey>[] =>
  factsOf<Implementation, TrialKey>({
    status: [{ key: 'status', field: text.implementation, value: text.statuses[status] }],
    since: [{ key: 'since', field: fields.since, value: since && periodText(since) }],
    until: [{ key: 'until', field: fields.until, value: until && periodText(until) }],
    note: [{ key: 'statusNote', field: fields.statusNote, prose: note }],
  });

function evaluationFactsOf(names: Names, evaluation: Evaluation): Fact<TrialKey>[] {
  const { by, design, methods, when, describedIn, note } = evaluation;
  const external = evaluationFacts(evaluation, []).find(
    ({ label }) => label === text.externalEvaluation,
  );
  return factsOf<Evaluation, TrialKey>({
    by: [
      {
        key: 'evaluatedBy',
        field: text.evaluatedBy,
        items: by.map(evaluatorLabel),
      },
    ],
    external: [{ key: 'evaluation', field: text.externalEvaluation, value: external?.value }],
    // In the same words as that it is external.
    externalNumber: [],
    design: [{ key: 'evaluation', field: text.evaluationDesign, value: text.designs[design] }],
    methods: [
      {
        key: 'evaluation',
        field: text.evaluationMethods,
        items: methods.map((method) => text.methods[method]),
      },
    ],
    when: [
      {
        key: 'evaluationWhen',
        field: text.evaluationWhen,
        items: when.map(
          ({ kind, period }) => `${text.evaluationKinds[kind]}: ${periodText(period)}`,
        ),
      },
    ],
    describedIn: [
      {
        key: 'evaluation',
        field: text.describedIn,
        value: describedIn && names.trial(describedIn),
      },
    ],
    note: [{ key: 'evaluation', field: fields.evaluationNote, prose: note }],
  });
}

/** What the fields of a trial say, in the words of the site. */
export const trialFacts = (names: Names, { data }: NoteTrial): Fact<TrialKey>[] =>
  factsOf<Trial, TrialKey>({
    code: [{ key: 'code', field: fields.code, value: data.code }],
    title: [{ key: 'title', field: text.title, value: data.title }],
    network: [{ key: 'network', field: text.network, value: names.network(data.network) }],
    municipalities: [
      {
        key: 'municipalities',
        field: text.trialMunicipalities,
        items: names.municipalities(data.municipalities),
      },
    ],
    implementation: implementationFacts(data.implementation),
    inForce: inForceFacts(data.inForce),
    legalBasis: [
      {
        key: 'legalBasis',
        field: text.legalBasis,
        items: data.legalBasis.map((basis) => basisItem(names, basis)),
      },
    ],
    provisions: [
      {
        key: 'provisions',
        field: text.provisions,
        items: data.provisions.map((one) => meantText(one, names.acts)),
      },
    ],
    evaluation: evaluationFactsOf(names, data.evaluation),
    // Its figures are compared one by one.
    activity: [],
    sources: [{ key: 'sources', field: text.sources, items: sourceItems(names, data.sources) }],
  });
