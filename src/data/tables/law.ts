import type { Note, NoteTrial } from '../../model/assemble.ts';
import { lawReferences, partLabels, type LawReference } from '../../model/law-effects.ts';
import { lawEffects, type LawEffect } from '../../schemas/provision.ts';
import { lawsText } from '../../text/laws.ts';
import { notReported } from '../../schemas/fields.ts';
import { lawPartText } from '../../text/data.ts';
import { absent, tableOf, type Table } from '../table.ts';
import { ownColumn } from './shared.ts';

/** One section or chapter, or a whole act, that a trial has to do with. */
interface NamedPart {
  trial: NoteTrial;
  number: number;
  reference: LawReference;
  label: string;
}

const namedParts = ({ trials }: Note): NamedPart[] =>
  trials.flatMap((trial) =>
    lawReferences(trial)
      .flatMap((reference) => partLabels(reference).map((label) => ({ reference, label })))
      .map((part, index) => ({ trial, number: index + 1, ...part })),
  );

/** The effects with what they mean; what is not reported is no value. */
const effects = lawEffects
  .filter((effect) => effect !== notReported)
  .map((value: LawEffect) => ({ value, label: lawsText.effects[value] }));

/** Every section and chapter that a trial has to do with, one by one, whether it gives the exemption or is named. */
export const lawReferencesTable = (note: Note): Table =>
  tableOf<NamedPart>(
    'law_references',
    [
      ownColumn('trial', { type: 'string' }, ({ trial }) => trial.data.code),
      ownColumn('number', { type: 'integer' }, ({ number }) => number),
      ownColumn('act', { type: 'string', required: false }, ({ reference }) =>
        reference.act === undefined ? absent('notReported') : reference.act,
      ),
      ownColumn(
        'part',
        { type: 'string', categories: lawPartText },
        ({ reference }) => reference.part,
      ),
      ownColumn(
        'label',
        { type: 'string', required: false },
        ({ label }) => label || absent('notApplicable'),
      ),
      ownColumn(
        'stated',
        { type: 'string', required: false },
        ({ reference }) => reference.stated || absent('notApplicable'),
      ),
      ownColumn(
        'effect',
        { type: 'string', categories: effects, required: false },
        ({ reference }) =>
          reference.effect === notReported ? absent('notReported') : reference.effect,
      ),
    ],
    namedParts(note),
    {
      primaryKey: ['trial', 'number'],
      foreignKeys: [
        { field: 'trial', table: 'trials', key: 'code' },
        { field: 'act', table: 'acts', key: 'id' },
      ],
    },
  );
