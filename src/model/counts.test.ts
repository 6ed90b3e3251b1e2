import { expect, test } from 'vitest';
import {
  activeMunicipalities,
  activeNetworks,
  externalEvaluations,
  trialsByStatus,
} from './counts.ts';
import { municipality, network, noteOf, trial } from './fixture.ts';

test('a municipality is active when one of its networks is', () => {
  const note = noteOf({
    networks: [
      network('a', { number: 1, participants: ['nordby'] }),
      network('b', { number: 2, participants: ['nordby', 'sydby'], active: false }),
    ],
    municipalities: [municipality('nordby', 'Nordby'), municipality('sydby', 'Sydby')],
  });
  expect(activeNetworks(note).map(({ id }) => id)).toEqual(['a']);
  expect(activeMunicipalities(note).map(({ id }) => id)).toEqual(['nordby']);
});

test('trials are counted by status, in the statuses’ order, without the empty ones', () => {
  const { trials } = noteOf({
    trials: [
      trial('1.01', { implementation: { status: 'afventer' } }),
      trial('1.02'),
      trial('1.03', { implementation: { status: 'afventer' } }),
    ],
  });
  const counted = [...trialsByStatus(trials)].map(([status, found]) => [status, found.length]);
  expect(counted).toEqual([
    ['i-gang', 1],
    ['afventer', 2],
  ]);
});

test('an external evaluation that several trials share is one', () => {
  const numbered = (externalNumber: number) => ({
    evaluation: { by: ['vive'], external: true, externalNumber, design: 'klar' },
  });
  const trials = [
    trial('1.01', numbered(7)),
    trial('1.02', numbered(2)),
    trial('1.03', numbered(7)),
  ];
  expect(externalEvaluations(noteOf({ trials: [...trials, trial('1.04')] }))).toEqual([2, 7]);
});
