import { addresses, lawAddress, termAnchor } from '../../model/addresses.ts';
import type { Note, NoteMunicipality, NoteSource } from '../../model/assemble.ts';
import { participation, participations } from '../../model/participation.ts';
import { affectedActs } from '../../model/law-effects.ts';
import { timeline, type TimelineEvent } from '../../model/timeline.ts';
import { actSchema, type Act } from '../../schemas/act.ts';
import { eventSchema, type Event } from '../../schemas/event.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import { glossaryTermSchema, type GlossaryTerm } from '../../schemas/glossary.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { sourceSchema, type Source } from '../../schemas/source.ts';
import { labelled, pagesText, participationText } from '../../text/data.ts';
import { saidToUsers } from '../../text/data-said.ts';
import { eventTitle } from '../../wording/timeline.ts';
import { columnsOf } from '../schema-columns.ts';
import { tableOf, within, type Table } from '../table.ts';
import { addressColumn, listOr, ownColumn, placeText } from './shared.ts';

/** All municipalities of the country, with what each takes part in. */
export const municipalitiesTable = (note: Note): Table =>
  tableOf<NoteMunicipality>(
    'municipalities',
    [
      ...columnsOf('municipalities', municipalitySchema, { said: saidToUsers.municipalities }),
      ownColumn(
        'participation',
        {
          type: 'string',
          categories: participations.map((value) => ({ value, label: participationText[value] })),
        },
        (one) => participation(one),
      ),
      ownColumn('networks', { type: 'list', itemType: 'string', required: false }, ({ networks }) =>
        listOr(
          'none',
          networks.map(({ id }) => id),
        ),
      ),
      ownColumn(
        'former_networks',
        { type: 'list', itemType: 'string', required: false },
        ({ formerNetworks }) =>
          listOr(
            'none',
            formerNetworks.map(({ id }) => id),
          ),
      ),
      ownColumn('trials', { type: 'list', itemType: 'string', required: false }, ({ trials }) =>
        listOr(
          'none',
          trials.map(({ data }) => data.code),
        ),
      ),
      ownColumn('trials_counted', { type: 'integer' }, ({ trials }) => trials.length),
      addressColumn((one) => (participation(one) === 'none' ? undefined : one.address), false),
    ],
    note.country,
    { primaryKey: ['id'] },
  );

export function actsTable(note: Note): Table {
  const withPage = new Set(affectedActs(note).map(({ act }) => act?.id));
  return tableOf<Act>(
    'acts',
    [
      ...columnsOf('acts', actSchema, { absent: { otherNames: 'none' }, said: saidToUsers.acts }),
      addressColumn(({ id }) => (withPage.has(id) ? lawAddress(id) : undefined), false),
    ],
    note.acts,
    { primaryKey: ['id'] },
  );
}

/** An event as a row: what it names, by name. What is computed of the trials has their words and names. */
const asEvent = (event: TimelineEvent): Event => ({
  ...event,
  title: eventTitle(event),
  networks: event.networks.map(({ id }) => id),
  trials: [...new Set([...event.trials, ...event.groups.flatMap(({ trials }) => trials)])].map(
    ({ data }) => data.code,
  ),
  chapters: event.chapters.map(({ id }) => id),
});

export const timelineTable = (note: Note): Table =>
  tableOf<TimelineEvent>(
    'timeline',
    [
      ...within(
        columnsOf('timeline', eventSchema, {
          absent: {
            until: 'notApplicable',
            text: 'none',
            networks: 'none',
            trials: 'none',
            chapters: 'none',
          },
          said: saidToUsers.timeline,
          inWords: { sources: (place: SourceReference) => placeText(place) },
        }),
        asEvent,
      ),
      ownColumn('computed', { type: 'boolean' }, ({ computed }) => computed),
      ownColumn('planned', { type: 'boolean' }, ({ planned }) => planned),
      addressColumn(({ id }) => `${addresses.timeline}#${id}`),
    ],
    timeline(note),
    { primaryKey: ['id'] },
  );

export const glossaryTable = (glossary: readonly GlossaryTerm[]): Table =>
  tableOf<GlossaryTerm>(
    'glossary',
    [
      ...columnsOf('glossary', glossaryTermSchema, {
        absent: { forms: 'none', full: 'notApplicable', sources: 'notApplicable' },
        said: saidToUsers.glossary,
        inWords: { sources: (place: SourceReference) => placeText(place) },
      }),
      addressColumn(({ id }) => `${addresses.glossary}#${termAnchor(id)}`),
    ],
    glossary,
    { primaryKey: ['id'] },
  );

export const sourcesTable = (note: Note): Table =>
  tableOf<NoteSource>(
    'sources',
    [
      ownColumn('id', { type: 'string' }, ({ id }) => id),
      ...within(
        columnsOf('sources', sourceSchema, {
          absent: {
            signedBy: 'none',
            contributors: 'none',
            recipient: 'notApplicable',
            references: 'none',
            contact: 'none',
            links: 'none',
            pageNumbers: 'none',
          },
          said: saidToUsers.sources,
          units: saidToUsers.sourceUnits,
          inWords: {
            references: (one: Source['references'][number]) => labelled(one.label, one.value),
            links: (one: Source['links'][number]) => labelled(one.label, one.url),
            pageNumbers: (one: Source['pageNumbers'][number]) => pagesText(one),
          },
        }),
        ({ data }: NoteSource) => data,
      ),
      addressColumn(({ address }) => address),
    ],
    note.sources,
    { primaryKey: ['id'] },
  );
