import type { Note, NoteMunicipality, NoteTrial } from '../../model/assemble.ts';
import { activityIn } from '../../model/participation.ts';
import type { Activity } from '../../schemas/activity.ts';
import { find } from '../../model/assemble.ts';
import { activityText } from '../../wording/facts.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import { absent, tableOf, type Table } from '../table.ts';
import { municipalityNames, ownColumn } from './shared.ts';

/** A municipality that has to do with a trial: it is named by it, or a source counts something of the trial in it. */
interface Participation {
  trial: NoteTrial;
  municipality: NoteMunicipality;
  figures: Activity[];
}

function participations(note: Note): Participation[] {
  return note.trials.flatMap((trial) => {
    const counted = trial.data.activity.flatMap(({ municipalities }) => municipalities);
    const ids = new Set([...trial.data.municipalities, ...counted]);
    return [...ids].map((id) => ({
      trial,
      municipality: find(note.country, id),
      figures: activityIn({ id }, [trial]).map(({ activity }) => activity),
    }));
  });
}

/** A figure, and with whom the municipality was counted. */
function figureText(note: Note, { municipality }: Participation, activity: Activity): string {
  const others = activity.municipalities.filter((id) => id !== municipality.id);
  const together =
    others.length > 0 ? ` (${municipalityNames(note, activity.municipalities).join(', ')})` : '';
  return plainWords(activityText(activity)) + together;
}

/** Which municipality is in which trial, and what the sources count there. */
export const participationTable = (note: Note): Table =>
  tableOf<Participation>(
    'participation',
    [
      ownColumn('trial', { type: 'string' }, ({ trial }) => trial.data.code),
      ownColumn('municipality', { type: 'string' }, ({ municipality }) => municipality.id),
      ownColumn('trial_title', { type: 'string' }, ({ trial }) => plainWords(trial.data.title)),
      ownColumn('municipality_name', { type: 'string' }, ({ municipality }) => municipality.name),
      ownColumn('named', { type: 'boolean' }, ({ trial, municipality }) =>
        trial.municipalities.includes(municipality),
      ),
      ownColumn('in_network', { type: 'boolean' }, ({ trial, municipality }) =>
        trial.network.participants.includes(municipality),
      ),
      ownColumn('figures', { type: 'list', itemType: 'string', required: false }, (one) =>
        one.figures.length > 0
          ? one.figures.map((activity) => figureText(note, one, activity))
          : absent('notReported'),
      ),
    ],
    participations(note),
    {
      primaryKey: ['trial', 'municipality'],
      foreignKeys: [
        { field: 'trial', table: 'trials', key: 'code' },
        { field: 'municipality', table: 'municipalities', key: 'id' },
      ],
    },
  );
