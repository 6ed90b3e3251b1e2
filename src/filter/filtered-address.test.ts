import { expect, test } from 'vitest';
import { addresses } from '../note/addresses.ts';
import { filteredAddress } from '../note/filtered-address.ts';
import { writeQuery } from './query.ts';

test.each([
  { kommune: 'aarhus', netvaerk: 'en-plan' },
  { status: 'i-gang' },
  { hjemmel: 'generel' },
  { ikrafttraedelse: '2018-07-01' },
  { evaluator: 'vive' },
])('the overviews lead to the list filtered by %o as the filters write it', (chosen) => {
  expect(filteredAddress(chosen)).toBe(
    `${addresses.trials}${writeQuery({ words: '', chosen })}#liste`,
  );
});
