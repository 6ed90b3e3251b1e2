import { expect, test } from 'vitest';
import { noChoice } from './facets.ts';
import { readState, writeState } from './page-state.ts';

test('what is asked for comes back from the address', () => {
  const asked = {
    words: 'én plan & §',
    choice: { ...noChoice, kommune: 'aarhus', slags: 'forsoeg' },
  };
  expect(readState(writeState(asked))).toEqual(asked);
});

test('the address holds nothing that is not asked for', () => {
  expect(writeState({ words: '  ', choice: noChoice })).toBe('');
  expect(writeState({ words: ' mikrolån ', choice: { ...noChoice, netvaerk: 'en-plan' } })).toBe(
    '?q=mikrol%C3%A5n&netvaerk=en-plan',
  );
  expect(readState('?andet=1')).toEqual({ words: '', choice: noChoice });
});
