import { expect, test } from 'vitest';
import { filteredAddress as noteAddress } from '../note/filtered-address.ts';
import { filteredAddress } from './address.ts';

test.each([
  { kommune: 'aarhus', netvaerk: 'en-plan' },
  { status: 'i-gang' },
  { hjemmel: 'generel' },
  { ikrafttraedelse: '2018-07-01' },
  { evaluator: 'vive' },
])('the overviews lead to the list filtered by %o as the filters write it', (chosen) => {
  expect(noteAddress(chosen)).toBe(filteredAddress(chosen));
});
