import type { HousingFigure, HousingRow } from '../../wording/housing.ts';
import { chartText, highestAndLowest } from '../../text/charts.ts';
import { housingPage } from '../../text/housing.ts';
import type { Chart } from './chart.ts';
import { comparison } from './comparison.ts';
import { horizontalBars } from './horizontal-bars.ts';

const { columns } = housingPage;

/** The figures as bars; `heads` tells which municipality has which class. */
function draw(figures: readonly HousingFigure[], heads: readonly HousingFigure[]): string {
  return horizontalBars(
    figures.map((figure) => ({
      label: figure.municipality.name,
      value: figure.value,
      part: figure.from,
      shown: figure.shown,
      missing: figure.shown,
      note: figure.reservation,
      className: `m${heads.indexOf(figure)}`,
    })),
  );
}

/** The largest first. What is not reported has no size and stands last. */
const bySize = (figures: readonly HousingFigure[]): HousingFigure[] =>
  [...figures].sort((a, b) => (b.value ?? -1) - (a.value ?? -1));

function summaryOf({ figures, formula, remark }: HousingRow): string {
  const compared = figures.map(({ municipality: { name }, value, shown }) => ({
    name,
    value,
    shown,
  }));
  const missing = figures.filter(({ value, from }) => value === undefined && from === undefined);
  const unknown = missing.filter(({ shown }) => shown !== housingPage.notCalculated);
  const reserved = figures.filter(({ reservation }) => reservation !== undefined);
  return [
    comparison(compared, highestAndLowest),
    reserved.length > 0
      ? housingPage.reserved(reserved.map(({ municipality: { name } }) => name))
      : '',
    unknown.length > 0 ? chartText.missing(unknown.map(({ municipality: { name } }) => name)) : '',
    remark,
    formula,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A row of the application as a chart, in the order of the source and by size; which one shows is for the page to say. */
export function housingChart(row: HousingRow): Chart {
  const { figures, comparable, formula, label } = row;
  return {
    title: label,
    summary: comparable ? summaryOf(row) : housingPage.unclear,
    svg: comparable
      ? `<div class="in-order">${draw(figures, figures)}</div><div class="by-size">${draw(bySize(figures), figures)}</div>`
      : '',
    columns: formula
      ? [columns.municipality, columns.share, columns.calculation]
      : [columns.municipality, columns.figure],
    rows: figures.map(({ municipality: { name }, shown, remark }) =>
      formula
        ? [name, shown, remark ?? '–']
        : [name, remark ? housingPage.withRemark(shown, remark) : shown],
    ),
  };
}
