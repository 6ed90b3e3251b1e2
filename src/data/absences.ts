import type { Evaluation } from '../schemas/evaluation.ts';
import type { Activity } from '../schemas/activity.ts';
import type { Trial } from '../schemas/trial.ts';
import type { WhyAbsent } from './schema-columns.ts';

// What it means, field by field, that a trial or a figure of it leaves something out. The schema says when it does so.

type Absences<Data> = Record<string, WhyAbsent<Data>>;

const evaluation: Absences<Evaluation> = {
  // An external evaluation has a number; of those that may be one nobody knows.
  externalNumber: ({ external }) => (external === false ? 'notApplicable' : 'notReported'),
  methods: 'notReported',
  when: 'notReported',
  describedIn: 'notApplicable',
  note: 'none',
};

/** Those of a trial, by the path of the field. */
export const trialAbsences: Absences<Trial> = {
  municipalities: 'none',
  provisions: 'none',
  activity: 'notReported',
  'inForce.date': ({ inForce }) =>
    'reason' in inForce && inForce.reason === 'ikke-oplyst' ? 'notReported' : 'notApplicable',
  'inForce.reason': 'notApplicable',
  'inForce.note': 'none',
  'implementation.since': ({ implementation }) =>
    implementation.status === 'gennemfoeres-ikke' ? 'notApplicable' : 'notReported',
  'implementation.until': ({ implementation }) =>
    implementation.status === 'afsluttet' ? 'notReported' : 'notApplicable',
  'implementation.note': 'none',
  ...Object.fromEntries(
    Object.entries(evaluation).map(([field, why]): [string, WhyAbsent<Trial>] => [
      `evaluation.${field}`,
      typeof why === 'function' ? (trial) => why(trial.evaluation) : why,
    ]),
  ),
};

/** Those of an activity figure. */
export const activityAbsences: Absences<Activity> = {
  from: 'notApplicable',
  active: 'notReported',
  finished: 'notReported',
  asOf: 'notReported',
  period: 'notReported',
};
