import { type LegalBasisKind, legalBasisKinds } from '../schemas/legal-basis.ts';
import type { Note } from './assemble.ts';
import { lawIndex, type LawIndex } from './law-index.ts';

/** The index of legal bases for one kind of rule. An act may have a place in several: the Social Service Act has. */
export interface LawGroup extends LawIndex {
  kind: LegalBasisKind;
  /** How many trials rest on a rule of this kind. */
  trials: number;
}

/** The index of legal bases, kind by kind: the trial's own rules, trial provisions in other acts, general legislation. */
export function lawGroups(note: Note): LawGroup[] {
  return legalBasisKinds
    .map((kind) => {
      const trials = note.trials.flatMap((trial) => {
        const legalBasis = trial.data.legalBasis.filter((basis) => basis.kind === kind);
        return legalBasis.length > 0 ? [{ ...trial, data: { ...trial.data, legalBasis } }] : [];
      });
      return { kind, trials: trials.length, ...lawIndex({ ...note, trials }) };
    })
    .filter(({ trials }) => trials > 0);
}
