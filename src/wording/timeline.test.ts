import { expect, test } from 'vitest';
import { evaluated, event, noteOf, trial, trialsOfStatuses } from '../model/fixture.ts';
import { timeline } from '../model/timeline.ts';
import { eventTitle } from './timeline.ts';

const titles = (...of: Parameters<typeof noteOf>): string[] =>
  timeline(noteOf(...of)).map((one) => eventTitle(one));

test('an event that an editor wrote has its own title, also with trials of its time', () => {
  const events = [event('lov', '2018-07-01', { kind: 'ikrafttraedelse', allTrials: true })];
  const trials = [trial('1.01', { inForce: { date: '2018-07-01' } })];
  expect(titles({ events, trials })).toEqual([events[0]?.title]);
});

test('trials’ own times are said in the words of their status', () => {
  const trials = [
    ...trialsOfStatuses,
    trial('1.05', { inForce: { date: '2017-01-01' } }),
    trial('1.06', { inForce: { date: '2017-01-01' } }),
  ];
  expect(titles({ trials })).toEqual([
    '2 forsøg har datoen i bilag 2',
    'Forsøg 1.03 begynder',
    'Forsøg 1.01 kommer i gang',
    'Forsøg 1.03 slutter',
    'Forsøg 1.04 bliver implementeret fra dette tidspunkt',
    'Forsøg 1.02 ventes i gang',
  ]);
});

test('several things at one time are said one after another', () => {
  const trials = [
    evaluated('1.01', 'slutevaluering', '2020-ultimo'),
    evaluated('1.02', 'erfaringsopsamling', '2020-ultimo'),
  ];
  expect(titles({ trials })).toEqual([
    'Forsøg 1.01 får en slutevaluering; Forsøg 1.02 får en erfaringsopsamling',
  ]);
});
