import { firstDay, lastDay } from '../../schemas/period-days.ts';
import type { Trial } from '../../schemas/trial.ts';
import { styleText } from '../../text/style-findings.ts';
import type { Check, Report } from '../check.ts';
import { fileStart } from '../finding.ts';
import type { ContentFile, Project } from '../../model/reading/project.ts';

function checkImplementation(file: ContentFile<Trial>, report: Report): void {
  const { since, until } = file.data?.implementation ?? {};
  if (since === undefined || until === undefined || firstDay(since) <= lastDay(until)) return;
  const place = file.fields?.locate(['implementation', 'until']) ?? fileStart;
  report(file, place, styleText.endsBeforeStart('since', since, 'until', until));
}

/** What is counted is counted before it is written: a count is no later than the newest of the trial's sources. */
function checkActivity(file: ContentFile<Trial>, project: Project, report: Report): void {
  const newest = project.sources
    .filter(({ id }) => file.data?.sources.some(({ source }) => source === id))
    .flatMap(({ id, data }) => (data ? [{ id, date: data.date }] : []))
    .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1))[0];
  if (!newest) return;
  file.data?.activity.forEach(({ asOf }, index) => {
    if (asOf === undefined || firstDay(asOf) <= lastDay(newest.date)) return;
    const place = file.fields?.locate(['activity', index, 'asOf']) ?? fileStart;
    report(file, place, styleText.afterSources(asOf, newest.id, newest.date));
  });
}

/** Times come in their order: a beginning before its end, a count before the source that reports it. */
export const periodsInOrder: Check = {
  id: 'periods-in-order',
  run(project, report) {
    for (const file of project.trials) {
      checkImplementation(file, report);
      checkActivity(file, project, report);
    }
  },
};
