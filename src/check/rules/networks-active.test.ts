import { expect, test } from 'vitest';
import { edited, findingsOf, networkPath, trialPath } from '../fixture.ts';
import { networksActive } from './networks-active.ts';

test('a network with trials is active', () => {
  expect(findingsOf(networksActive)).toEqual([]);
  expect(findingsOf(networksActive, edited(networkPath, 'active: true', 'active: false'))).toEqual([
    'eksempelnetvaerk.mdx:5:9 Feltet active er false, men netværket har forsøg (1) i src/content/trials. Skriv active: true.',
  ]);
});

test('a network without trials is not', () => {
  const files = { [trialPath]: undefined };
  expect(findingsOf(networksActive, files)).toEqual([
    'eksempelnetvaerk.mdx:5:9 Feltet active er true, men netværket har ingen forsøg i src/content/trials. Skriv active: false.',
  ]);
  const inactive = edited(networkPath, 'active: true', 'active: false');
  expect(findingsOf(networksActive, { ...files, ...inactive })).toEqual([]);
});

test('a trial that names its network wrongly still counts in the one whose folder it lies in', () => {
  const files = edited(trialPath, 'network: eksempelnetvaerk', 'network: eksempelnet');
  expect(findingsOf(networksActive, files)).toEqual([]);
});
