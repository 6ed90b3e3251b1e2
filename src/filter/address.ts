import { addresses } from '../note/addresses.ts';
import type { Chosen } from './facets.ts';
import { writeQuery } from './query.ts';

/** The address of the list of trials with these filters on. */
export const filteredAddress = (chosen: Chosen): string =>
  `${addresses.trials}${writeQuery({ words: '', chosen })}#liste`;
