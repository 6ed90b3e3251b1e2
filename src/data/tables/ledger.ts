import { figurePages, lineAnchor } from '../../model/ledger/source-pages.ts';
import { reconciliation } from '../../model/ledger/reconciliation.ts';
import type { Publication } from '../../model/publication.ts';
import type { ReconciledTotal } from '../../model/totals.ts';
import {
  ledgerFigureSchema,
  ledgerGroupSchema,
  type LedgerFigure,
  type LedgerGroup,
} from '../../schemas/ledger.ts';
import { totalsSchema } from '../../schemas/total.ts';
import { figureKindText } from '../../text/data.ts';
import { saidToUsers } from '../../text/data-said.ts';
import { columnsOf } from '../schema-columns.ts';
import { absent, tableOf, within, type Table } from '../table.ts';
import { addressColumn, ownColumn } from './shared.ts';

/** A figure that a source states, with where: a line of the source's pages. */
interface LedgerLine {
  source: string;
  line: number;
  group: LedgerGroup;
  figure: LedgerFigure;
  address: string;
}

const ledgerLines = (publication: Publication): LedgerLine[] =>
  [...figurePages(publication)].flatMap(([source, pages]) =>
    pages.flatMap(({ address, places }) =>
      places.flatMap((place) =>
        place.groups
          .flatMap((group) => group.figures.map((figure) => ({ group, figure })))
          .map((one, index) => ({
            ...one,
            source,
            line: index + 1,
            address: `${address}#${lineAnchor(place, index + 1)}`,
          })),
      ),
    ),
  );

const kindOf = (figure: LedgerFigure): keyof typeof figureKindText => {
  if ('value' in figure) return 'number';
  return 'date' in figure ? 'date' : 'law';
};

const toSource = { field: 'source', table: 'sources', key: 'id' } as const;

/** Every figure that the sources state, with its place. */
export const ledgerTable = (publication: Publication): Table =>
  tableOf<LedgerLine>(
    'ledger',
    [
      ownColumn('source', { type: 'string' }, ({ source }) => source),
      ...within(
        columnsOf('ledger', ledgerGroupSchema, {
          // The provisions are the trial's own, in the table of provisions; the figures are the rows.
          left: ['provisions', 'figures'],
          said: saidToUsers.ledger,
        }),
        ({ group }: LedgerLine) => group,
      ),
      ownColumn('line', { type: 'integer' }, ({ line }) => line),
      ownColumn(
        'kind',
        {
          type: 'string',
          categories: Object.entries(figureKindText).map(([value, label]) => ({ value, label })),
        },
        ({ figure }) => kindOf(figure),
      ),
      ...within(
        columnsOf<LedgerFigure>('ledger', ledgerFigureSchema, {
          absent: {
            id: 'none',
            value: 'notApplicable',
            unit: 'notApplicable',
            date: 'notApplicable',
            law: 'notApplicable',
            asOf: (figure) => ('value' in figure ? 'notReported' : 'notApplicable'),
          },
          said: saidToUsers.ledgerFigures,
          units: saidToUsers.ledgerUnits,
        }),
        ({ figure }: LedgerLine) => figure,
      ),
      addressColumn(({ address }) => address),
    ],
    ledgerLines(publication),
    { primaryKey: ['source', 'place', 'line'], foreignKeys: [toSource] },
  );

/** What the sources count together, beside what we count. */
export const statedCountedTable = (publication: Publication): Table =>
  tableOf<ReconciledTotal>(
    'stated_counted',
    [
      ...within(
        columnsOf('stated_counted', totalsSchema.element, {
          absent: {
            explanation: 'notApplicable',
            count: 'notApplicable',
            network: 'notApplicable',
            sum: 'notApplicable',
            minus: (total) => ('sum' in total ? 'none' : 'notApplicable'),
            uncountable: 'notApplicable',
          },
          said: saidToUsers.stated_counted,
          units: saidToUsers.statedUnits,
        }),
        ({ total }: ReconciledTotal) => total,
      ),
      ownColumn('counted', { type: 'number', required: false }, ({ counted }) =>
        counted === undefined ? absent('notApplicable') : counted,
      ),
      ownColumn('agrees', { type: 'boolean', required: false }, ({ counted, agrees }) =>
        counted === undefined ? absent('notApplicable') : agrees,
      ),
    ],
    reconciliation(publication),
    { primaryKey: ['source', 'place', 'statement'], foreignKeys: [toSource] },
  );
