import { expect, test } from 'vitest';
import { network, noteOf, trial } from '../model/fixture.ts';
import { trialCharts } from './trial-charts.ts';

const charts = trialCharts(
  noteOf({
    networks: [
      network('lys', { number: 1, title: 'Lys' }),
      network('lyd', { number: 2, title: 'Lyd' }),
      network('luft', { number: 3, title: 'Luft', active: false }),
    ],
    trials: [
      trial('1.01', { network: 'lys', inForce: { date: '2018-07-01' } }),
      trial('1.02', { network: 'lys', implementation: { status: 'ikke-oplyst' } }),
      trial('2.01', {
        network: 'lyd',
        implementation: { status: 'ikke-oplyst' },
        legalBasis: [
          { kind: 'generel' },
          { kind: 'frikommunelovgivning', act: 'lysloven', sections: ['1'] },
        ],
      }),
    ],
  }),
);

test('a network has a bar in its own colour, and a list of its trials when it has any', () => {
  expect(charts.networks.rows).toEqual([
    { label: '1 Lys', value: 2, network: 1, address: '/forsoeg/?netvaerk=lys#liste' },
    { label: '2 Lyd', value: 1, network: 2, address: '/forsoeg/?netvaerk=lyd#liste' },
    { label: '3 Luft', value: 0, network: 3 },
  ]);
  expect(charts.networks.summary).toBe(
    '2 netværk har godkendte forsøg. Flest har »Lys« (2), færrest »Lyd« (1). »Luft« har ingen.',
  );
});

test('the most common status is one that is reported; those that are not are told apart', () => {
  expect(charts.statuses.rows.map(({ label, value }) => [label, value])).toEqual([
    ['I gang', 1],
    ['Ikke oplyst', 2],
  ]);
  expect(charts.statuses.summary).toBe(
    'Flest forsøg har status »I gang« (1). For 2 forsøg er status ikke oplyst.',
  );
});

test('a trial without a date is shown by its reason, after the dates', () => {
  expect(charts.entries.rows).toEqual([
    {
      label: '1.\u00a0juli\u00a02018',
      value: 1,
      address: '/forsoeg/?ikrafttraedelse=2018-07-01#liste',
    },
    {
      label: 'Datoen er ikke oplyst',
      value: 2,
      address: '/forsoeg/?ikrafttraedelse=ikke-oplyst#liste',
    },
  ]);
  expect(charts.entries.summary).toContain('1 forsøg har en dato');
  expect(charts.entries.summary).toContain('»Datoen er ikke oplyst« (2)');
});

test('a trial with several kinds of legal basis is under each, and the summary says so', () => {
  expect(charts.legalBases.rows.map(({ label, value }) => [label, value])).toEqual([
    ['Frikommunelovgivning', 1],
    ['Generel lovgivning', 3],
  ]);
  expect(charts.legalBases.summary).toContain('1 forsøg bygger på flere slags hjemmel');
});
