import { expect, test } from 'vitest';
import {
  activityByMunicipality,
  activityByNetwork,
  activityCounts,
  activityGroups,
  countOf,
  withoutFigures,
} from './activity.ts';
import { municipality, noteOf, trial } from './fixture.ts';

const municipalities = [municipality('nordby', 'Nordby'), municipality('sydby', 'Sydby')];
const counted = (count: number | string, fields: object = {}) => ({
  municipalities: ['nordby'],
  count,
  of: 'borgere',
  ...fields,
});
const noteWith = (...activity: object[]) =>
  noteOf({ municipalities, trials: [trial('1.01', { activity }), trial('1.02')] });
const groupsOf = (...activity: object[]) => {
  const note = noteWith(...activity);
  const [first] = note.trials;
  return first ? activityGroups(first, note.country) : [];
};

test('keeps figures of different things apart and those of the same thing together', () => {
  const groups = groupsOf(
    counted(3),
    counted(40, { of: 'besøg' }),
    counted(5, { municipalities: ['sydby'] }),
    counted(7, { unit: 'procent' }),
  );
  expect(groups.map(({ of, unit, figures }) => [of, unit, figures.length])).toEqual([
    ['borgere', 'antal', 2],
    ['besøg', 'antal', 1],
    ['borgere', 'procent', 1],
  ]);
});

test('puts the largest first and what is not reported last, also after zero', () => {
  const [group] = groupsOf(counted('ikke-oplyst'), counted(0), counted(9));
  expect(group?.figures.map(({ activity }) => countOf(activity))).toEqual([9, 0, undefined]);
});

test('puts figures with a time in the order of time', () => {
  const [group] = groupsOf(
    counted(450, { period: '2018-10' }),
    counted(25, { period: '2018-04', of: 'borgere (ikke hele måneden)' }),
  );
  expect(group?.figures.map(({ activity, remark }) => [activity.count, remark])).toEqual([
    [25, 'ikke hele måneden'],
    [450, undefined],
  ]);
});

test('tells the trials with figures from those that the source has none of', () => {
  const [network] = activityByNetwork(noteWith(counted(3)));
  expect(network?.counted.map(({ trial: one }) => one.data.code)).toEqual(['1.01']);
  expect(network?.uncounted.map(({ data }) => data.code)).toEqual(['1.02']);
});

test('leaves out networks without trials', () => {
  expect(activityByNetwork(noteOf())).toEqual([]);
});

test('gives each municipality its figures, those counted together with the same others in one', () => {
  const both = { municipalities: ['sydby', 'nordby'] };
  const rows = activityByMunicipality(noteWith(counted(3, both), counted(5, both), counted(4)));
  expect(
    rows.map(({ municipality: { name }, counted: figures }) => [
      name,
      figures.map(({ activities, together }) => [
        activities.map(({ count }) => count),
        together.map((one) => one.name),
      ]),
    ]),
  ).toEqual([
    [
      'Nordby',
      [
        [[3, 5], ['Sydby']],
        [[4], []],
      ],
    ],
    ['Sydby', [[[3, 5], ['Nordby']]]],
  ]);
});

test('counts the figures, those with a time, and the trials that have any', () => {
  const note = noteWith(counted(3), counted(4, { asOf: '2018-12' }), counted('ikke-oplyst'));
  expect(activityCounts(note)).toEqual({ figures: 2, dated: 1, trials: 1 });
});

test('knows the municipalities of a trial that the source has no figures of', () => {
  const note = noteOf({
    municipalities,
    trials: [trial('1.01', { municipalities: ['nordby', 'sydby'], activity: [counted(3)] })],
  });
  expect(note.trials.flatMap(withoutFigures).map(({ name }) => name)).toEqual(['Sydby']);
});
