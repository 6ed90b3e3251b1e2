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

/** At most one value of each. */
export type TrialFilter = Partial<Record<TrialFilterName, string>>;
