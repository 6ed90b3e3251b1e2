import { expect, test } from 'vitest';
import {
  kindsOf,
  largest,
  trialsByEntry,
  trialsByLegalBasis,
  type TrialGroup,
} from './distributions.ts';
import { noteOf, trial } from './fixture.ts';

const counted = <Key>(groups: TrialGroup<Key>[]) =>
  groups.map(({ key, trials }) => [key, trials.length]);

const { trials } = noteOf({
  trials: [
    trial('1.01', {
      inForce: { date: '2018-07-01' },
      legalBasis: [
        { kind: 'generel' },
        { kind: 'frikommunelovgivning', act: 'lysloven', sections: ['1'] },
      ],
    }),
    trial('1.02', { inForce: { date: '2018-01-01' } }),
    trial('1.03', { inForce: { date: '2018-07-01' } }),
    trial('1.04', { inForce: { reason: 'ikke-oplyst' } }),
    trial('1.05', { inForce: { reason: 'afventer-afklaring' } }),
  ],
});

test('trials are counted by date of entry, the earliest first, and those without one by its reason', () => {
  const { dated, undated } = trialsByEntry(trials);
  expect(counted(dated)).toEqual([
    ['2018-01-01', 1],
    ['2018-07-01', 2],
  ]);
  expect(counted(undated)).toEqual([
    ['afventer-afklaring', 1],
    ['ikke-oplyst', 1],
  ]);
});

test('a trial with two kinds of legal basis is counted under both, and twice under none', () => {
  expect(counted(trialsByLegalBasis(trials))).toEqual([
    ['frikommunelovgivning', 1],
    ['generel', 5],
  ]);
  const [twice] = noteOf({
    trials: [trial('1.01', { legalBasis: [{ kind: 'generel' }, { kind: 'generel' }] })],
  }).trials;
  expect(twice && kindsOf(twice)).toEqual(['generel']);
});

test('the largest groups are all that share first place', () => {
  const { dated, undated } = trialsByEntry(trials);
  expect(largest(dated).map(({ key }) => key)).toEqual(['2018-07-01']);
  expect(largest(undated).map(({ key }) => key)).toEqual(['afventer-afklaring', 'ikke-oplyst']);
});
