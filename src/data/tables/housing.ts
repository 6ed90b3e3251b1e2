import { addresses } from '../../model/addresses.ts';
import type { Note } from '../../model/assemble.ts';
import { tableFigure } from '../../markdown/table-figure.ts';
import { slug } from '../../markdown/slug.ts';
import { housingPage } from '../../text/housing.ts';
import {
  housingTables,
  shareRows,
  type HousingFigure,
  type HousingRow,
} from '../../wording/housing.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import { absent, tableOf, type Table } from '../table.ts';
import { addressColumn, ownColumn } from './shared.ts';

/** What the application says of one municipality, or what we work out of it. */
interface HousingCell {
  number: number;
  table: string;
  anchor: string;
  row: HousingRow;
  figure: HousingFigure;
}

function housingCells(note: Note): HousingCell[] {
  const tables = housingTables(note);
  const all = [
    ...tables.map(({ caption, rows }) => ({ table: caption, anchor: slug(caption), rows })),
    { table: housingPage.derived, anchor: 'andele', rows: shareRows(tables) },
  ];
  return all
    .flatMap(({ rows, ...of }) =>
      rows.flatMap((row) => row.figures.map((figure) => ({ ...of, row, figure }))),
    )
    .map((cell, index) => ({ ...cell, number: index + 1 }));
}

/** A figure that we cannot work out of ranges could not be there; one that the source leaves out could. */
const whyNone = ({ figure }: HousingCell) =>
  absent(figure.shown === housingPage.notCalculated ? 'notApplicable' : 'notReported');

/** The figures of the housing application, a row for each municipality's, and the shares worked out of them. */
export const housingTable = (note: Note): Table =>
  tableOf<HousingCell>(
    'housing',
    [
      ownColumn('number', { type: 'integer' }, ({ number }) => number),
      ownColumn('table', { type: 'string' }, ({ table }) => plainWords(table)),
      ownColumn('row', { type: 'string' }, ({ row }) => plainWords(row.label)),
      ownColumn('municipality', { type: 'string' }, ({ figure }) => figure.municipality.id),
      ownColumn('municipality_name', { type: 'string' }, ({ figure }) => figure.municipality.name),
      ownColumn(
        'value',
        { type: 'number', required: false },
        (cell) => cell.figure.value ?? whyNone(cell),
      ),
      ownColumn(
        'from',
        { type: 'number', required: false },
        ({ figure }) => figure.from ?? absent('notApplicable'),
      ),
      ownColumn('unit', { type: 'string', required: false }, ({ figure }) => {
        const unit = tableFigure(plainWords(figure.shown))?.unit;
        return unit || absent('none');
      }),
      ownColumn('worked_out', { type: 'boolean' }, ({ row }) => row.formula !== undefined),
      ownColumn('formula', { type: 'string', required: false }, ({ row }) =>
        row.formula === undefined ? absent('notApplicable') : plainWords(row.formula),
      ),
      ownColumn('remark', { type: 'string', required: false }, ({ figure }) =>
        figure.remark === undefined ? absent('none') : plainWords(figure.remark),
      ),
      addressColumn(({ anchor }) => `${addresses.housingFigures}#${anchor}`),
    ],
    housingCells(note),
    {
      primaryKey: ['number'],
      foreignKeys: [{ field: 'municipality', table: 'municipalities', key: 'id' }],
    },
  );
