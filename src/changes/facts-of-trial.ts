import type { NoteTrial } from '../note/assemble.ts';
import { evaluationFacts } from '../wording/evaluation-facts.ts';
import { evaluatorLabel } from '../wording/evaluators.ts';
import { inForceText, legalBasisText, periodText } from '../wording/facts.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { LegalBasis } from '../schemas/legal-basis.ts';
import { changesText } from '../text/changes.ts';
import { text } from '../text/da.ts';
import type { Fact } from './facts.ts';
import type { Names } from './names.ts';

const { fields } = changesText;

/** An entry's places in the sources: `VIVE 2019: Kapitel 7`. */
export const sourceItems = (names: Names, references: readonly SourceReference[]): string[] =>
  references.map(({ source, place }) => `${names.source(source)}: ${place}`);

/** A legal basis in words, with what the file adds to it. */
function basisItem({ acts }: Names, basis: LegalBasis): string {
  const words = legalBasisText(basis, acts);
  return basis.kind === 'generel' && basis.note ? `${words}. ${basis.note}` : words;
}

/** What the fields of a trial say, in the words of the site; its activity figures are compared one by one. */
export function trialFacts(names: Names, { data }: NoteTrial): Fact[] {
  const { inForce, implementation, evaluation } = data;
  const { status, since, until } = implementation;
  const external = evaluationFacts(evaluation, []).find(
    ({ label }) => label === text.externalEvaluation,
  );
  return [
    { key: 'code', field: fields.code, value: data.code },
    { key: 'title', field: text.title, value: data.title },
    { key: 'network', field: text.network, value: names.network(data.network) },
    {
      key: 'municipalities',
      field: text.trialMunicipalities,
      items: names.municipalities(data.municipalities),
    },
    { key: 'status', field: text.implementation, value: text.statuses[status] },
    { key: 'since', field: fields.since, value: since && periodText(since) },
    { key: 'until', field: fields.until, value: until && periodText(until) },
    { key: 'statusNote', field: fields.statusNote, prose: implementation.note },
    { key: 'inForce', field: text.inForce, value: inForceText(inForce) },
    {
      key: 'inForceNote',
      field: fields.inForceNote,
      prose: 'note' in inForce ? inForce.note : undefined,
    },
    {
      key: 'legalBasis',
      field: text.legalBasis,
      items: data.legalBasis.map((basis) => basisItem(names, basis)),
    },
    {
      key: 'evaluatedBy',
      field: text.evaluatedBy,
      items: evaluation.by.map(evaluatorLabel),
    },
    { key: 'evaluation', field: text.externalEvaluation, value: external?.value },
    { key: 'evaluation', field: text.evaluationDesign, value: text.designs[evaluation.design] },
    {
      key: 'evaluation',
      field: text.evaluationMethods,
      items: evaluation.methods.map((method) => text.methods[method]),
    },
    {
      key: 'evaluationWhen',
      field: text.evaluationWhen,
      items: evaluation.when.map(
        ({ kind, period }) => `${text.evaluationKinds[kind]}: ${periodText(period)}`,
      ),
    },
    {
      key: 'evaluation',
      field: text.describedIn,
      value: evaluation.describedIn && names.trial(evaluation.describedIn),
    },
    { key: 'evaluation', field: fields.evaluationNote, prose: evaluation.note },
    { key: 'sources', field: text.sources, items: sourceItems(names, data.sources) },
  ];
}
