import type { LawEffect } from '../schemas/provision.ts';

/** What trials can be filtered by, in the order of the form. The names stand in shared addresses: never change one. */
export const trialFilterNames = [
  'kommune',
  'netvaerk',
  'status',
  'lov',
  'paragraf',
  'hjemmel',
  'ikrafttraedelse',
  'evaluator',
  'ekstern',
] as const;
export type TrialFilterName = (typeof trialFilterNames)[number];

/**
 * The value of an act, by what trials have to do with it. What gives the exemption has the act's own name, which stands
 * in addresses that were shared before the others came.
 */
export const lawFilterValue = (act: string, effect: LawEffect | 'alle'): string =>
  effect === 'giver-hjemmel' ? act : `${act}.${effect}`;

/** What is chosen among legal bases for the trials whose source names no act that gives the exemption. */
export const withoutAct = 'uden-lov';

/** At most one value of each. */
export type TrialFilter = Partial<Record<TrialFilterName, string>>;
