import type { Note, NoteTrial } from '../model/assemble.ts';
import {
  describingTrial,
  externalEvaluationList,
  trialsByDesign,
  trialsByMethod,
  trialsWithoutMethods,
  type ExternalEvaluation,
} from '../model/evaluations.ts';
import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import { evaluationTimes, untimedTrials } from './evaluation-times.ts';

/** Trials that have something of their evaluation in common, as a row of a table. */
export interface NamedTrials {
  label: string;
  trials: readonly NoteTrial[];
}

/** Trials by something, with what the table is called and what its first column is. */
export interface TrialGrouping {
  caption: string;
  heading: string;
  groups: NamedTrials[];
}

/** What the overview of the evaluations says, on the site and in the book. */
export interface EvaluationOverview {
  external: ExternalEvaluation[];
  externalLead: string;
  designs: TrialGrouping;
  methodsLead: string[];
  methods: TrialGrouping;
  whenLead: string;
  times: TrialGrouping;
}

const isNeverDesigned = ({ data }: NoteTrial): boolean =>
  data.evaluation.design === 'udarbejdes-ikke';

/** How the trials of a note are evaluated, counted in their own fields. */
export function evaluationOverview(note: Note): EvaluationOverview {
  const { trials } = note;
  const external = externalEvaluationList(note);
  const { referring, silent } = trialsWithoutMethods(trials);
  const untimed = untimedTrials(trials);
  const theoryBased = trials.filter(({ data }) =>
    data.evaluation.methods.includes('virkningsevaluering'),
  );
  const referringToThem = referring.filter((trial) => {
    const other = describingTrial(trial, trials);
    return other && theoryBased.includes(other);
  });
  return {
    external,
    externalLead: evaluationsText.externalLead(
      external.length,
      external.flatMap((evaluation) => evaluation.trials).length,
    ),
    designs: {
      caption: evaluationsText.designCaption,
      heading: evaluationsText.design,
      groups: trialsByDesign(trials).map(({ key, trials: of }) => ({
        label: text.designs[key],
        trials: of,
      })),
    },
    methodsLead: [
      evaluationsText.methodsLead(
        trials.length - referring.length - silent.length,
        referring.length,
        silent.length,
      ),
      evaluationsText.theoryBased(theoryBased.length, referringToThem.length),
    ],
    methods: {
      caption: evaluationsText.methodsCaption,
      heading: evaluationsText.method,
      groups: trialsByMethod(trials).map(({ key, trials: of }) => ({
        label: evaluationsText.capital(text.methods[key]),
        trials: of,
      })),
    },
    whenLead: evaluationsText.whenLead(
      trials.length - untimed.length,
      untimed.length,
      untimed.filter(isNeverDesigned).length,
    ),
    times: {
      caption: evaluationsText.whenCaption,
      heading: evaluationsText.when,
      groups: evaluationTimes(trials).flatMap(({ label, kinds }) =>
        kinds.map(({ key, trials: of }) => ({
          label: evaluationsText.timedKind(label, text.evaluationKinds[key]),
          trials: of,
        })),
      ),
    },
  };
}
