import { addresses } from './addresses.ts';

/** What the list of trials can be filtered by: the names that its filters have in an address. */
export interface TrialFilter {
  kommune?: string;
  netvaerk?: string;
  status?: string;
  hjemmel?: string;
  ikrafttraedelse?: string;
  evaluator?: string;
}

/** The list of trials with these filters on; without JavaScript it shows them all. */
export const filteredAddress = (filter: TrialFilter): string =>
  `${addresses.trials}?${new URLSearchParams({ ...filter })}#liste`;
