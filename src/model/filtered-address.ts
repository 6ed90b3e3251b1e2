import { addresses } from './addresses.ts';
import { queryString } from './query-string.ts';
import { type TrialFilter, trialFilterNames } from './trial-filter.ts';

/** The list of trials with these filters on; without JavaScript it shows them all. */
export const filteredAddress = (filter: TrialFilter): string =>
  `${addresses.trials}${queryString(trialFilterNames.map((name) => [name, filter[name]]))}#liste`;
