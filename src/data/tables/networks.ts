import type { Note, NoteNetwork } from '../../model/assemble.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import { networkSchema, type Network } from '../../schemas/network.ts';
import { formerText } from '../../text/data.ts';
import { saidToUsers } from '../../text/data-said.ts';
import { columnsOf } from '../schema-columns.ts';
import { tableOf, within, type Table } from '../table.ts';
import { addressColumn, municipalityNames, ownColumn, placeText } from './shared.ts';

/** The networks: every field but the codes that are for who gives the next, what we count, and where its chapter is. */
export const networksTable = (note: Note): Table =>
  tableOf<NoteNetwork>(
    'networks',
    [
      ownColumn('id', { type: 'string' }, ({ id }) => id),
      ...within(
        columnsOf('networks', networkSchema, {
          absent: {
            otherTitles: 'none',
            former: 'none',
            'codes.last': 'notApplicable',
            'codes.retired': ({ codes }) => (codes ? 'none' : 'notApplicable'),
            'stated.participants': 'notReported',
            'stated.applied': 'notReported',
            'stated.approved': 'notReported',
            dataSources: 'notReported',
          },
          said: saidToUsers.networks,
          units: saidToUsers.networkUnits,
          inWords: {
            former: ({ municipality, note: why }: Network['former'][number]) =>
              formerText(municipalityNames(note, [municipality]).join(''), why),
            sources: (place: SourceReference) => placeText(place),
          },
        }),
        ({ data }: NoteNetwork) => data,
      ),
      ownColumn('participants_counted', { type: 'integer' }, (one) => one.participants.length),
      ownColumn('trials_counted', { type: 'integer' }, ({ trials }) => trials.length),
      addressColumn(({ address }) => address),
    ],
    note.networks,
    { primaryKey: ['id'] },
  );
