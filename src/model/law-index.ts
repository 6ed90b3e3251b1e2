import type { Act } from '../schemas/act.ts';
import type { Note, NoteTrial } from './assemble.ts';
import { compareSections, expandSections, type LegalSection } from './legal-sections.ts';

export interface LawIndexSection extends LegalSection {
  trials: NoteTrial[];
}
export interface LawIndexAct {
  act: Act;
  /** In natural order. */
  sections: LawIndexSection[];
  /** Trials that rest on the act without a section of it. */
  general: NoteTrial[];
}
export interface LawIndex {
  acts: LawIndexAct[];
  /** Trials met by general legislation for which the source names no act. */
  unnamed: NoteTrial[];
}

/** Which of some trials rest on which section of which act, the act with the most of them first. */
export function lawIndex(note: Pick<Note, 'acts' | 'trials'>): LawIndex {
  const acts = note.acts.map((act): LawIndexAct => {
    const sections = new Map<string, LawIndexSection>();
    const general: NoteTrial[] = [];
    for (const trial of note.trials) {
      for (const basis of trial.data.legalBasis) {
        if (basis.act !== act.id) continue;
        if (basis.kind === 'generel') {
          if (general.at(-1) !== trial) general.push(trial);
          continue;
        }
        for (const section of basis.sections.flatMap(expandSections)) {
          const known = sections.get(section.label) ?? { ...section, trials: [] };
          // Trials come one after another: one that is there already is the last.
          if (known.trials.at(-1) !== trial) known.trials.push(trial);
          sections.set(section.label, known);
        }
      }
    }
    return { act, sections: [...sections.values()].sort(compareSections), general };
  });
  const size = ({ sections, general }: LawIndexAct): number =>
    new Set([...sections.flatMap(({ trials }) => trials), ...general]).size;
  return {
    acts: acts.filter((entry) => size(entry) > 0).sort((a, b) => size(b) - size(a)),
    unnamed: note.trials.filter((trial) =>
      trial.data.legalBasis.some((basis) => basis.kind === 'generel' && !basis.act),
    ),
  };
}
