import { joinParts } from '../markdown/typography.ts';
import { activityByNetwork, activityCounts, type NetworkActivity } from '../model/activity.ts';
import type { Note, NoteTrial } from '../model/assemble.ts';
import { activityPage } from '../text/activity.ts';
import { text } from '../text/da.ts';
import { activityLines } from './activity-lines.ts';
import { array, block, content, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import { codeLink, codeLinks } from './trial-codes.ts';

// What the source counts in the trials, as the site has it at `/aktivitet/`; a municipality's figures are in its part.

const line = (value: string): string => markup(joinParts(value));

const row = (trial: NoteTrial, note: Note): string =>
  array([
    content(`${codeLink(trial)} ${line(trial.data.title)}`),
    content(activityLines(trial, note.country)),
  ]);

/** A network's trials with figures, and those without. */
function networkActivity({ network, counted, uncounted }: NetworkActivity, note: Note): string[] {
  const table = block('captioned', {
    args: [shown(joinParts(activityPage.ofNetwork(network.data.title)))],
    named: { listed: 'false' },
    body: block('data-table', {
      named: {
        columns: '(46mm, 92mm)',
        header: array([text.trial, activityPage.title].map(shown)),
      },
      rest: counted.map(({ trial }) => row(trial, note)),
    }),
  });
  return [
    // Not in the contents: they have the networks already.
    block('minor-heading', { args: [string(joinParts(network.data.title))] }),
    ...(counted.length > 0 ? [table] : [line(activityPage.noneCounted(uncounted.length))]),
    ...(counted.length > 0 && uncounted.length > 0
      ? [`${line(activityPage.uncounted(uncounted.length))}: ${codeLinks(uncounted)}.`]
      : []),
  ];
}

/** The chapter about what is counted in the trials. */
export function activityPart(note: Note): string {
  const { trials, figures, dated } = activityCounts(note);
  return block('chapter', {
    args: [label(labels.activity)],
    named: { title: string(activityPage.title) },
    body: [
      line(activityPage.lead),
      line(activityPage.counted(trials, note.trials.length)),
      line(activityPage.notAdded(figures, dated)),
      ...activityByNetwork(note).flatMap((one) => networkActivity(one, note)),
    ].join('\n\n'),
  });
}
