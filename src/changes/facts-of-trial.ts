import type { Note, NoteTrial } from '../note/assemble.ts';
import { evaluationFacts } from '../note/evaluation-facts.ts';
import { inForceText, legalBasisText, periodText } from '../note/wording.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { LegalBasis } from '../schemas/legal-basis.ts';
import { changesText } from '../text/changes.ts';
import { text } from '../text/da.ts';
import type { Fact } from './facts.ts';

const { fields } = changesText;

/** An entry's places in the sources: `VIVE 2019: Kapitel 7`. */
export function sourceItems({ sources }: Note, references: readonly SourceReference[]): string[] {
  return references.map(({ source, place }) => {
    const title = sources.find(({ id }) => id === source)?.data.shortTitle ?? source;
    return `${title}: ${place}`;
  });
}

/** A legal basis in words; an act that the version does not list is called by its name in the file. */
function basisItem({ acts }: Note, basis: LegalBasis): string {
  const known = acts.some(({ id }) => id === basis.act);
  const named = basis.act && !known ? [...acts, { id: basis.act, title: basis.act }] : acts;
  const words = legalBasisText(basis, named);
  return basis.kind === 'generel' && basis.note ? `${words}. ${basis.note}` : words;
}

/** What the fields of a trial say, in the words of the site; its activity figures are compared one by one. */
export function trialFacts(note: Note, { data, network, municipalities }: NoteTrial): Fact[] {
  const { inForce, implementation, evaluation } = data;
  const { status, since, until } = implementation;
  const external = evaluationFacts(evaluation, note.trials).find(
    ({ label }) => label === text.externalEvaluation,
  );
  return [
    { key: 'code', field: fields.code, value: data.code },
    { key: 'title', field: text.title, value: data.title },
    { key: 'network', field: text.network, value: network.data.title },
    {
      key: 'municipalities',
      field: text.trialMunicipalities,
      items: municipalities.map(({ name }) => name),
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
      items: data.legalBasis.map((basis) => basisItem(note, basis)),
    },
    {
      key: 'evaluatedBy',
      field: text.evaluatedBy,
      items: evaluation.by.map((name) => text.evaluators[name]),
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
    { key: 'evaluation', field: text.describedIn, value: evaluation.describedIn },
    { key: 'evaluation', field: fields.evaluationNote, prose: evaluation.note },
    { key: 'sources', field: text.sources, items: sourceItems(note, data.sources) },
  ];
}
