import { isBacked } from '../../../model/ledger/compare.ts';
import { figuresIn } from '../../../model/ledger/figures.ts';
import type { ContentFile } from '../../../model/reading/project.ts';
import { firstDay, lastDay } from '../../../schemas/period-days.ts';
import type { Trial } from '../../../schemas/trial.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import { notesIn } from './facts.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// When a trial is in force, begins, is counted and ends, and what its status says of that.

interface DatedField {
  path: PropertyKey[];
  time: string;
}

/** The times that can't be before the rules are in force. */
const laterTimes = ({ activity, implementation, evaluation }: Trial): DatedField[] =>
  [
    ...activity.flatMap(({ asOf, period }, at) => [
      { path: ['activity', at, 'asOf'], time: asOf },
      { path: ['activity', at, 'period'], time: period },
    ]),
    { path: ['implementation', 'since'], time: implementation.since },
    { path: ['implementation', 'until'], time: implementation.until },
    ...evaluation.when.map(({ period }, at) => ({
      path: ['evaluation', 'when', at, 'period'],
      time: period,
    })),
  ].flatMap(({ path, time }) => (time === undefined ? [] : [{ path, time }]));

/** Whether an editorial note tells of a time: the source then says so against itself. */
const isNoted = (file: ContentFile, time: string): boolean =>
  figuresIn(time).some((figure) => isBacked(figure, figuresIn(notesIn(file))));

const inForceFirst = relation(
  'trials',
  'Nothing is begun, counted or evaluated before the rules are in force, or a note says otherwise.',
  (trial, { file }) => {
    const { inForce } = trial;
    if (!('date' in inForce)) return [];
    const { date } = inForce;
    return laterTimes(trial)
      .filter(({ time }) => lastDay(time) < date && !isNoted(file, time))
      .map(({ path, time }) => ({
        path,
        message: text.beforeInForce(
          path.filter((part) => typeof part === 'string').join('.'),
          time,
          date,
        ),
      }));
  },
);

const midtermFirst = relation(
  'trials',
  'The midterm evaluation comes before the final one.',
  ({ evaluation: { when } }) =>
    when.flatMap((midterm, at): Disagreement[] => {
      const end = when.find(({ kind }) => kind === 'slutevaluering');
      if (midterm.kind !== 'midtvejsevaluering' || !end) return [];
      if (firstDay(midterm.period) < lastDay(end.period)) return [];
      const message = text.midtermLate(midterm.period, end.period);
      return [{ path: ['evaluation', 'when', at, 'period'], message }];
    }),
);

const reasons = relation(
  'trials',
  'Why a trial has no date of entry into force fits with how far it is.',
  ({ inForce, implementation: { status } }) => {
    if (!('reason' in inForce)) return [];
    const path = ['implementation', 'status'];
    if (inForce.reason === 'gennemfoeres-ikke' && status !== 'gennemfoeres-ikke') {
      return [{ path, message: text.notCarriedOut(status) }];
    }
    const hasBegun = ['i-gang', 'formelt-i-gang', 'afsluttet'].includes(status);
    return inForce.reason === 'afventer-afklaring' && hasBegun
      ? [{ path, message: text.notClarified(status) }]
      : [];
  },
);

const ended = relation(
  'trials',
  'Only a trial that has ended has a time when it did.',
  ({ implementation: { status, until } }) =>
    until !== undefined && status !== 'afsluttet'
      ? [{ path: ['implementation', 'until'], message: text.endedAlready(status) }]
      : [],
);

const waits = relation(
  'trials',
  'A trial that waits says for what.',
  ({ implementation: { status, note } }) =>
    status === 'afventer' && note === undefined
      ? [{ path: ['implementation', 'status'], message: text.waitsForWhat }]
      : [],
);

export const trialTimes: readonly Relation[] = [inForceFirst, midtermFirst, reasons, ended, waits];
