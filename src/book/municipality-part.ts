import { joinParts } from '../markdown/typography.ts';
import type { NoteMunicipality } from '../model/assemble.ts';
import { trialsByNetwork } from '../model/participation.ts';
import { text } from '../text/da.ts';
import { municipalityText } from '../text/municipalities.ts';
import { municipalityLaw } from '../wording/municipality-law.ts';
import { evaluationsText, trialInShort } from '../wording/municipality.ts';
import type { BookPart } from '../wording/parts.ts';
import { block, content, inline, label, markup, shown } from './syntax.ts';
import { labels } from '../model/targets.ts';

// What the part about a municipality says of its trials: the same as the municipality's page.

const line = (value: string): string => markup(joinParts(value));
const heading = (title: string): string => `== ${markup(title)}`;
const named = (title: string): string => block('label-line', { args: [shown(joinParts(title))] });

/** The municipality's trials network by network, each with its status, who evaluates it, and with whom it is. */
export function municipalityTrials(municipality: NoteMunicipality): string[] {
  const { trials } = municipality;
  if (trials.length === 0) return [];
  return [
    heading(municipalityText.trialsHeading),
    ...trialsByNetwork(trials).flatMap(({ network, trials: own }) => [
      named(network.data.title),
      block('list', {
        args: own.map((trial) => {
          const { code, title } = trial.data;
          const name = inline('inside', [label(labels.trial(code))], line(`${code} ${title}`));
          return content(`${name}: ${line(trialInShort(municipality, trial))}`);
        }),
      }),
    ]),
    heading(municipalityText.evaluationHeading),
    line(evaluationsText(trials)),
  ];
}

/** What the municipality's trials rest on, act by act. */
export function municipalityLaws({ municipality, note }: BookPart): string[] {
  const trials = municipality?.trials ?? [];
  if (trials.length === 0) return [];
  const { laws, unnamed } = municipalityLaw(trials, note.acts);
  const counted = (name: string, count: number): string =>
    content(line(`${name}: ${municipalityText.trials(count)}`));
  return [
    heading(text.legalBases),
    line(municipalityText.legalBasisIntro),
    ...laws.flatMap(({ title, places }) => [
      named(title),
      block('list', { args: places.map(({ label: name, count }) => counted(name, count)) }),
    ]),
    ...(unnamed > 0
      ? [block('list', { args: [counted(municipalityText.generalUnnamed, unnamed)] })]
      : []),
  ];
}
