import { countOf, type ActivityFigure, type ActivityGroup } from '../../model/activity.ts';
import {
  activityAmount,
  activityShares,
  activityText,
  activityTime,
  periodText,
} from '../../wording/facts.ts';
import { activityPage } from '../../text/activity.ts';
import type { Cell, Chart } from './chart.ts';
import { comparison } from './comparison.ts';
import { horizontalBars } from './horizontal-bars.ts';

const { columns } = activityPage;

const namesOf = ({ municipalities }: ActivityFigure): string[] =>
  municipalities.map(({ name }) => name);

/** The municipalities that a figure is counted in, as a label. */
const placeOf = (figure: ActivityFigure): string => {
  const names = namesOf(figure);
  return names.length > 1 ? activityPage.together(names) : (names[0] ?? '');
};

/** Whether the figures are of the same municipalities at different times. */
const isCourse = ({ figures }: ActivityGroup): boolean =>
  figures.length > 1 &&
  new Set(figures.map(placeOf)).size === 1 &&
  figures.every(({ activity }) => activity.period ?? activity.asOf);

const timeOf = ({ activity: { period, asOf } }: ActivityFigure): string =>
  periodText(period ?? asOf ?? '');

/** The figures as they are compared in words. */
const compared = (figures: readonly ActivityFigure[]) =>
  figures.map((figure) => ({
    name: activityPage.inAll(namesOf(figure)),
    value: countOf(figure.activity),
    shown: activityAmount(figure.activity),
  }));

function summaryOf(group: ActivityGroup): Pick<Chart, 'summary' | 'drawn'> {
  const { figures } = group;
  const [first] = figures;
  if (isCourse(group) && first) {
    const course = figures.map(
      (figure) => `${activityAmount(figure.activity)} ${activityTime(figure.activity)}`,
    );
    const names = namesOf(first);
    return {
      drawn: activityPage.inTime(course),
      summary: names.length > 1 ? activityPage.countedTogether(names) : '',
    };
  }
  const missing = figures.filter(({ activity }) => countOf(activity) === undefined);
  const ranges = figures.filter(({ activity }) => activity.from !== undefined);
  const sentences = [
    ranges.length > 0 ? activityPage.range : comparison(compared(figures), activityPage),
    missing.length > 0 ? activityPage.missing(missing.flatMap(namesOf)) : '',
    figures.some(({ activity }) => activity.active !== undefined) ? activityPage.filledPart : '',
  ];
  return {
    summary: sentences.filter(Boolean).join(' '),
    ...(figures.length === 1 && first
      ? { drawn: `${placeOf(first)}: ${activityText(first.activity)}.` }
      : {}),
  };
}

/** What the source says of a figure besides its number. */
const remarksOf = ({ activity, remark }: ActivityFigure, course: boolean): string =>
  [...activityShares(activity), course ? '' : activityTime(activity), remark]
    .filter(Boolean)
    .join(', ');

/** The largest number in groups of one unit: their charts share a scale. */
export const scaleOf = (groups: readonly ActivityGroup[], unit: ActivityGroup['unit']): number =>
  Math.max(
    0,
    ...groups
      .filter((group) => group.unit === unit)
      .flatMap(({ figures }) => figures.map(({ activity }) => countOf(activity) ?? 0)),
  );

/** Whether figures can be shown as a chart: there is something to compare, or a part of a whole. */
export const isDrawable = ({ figures }: ActivityGroup): boolean =>
  figures.length > 1 || figures.some(({ activity }) => activity.active !== undefined);

/** A chart of figures that count the same. */
export function activityChart(group: ActivityGroup, network: number, max: number): Chart {
  const course = isCourse(group);
  const svg = horizontalBars(
    group.figures.map((figure) => ({
      label: course ? timeOf(figure) : placeOf(figure),
      value: countOf(figure.activity),
      shown: activityAmount(figure.activity),
      part: figure.activity.active ?? figure.activity.from,
      note: remarksOf(figure, course),
      network,
    })),
    { max },
  );
  const places = ({ municipalities }: ActivityFigure): Cell =>
    municipalities.map(({ name, address }) => ({ label: name, address }));
  return {
    title: `${group.of.charAt(0).toUpperCase()}${group.of.slice(1)}`,
    ...summaryOf(group),
    svg,
    columns: [...(course ? [columns.time] : []), columns.municipalities, columns.amount],
    rows: group.figures.map((figure) => [
      ...(course ? [timeOf(figure)] : []),
      places(figure),
      [activityAmount(figure.activity), remarksOf(figure, course)].filter(Boolean).join(', '),
    ]),
  };
}
