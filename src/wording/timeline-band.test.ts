import { expect, test } from 'vitest';
import { event, noteOf, trial } from '../model/fixture.ts';
import { bandLanes, bandPlace, bandYears } from './timeline-band.ts';
import { timeline } from '../model/timeline.ts';

const events = timeline(
  noteOf({
    trials: [
      trial('1.01', {
        inForce: { date: '2017-01-01' },
        evaluation: {
          by: ['vive'],
          external: false,
          design: 'klar',
          when: [{ kind: 'evaluering', period: '2017' }],
        },
      }),
    ],
    events: [
      event('a', '2016-01-01', { kind: 'frist' }),
      event('b', '2016', { kind: 'evaluering', until: '2017' }),
      event('c', '2017-sommer', { kind: 'evaluering' }),
      event('d', '2016-05', { kind: 'proces' }),
    ],
  }),
);

test('the years are all from the first to the last', () => {
  expect(bandYears(events)).toEqual([2016, 2017]);
});

test('a day has its place among the days of all years', () => {
  expect(bandPlace('2016-01-01', [2016, 2017])).toBe(0);
  expect(bandPlace('2017-01-01', [2016, 2017])).toBe(50.07);
  expect(bandPlace('2017-12-31', [2016, 2017], 1)).toBe(100);
});

test('an evaluation of a single trial is not drawn', () => {
  expect(events.filter(({ kind }) => kind === 'evaluering')).toHaveLength(3);
  expect(bandLanes(events).at(-1)?.marks).toHaveLength(2);
});

test('a day is a line and a longer time a bar; those that overlap have a row each', () => {
  const [frist, inForce, evaluering] = bandLanes(events);
  expect(frist?.marks).toMatchObject([{ from: 0, isDay: true, row: 0, trials: undefined }]);
  expect(inForce?.marks).toMatchObject([{ from: 50.07, isDay: true, trials: 1 }]);
  expect(evaluering).toMatchObject({
    rows: 2,
    marks: [
      { from: 0, to: 100, isDay: false, row: 0, time: '2016–2017' },
      { row: 1, isDay: false, time: 'sommeren 2017' },
    ],
  });
});
