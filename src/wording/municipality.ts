import type { Activity } from '../schemas/activity.ts';
import { evaluators, type Evaluation } from '../schemas/evaluation.ts';
import { text } from '../text/da.ts';
import { evaluatorText } from '../text/evaluators.ts';
import { municipalityText } from '../text/municipalities.ts';
import {
  find,
  type Note,
  type NoteMunicipality,
  type NoteNetwork,
  type NoteTrial,
} from '../model/assemble.ts';
import { externalEvaluations, trialsByStatus } from '../model/counts.ts';
import { isNamed } from './evaluators.ts';
import { activityText, implementationText } from './facts.ts';
import { closestPartners, participation } from '../model/participation.ts';

// What is counted about a municipality, in whole sentences.

const { lead } = municipalityText;
const titles = (networks: readonly NoteNetwork[]) => networks.map(({ data }) => data.title);

/** How a municipality takes part, in the first lines of its page. @param approved how many trials there are in all */
export function participationText(municipality: NoteMunicipality, approved: number): string {
  const { name, networks, formerNetworks, trials } = municipality;
  const part = participation(municipality);
  if (part === 'former') return lead.former(name, titles(formerNetworks));
  if (part === 'inactive') return lead.inactive(name, titles(networks));
  return [
    lead.networks(name, networks.length, networks.filter(({ data }) => !data.active).length),
    trials.length > 0 ? lead.trials(trials.length, approved) : lead.noTrials,
  ].join(' ');
}

/** How far a municipality's trials are, with what that says of the municipality itself; nothing when it has none. */
export function statusesText(trials: readonly NoteTrial[]): string {
  if (trials.length === 0) return '';
  const statuses = [...trialsByStatus(trials)].map(([status, { length: count }]) => ({
    name: `»${text.statuses[status]}«`,
    count,
  }));
  return lead.statuses(statuses, trials.length);
}

/** With whom a municipality shares the most trials; nothing when it has them alone. */
export function partnersText(municipality: NoteMunicipality): string | undefined {
  const closest = closestPartners(municipality);
  if (!closest) return undefined;
  const names = closest.partners.map(({ name }) => name);
  return municipalityText.partners(municipality.name, names, closest.shared);
}

/** With whom a municipality has a trial, as a part of a sentence. */
export function withWhomText(
  municipality: NoteMunicipality,
  { municipalities }: NoteTrial,
): string {
  const names = municipalities.filter((one) => one !== municipality).map(({ name }) => name);
  return names.length > 0 ? municipalityText.together(names) : municipalityText.alone;
}

/** Who evaluates a trial, as a part of a sentence. */
export function evaluatedByText({ by, design }: Pick<Evaluation, 'by' | 'design'>): string {
  const named = by.filter(isNamed).map((evaluator) => municipalityText.evaluators[evaluator]);
  if (named.length > 0) return municipalityText.evaluatedBy(named);
  const { inList, undesignedInList } = evaluatorText.notReported;
  return design === 'udarbejdes-ikke' ? undesignedInList : inList;
}

/** How far a trial is, who evaluates it, and with whom the municipality has it, in one line. */
export const trialInShort = (municipality: NoteMunicipality, trial: NoteTrial): string =>
  [
    implementationText(trial.data.implementation),
    evaluatedByText(trial.data.evaluation),
    withWhomText(municipality, trial),
  ].join(' · ');

/** A trial in which something is counted in a municipality, in words. */
export interface CountedInWords {
  title: string;
  /** Whether the municipality has the trial itself; else the title says that it has not. */
  isOwn: boolean;
  counted: string;
}

/** What is counted in a municipality, with those that it is counted together with. */
export function countedInWords(
  municipality: NoteMunicipality,
  { trial, activity }: { trial: NoteTrial; activity: Activity },
  { country }: Pick<Note, 'country'>,
): CountedInWords {
  const others = activity.municipalities
    .filter((id) => id !== municipality.id)
    .map((id) => find(country, id).name);
  const together = others.length > 0 ? ` ${text.countedTogether(others)}` : '';
  const title = `${trial.data.code} ${trial.data.title}`;
  const isOwn = municipality.trials.some(({ id }) => id === trial.id);
  return {
    title: isOwn ? title : `${title}. ${municipalityText.notOwn(municipality.name)}`,
    isOwn,
    counted: activityText(activity) + together,
  };
}

/** Who evaluates some trials, and in which external evaluations they are. A trial counts for each of its evaluators. */
export function evaluationsText(trials: readonly NoteTrial[]): string {
  const counted = evaluators
    .map((evaluator) => ({
      evaluator,
      count: trials.filter(({ data }) => data.evaluation.by.includes(evaluator)).length,
    }))
    .filter(({ count }) => count > 0);
  const named = counted.flatMap(({ evaluator, count }) =>
    isNamed(evaluator) ? [{ name: municipalityText.evaluators[evaluator], count }] : [],
  );
  const unknown = counted.find(({ evaluator }) => !isNamed(evaluator))?.count ?? 0;
  const external = trials.filter(({ data }) => data.evaluation.externalNumber !== undefined);
  return [
    ...(named.length > 0 ? [municipalityText.evaluations(named)] : []),
    ...(unknown > 0 ? [municipalityText.evaluatorsNotReported(unknown)] : []),
    ...(external.length > 0
      ? [municipalityText.external(external.length, externalEvaluations({ trials: external }))]
      : []),
  ].join(' ');
}
