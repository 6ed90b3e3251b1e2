import { captionedTables, type CaptionedTable } from '../markdown/captioned-tables.ts';
import { readForPrint } from '../markdown/parse.ts';
import { isNotReported, notReportedCell, tableFigure } from '../markdown/table-figure.ts';
import { joinParts } from '../markdown/typography.ts';
import { housingPage, shareDefinitions, type ShareDefinition } from '../text/housing.ts';
import { find, type Note, type NoteMunicipality } from '../model/assemble.ts';

// The figures of the housing application, read from the tables of its chapter: they are typed nowhere else.

/** What a row says of one municipality. */
export interface HousingFigure {
  municipality: NoteMunicipality;
  /** None where the source reports none, or where we cannot work it out. */
  value: number | undefined;
  /** The lower end of a range. */
  from?: number | undefined;
  shown: string;
  /** What its cell in a table of figures says besides the figure. */
  remark?: string | undefined;
  /** What the source says of this figure alone: the text of the cell’s footnotes. */
  reservation?: string | undefined;
}

export interface HousingRow {
  label: string;
  figures: HousingFigure[];
  /** Whether the figures are of one unit and can be compared. */
  comparable: boolean;
  /** How the row was worked out, where it was. */
  formula?: string;
  remark?: string | undefined;
}

export interface HousingTable {
  caption: string;
  rows: HousingRow[];
  remarks: string[];
}

function rowOf(
  { label, cells }: CaptionedTable['rows'][number],
  municipalities: readonly NoteMunicipality[],
): HousingRow {
  const units = new Set<string>();
  const figures = municipalities.map((municipality, index): HousingFigure => {
    const { text: shown = '', footnotes = [] } = cells[index] ?? {};
    const figure = tableFigure(shown);
    if (!figure && !isNotReported(shown)) {
      throw new Error(`»${shown}« i rækken »${label}« er hverken et tal eller »ikke oplyst«.`);
    }
    if (figure) units.add(figure.unit);
    const remarks = [figure?.from === undefined ? '' : housingPage.range, ...footnotes];
    return {
      municipality,
      value: figure?.value,
      from: figure?.from,
      shown,
      remark: remarks.filter(Boolean).join('. ') || undefined,
      reservation: footnotes.join(' ') || undefined,
    };
  });
  return { label, figures, comparable: units.size <= 1 };
}

const tablesIn = ({ chapters }: Note): CaptionedTable[] =>
  captionedTables(readForPrint(find(chapters, 'baggrund/boligansoegning-2016')));

/**
 * What the charts of the figures are called: the rows of the tables, and the shares that are worked out of them. It asks
 * nothing of their columns and cells, so that every page that names a chart can be shown while these are being edited.
 */
export const housingChartTitles = (note: Note): string[] => [
  ...tablesIn(note).flatMap(({ rows }) => rows.map(({ label }) => label)),
  ...shareDefinitions.map(({ title }) => joinParts(title)),
];

/** The tables of the housing application's chapter, with the municipalities that head their columns. */
export function housingTables(note: Note): HousingTable[] {
  const { country } = note;
  return tablesIn(note).map(({ caption, columns, rows, remarks }) => {
    const heads = columns.map((name) => {
      const found = country.find((municipality) => municipality.name === name);
      if (!found) throw new Error(`Kolonnen »${name}« i »${caption}« er ikke en kommune.`);
      return found;
    });
    return { caption, remarks, rows: rows.map((row) => rowOf(row, heads)) };
  });
}

/** A share in Danish, small ones with a decimal more: `1,2 %`, `0,08 %`. */
export function shareText(share: number, unit: string, decimals: number): string {
  const number = share.toLocaleString('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return unit ? `${number}\u00a0${unit}` : number;
}

/** The share of two figures; none where either is not reported or a range. */
function shareOf(part: HousingFigure, whole: HousingFigure, per: number): number | undefined {
  const isExact = [part, whole].every(
    ({ value, from }) => value !== undefined && from === undefined,
  );
  return isExact && whole.value ? ((part.value ?? 0) / whole.value) * per : undefined;
}

/** The row that a share is worked out as. Throws when the text no longer has the rows that it is of. */
export function shareRow(definition: ShareDefinition, tables: readonly HousingTable[]): HousingRow {
  const rows = tables.flatMap((table) => table.rows);
  const named = (label: string): HousingRow => {
    const found = rows.find((row) => row.label === joinParts(label));
    if (!found) throw new Error(`Rækken »${label}« findes ikke i boligansøgningens tabeller.`);
    return found;
  };
  const [part, whole] = [named(definition.part), named(definition.whole)];
  const shares = part.figures.map((figure, index) => {
    const other = whole.figures[index];
    return { figure, other, share: other && shareOf(figure, other, definition.per) };
  });
  const largest = Math.max(...shares.map(({ share }) => share ?? 0));
  const decimals = largest < 5 ? 2 : 1;
  return {
    label: joinParts(definition.title),
    comparable: true,
    formula: joinParts(housingPage.formula(definition)),
    remark: definition.remark,
    figures: shares.map(({ figure, other, share }) => {
      const { municipality } = figure;
      if (share === undefined) {
        const isRange = figure.from !== undefined || other?.from !== undefined;
        const shown = isRange ? housingPage.notCalculated : notReportedCell;
        return { municipality, value: undefined, shown };
      }
      return {
        municipality,
        // As exact as it is shown: two that are shown alike are not told apart in words.
        value: Number(share.toFixed(decimals)),
        shown: shareText(share, definition.per === 100 ? '%' : '', decimals),
        remark: housingPage.calculation(figure.shown, other?.shown ?? ''),
      };
    }),
  };
}

/** Every share that the page works out. */
export const shareRows = (tables: readonly HousingTable[]): HousingRow[] =>
  shareDefinitions.map((definition) => shareRow(definition, tables));
