import { expect, test } from 'vitest';
import { noChoice } from './facets.ts';
import { askedIn, searchFor } from './page-state.ts';

test('what is asked for comes back from the address', () => {
  const asked = {
    words: 'én plan & §',
    choice: { ...noChoice, kommune: 'aarhus', slags: 'forsoeg' },
  };
  expect(askedIn(searchFor(asked))).toEqual(asked);
});

test('the address holds nothing that is not asked for', () => {
  expect(searchFor({ words: '  ', choice: noChoice })).toBe('');
  expect(searchFor({ words: ' mikrolån ', choice: { ...noChoice, netvaerk: 'en-plan' } })).toBe(
    '?q=mikrol%C3%A5n&netvaerk=en-plan',
  );
  expect(askedIn('?andet=1')).toEqual({ words: '', choice: noChoice });
});
