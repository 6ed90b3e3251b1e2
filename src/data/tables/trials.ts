import type { Note, NoteTrial } from '../../model/assemble.ts';
import { sectionsByHeading, trialSections } from '../../markdown/trial-sections.ts';
import { trialSchema } from '../../schemas/trial.ts';
import { activitySchema, type Activity } from '../../schemas/activity.ts';
import { evaluationSchema, type Evaluation } from '../../schemas/evaluation.ts';
import { legalBasisSchema, type LegalBasis } from '../../schemas/legal-basis.ts';
import { provisionSchema, type Provision } from '../../schemas/provision.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import { text } from '../../text/da.ts';
import { evaluationTimeText } from '../../text/data.ts';
import { saidToUsers } from '../../text/data-said.ts';
import { activityText, legalBasisText, periodText } from '../../wording/facts.ts';
import { meantText } from '../../wording/provisions.ts';
import { activityAbsences, trialAbsences } from '../absences.ts';
import { blocksText } from '../plain-text.ts';
import { columnsOf } from '../schema-columns.ts';
import { tableOf, within, type Column, type Table } from '../table.ts';
import { addressColumn, municipalityNames, ownColumn, placeText } from './shared.ts';

/** The text of one section of a trial. */
const sectionText = ({ tree }: NoteTrial, heading: string): string =>
  blocksText(
    sectionsByHeading(tree.children)
      .filter((section) => section.heading === heading)
      .flatMap(({ children }) => children),
  );

/** Every field of a trial, as its editor gave them; the lists of things in words. */
const fieldColumns = (note: Note): Column<NoteTrial>[] =>
  within(
    columnsOf('trials', trialSchema, {
      absent: trialAbsences,
      said: saidToUsers.trials,
      units: { 'evaluation.externalNumber': 'evaluering' },
      inWords: {
        legalBasis: (basis: LegalBasis) => legalBasisText(basis, note.acts),
        provisions: (provision: Provision) => meantText(provision, note.acts),
        activity: (activity: Activity) =>
          `${municipalityNames(note, activity.municipalities).join(', ')}: ${activityText(activity)}`,
        'evaluation.when': ({ kind, period }: Evaluation['when'][number]) =>
          evaluationTimeText(text.evaluationKinds[kind], periodText(period)),
        sources: (place: SourceReference) => placeText(place),
      },
    }),
    ({ data }: NoteTrial) => data,
  );

const code = (note: Note): Column<NoteTrial>[] =>
  fieldColumns(note).filter(({ field }) => ['code', 'title'].includes(field.name));

const trialKey = { field: 'network', table: 'networks', key: 'id' } as const;

/** The trials, a row each: all fields, the four sections as text, and where it stands. */
export const trialsTable = (note: Note): Table =>
  tableOf(
    'trials',
    [
      ...fieldColumns(note),
      ...trialSections.map(({ id, heading }) =>
        ownColumn<NoteTrial>(sectionNames[id], { type: 'string' }, (trial) =>
          sectionText(trial, heading),
        ),
      ),
      addressColumn<NoteTrial>(({ address }) => address),
    ],
    note.trials,
    { primaryKey: ['code'], foreignKeys: [trialKey] },
  );

const sectionNames = {
  indhold: 'content',
  maalgruppe: 'target_group',
  ikrafttraedelse: 'in_force_text',
  evaluering: 'evaluation_text',
} as const;

/** How each trial is evaluated: the same fields as in the table of trials, alone. */
export function evaluationsTable(note: Note): Table {
  const evaluation = fieldColumns(note).filter(({ field }) => field.name.startsWith('evaluation_'));
  return tableOf('evaluations', [...code(note), ...evaluation], note.trials, {
    primaryKey: ['code'],
    foreignKeys: [{ field: 'code', table: 'trials', key: 'code' }],
  });
}

/** One thing of a list that a trial has, with the trial's code and its number in the list, counted from 1. */
export interface PartOfTrial<Item> {
  trial: string;
  number: number;
  item: Item;
}

/** What trials have lists of, a row for each. */
function partsTable<Item>(
  name: Table['name'],
  note: Note,
  partsOf: (trial: NoteTrial) => readonly Item[],
  columns: Column<Item>[],
  foreignKeys: Table['foreignKeys'] = [],
): Table {
  const parts = note.trials.flatMap((trial) =>
    partsOf(trial).map((item, index): PartOfTrial<Item> => ({
      trial: trial.data.code,
      number: index + 1,
      item,
    })),
  );
  return tableOf(
    name,
    [
      ownColumn<PartOfTrial<Item>>('trial', { type: 'string' }, ({ trial }) => trial),
      ownColumn<PartOfTrial<Item>>('number', { type: 'integer' }, ({ number }) => number),
      ...within(columns, ({ item }: PartOfTrial<Item>) => item),
    ],
    parts,
    {
      primaryKey: ['trial', 'number'],
      foreignKeys: [{ field: 'trial', table: 'trials', key: 'code' }, ...foreignKeys],
    },
  );
}

export const activityTable = (note: Note): Table =>
  partsTable(
    'activity',
    note,
    ({ data }) => data.activity,
    columnsOf('activity', activitySchema, {
      absent: activityAbsences,
      said: saidToUsers.activity,
      units: saidToUsers.activityUnits,
    }),
  );

const toAct = { field: 'act', table: 'acts', key: 'id' } as const;

export const legalBasesTable = (note: Note): Table =>
  partsTable(
    'legal_bases',
    note,
    ({ data }) => data.legalBasis,
    columnsOf<LegalBasis>('legal_bases', legalBasisSchema, {
      absent: {
        act: 'notReported',
        sections: ({ kind }) => (kind === 'generel' ? 'notReported' : 'none'),
        bill: ({ kind }) => (kind === 'generel' ? 'notReported' : 'notApplicable'),
        note: 'none',
      },
      said: saidToUsers.legal_bases,
    }),
    [toAct],
  );

export const provisionsTable = (note: Note): Table =>
  partsTable(
    'provisions',
    note,
    ({ data }) => data.provisions,
    columnsOf('provisions', provisionSchema, {
      absent: { act: 'notReported', section: 'notApplicable', chapter: 'notApplicable' },
      said: saidToUsers.provisions,
    }),
    [toAct],
  );

export const evaluationTimesTable = (note: Note): Table =>
  partsTable(
    'evaluation_times',
    note,
    ({ data }) => data.evaluation.when,
    columnsOf('evaluation_times', evaluationSchema.shape.when.unwrap().element),
  );
