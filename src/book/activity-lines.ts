import { joinParts } from '../markdown/typography.ts';
import { withoutFigures } from '../model/activity.ts';
import { find, type NoteMunicipality, type NoteTrial } from '../model/assemble.ts';
import type { Activity } from '../schemas/activity.ts';
import { activityPage } from '../text/activity.ts';
import { activityText } from '../wording/facts.ts';
import { block, content, inline, markup } from './syntax.ts';

const line = (value: string): string => markup(joinParts(value));
const names = (some: readonly { name: string }[]): string =>
  inline('names', [], markup(some.map(({ name }) => name).join(', ')));

/** A figure with the municipalities that it is counted in. */
function figure(activity: Activity, country: readonly NoteMunicipality[]): string {
  const where = activity.municipalities.map((id) => find(country, id));
  const together = where.length > 1 ? ` (${activityPage.onlyTogether})` : '';
  return `${names(where)}${line(together)}: ${line(activityText(activity))}`;
}

/** What the source counts in a trial, and the trial's municipalities that it counts nothing in. */
export function activityLines(trial: NoteTrial, country: readonly NoteMunicipality[]): string {
  const silent = withoutFigures(trial);
  return [
    block('list', { args: trial.data.activity.map((one) => content(figure(one, country))) }),
    ...(silent.length > 0 ? [`${line(activityPage.silent)} ${names(silent)}`] : []),
  ].join('\n\n');
}
