import type { TrialFilter, TrialFilterName } from '../../model/trial-filter.ts';

/** One thing to choose, and the trials that have it, by their place in the list. */
export interface Choice {
  value: string;
  label: string;
  trials: readonly number[];
}

/** The choices below one heading; without a label where a facet has no headings. */
export interface ChoiceGroup {
  label?: string;
  choices: readonly Choice[];
}

export interface Facet {
  name: TrialFilterName;
  label: string;
  groups: readonly ChoiceGroup[];
}

/** All that a reader can set. */
export interface FilterState {
  words: string;
  chosen: TrialFilter;
}

export const choicesOf = ({ groups }: Facet): Choice[] => groups.flatMap(({ choices }) => choices);

/** A choice as it is called outside its facet: a section with its act. */
export function choiceLabel({ groups }: Facet, value: string): string {
  for (const { label: group, choices } of groups) {
    const found = choices.find((choice) => choice.value === value);
    if (found) return group ? `${group} ${found.label}` : found.label;
  }
  return value;
}
