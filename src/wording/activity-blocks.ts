import {
  activityByNetwork,
  activityCounts,
  withoutFigures,
  type NetworkActivity,
} from '../model/activity.ts';
import { find, type Note, type NoteMunicipality, type NoteTrial } from '../model/assemble.ts';
import type { Activity } from '../schemas/activity.ts';
import { activityPage } from '../text/activity.ts';
import { text } from '../text/da.ts';
import { activityText } from './facts.ts';
import {
  cell,
  codeOf,
  codesOf,
  heading,
  paragraph,
  type Line,
  type Overview,
  type OverviewBlock,
  type OverviewCell,
} from './overview-blocks.ts';

const names = (some: readonly { name: string }[]): string =>
  some.map(({ name }) => name).join(', ');

/** A figure with the municipalities that it is counted in. */
function figure(activity: Activity, country: readonly NoteMunicipality[]): Line {
  const where = activity.municipalities.map((id) => find(country, id));
  const together = where.length > 1 ? ` (${activityPage.onlyTogether})` : '';
  return [`${names(where)}${together}: ${activityText(activity)}`];
}

/** What the source counts in a trial, and the trial's municipalities that it counts nothing in. */
function figures(trial: NoteTrial, country: readonly NoteMunicipality[]): OverviewCell {
  const silent = withoutFigures(trial);
  return {
    list: trial.data.activity.map((one) => figure(one, country)),
    lines: silent.length > 0 ? [[`${activityPage.silent} ${names(silent)}`]] : [],
  };
}

/** A network's trials with figures, and those without. */
function networkBlocks(
  { network, counted, uncounted }: NetworkActivity,
  { country }: Note,
): OverviewBlock[] {
  const title = heading(network.data.title);
  if (counted.length === 0) return [title, paragraph(activityPage.noneCounted(uncounted.length))];
  return [
    title,
    {
      kind: 'table',
      caption: activityPage.ofNetwork(network.data.title),
      columns: [text.trial, activityPage.title],
      widths: [33, 67],
      rows: counted.map(({ trial }) => [
        cell(codeOf(trial), ` ${trial.data.title}`),
        figures(trial, country),
      ]),
    },
    ...(uncounted.length > 0
      ? [paragraph(`${activityPage.uncounted(uncounted.length)}: `, ...codesOf(uncounted), '.')]
      : []),
  ];
}

/** What the source counts in the trials, as the site has it at `/aktivitet/` network by network. */
export function activityChapter(note: Note): Overview {
  const { trials, figures: all, dated } = activityCounts(note);
  return {
    title: activityPage.title,
    lead: activityPage.lead,
    blocks: [
      paragraph(activityPage.counted(trials, note.trials.length)),
      paragraph(activityPage.notAdded(all, dated)),
      ...activityByNetwork(note).flatMap((one) => networkBlocks(one, note)),
    ],
  };
}
