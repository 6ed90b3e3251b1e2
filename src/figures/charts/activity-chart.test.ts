import { describe, expect, test } from 'vitest';
import { activityGroups, type ActivityGroup } from '../../model/activity.ts';
import { municipality, noteOf, trial } from '../../model/fixture.ts';
import { activityChart, isDrawable, scaleOf } from './activity-chart.ts';
import { readDrawing } from './read-drawing.ts';

/** The first group of a trial with these figures. */
function groupOf(...figures: object[]): ActivityGroup {
  const note = noteOf({
    municipalities: [
      municipality('nordby', 'Nordby'),
      municipality('sydby', 'Sydby'),
      municipality('vestby', 'Vestby'),
    ],
    trials: [
      trial('1.01', {
        activity: figures.map((figure) => ({
          municipalities: ['nordby'],
          of: 'borgere',
          ...figure,
        })),
      }),
    ],
  });
  const [group] = note.trials.flatMap((one) => activityGroups(one, note.country));
  if (!group) throw new Error('No group.');
  return group;
}
const nordby = { count: 144, active: 48 };
const sydby = { municipalities: ['sydby'], count: 27, active: 6 };
const vestby = { municipalities: ['vestby'], count: 'ikke-oplyst' };

test('a figure that is a range is drawn as one, and nobody is said to have most', () => {
  const chart = activityChart(
    groupOf({ count: 15 }, { ...sydby, active: undefined, from: 5, count: 15 }),
    1,
    15,
  );
  expect(chart.rows.map((row) => row.at(-1))).toEqual(['15', '5–15']);
  expect(chart.summary).toBe(
    'Hvor kilden oplyser et interval, er den udfyldte del af bjælken det laveste tal og hele bjælken det højeste.',
  );
});

describe('a chart of municipalities', () => {
  const chart = activityChart(groupOf(nordby, sydby, vestby), 1, 144);

  test('is named after what is counted', () => {
    expect(chart.title).toBe('Borgere');
  });

  test('says who has most and fewest, and of whom nothing is reported', () => {
    expect(chart.summary).toBe(
      'Flest har Nordby (144), færrest Sydby (27). For Vestby er tallet ikke oplyst. Den udfyldte del af bjælken er dem, der stadig er aktive.',
    );
  });

  test('marks those who still take part, and draws nothing that is not reported', () => {
    const { boxes, texts } = readDrawing(chart.svg);
    expect(boxes('whole')).toHaveLength(2);
    expect(texts('note')).toEqual(['heraf 48 stadig aktive', 'heraf 6 stadig aktive']);
    expect(texts('missing')).toEqual(['ikke oplyst']);
  });

  test('has its figures as a table with links to the municipalities', () => {
    expect(chart.columns).toEqual(['Kommune', 'Tal']);
    expect(chart.rows).toEqual([
      [[{ label: 'Nordby', address: '/kommuner/nordby/' }], '144, heraf 48 stadig aktive'],
      [[{ label: 'Sydby', address: '/kommuner/sydby/' }], '27, heraf 6 stadig aktive'],
      [[{ label: 'Vestby', address: '/kommuner/vestby/' }], 'Ikke oplyst'],
    ]);
  });
});

test('names municipalities that are counted together as such', () => {
  const group = groupOf({ count: 9, municipalities: ['nordby', 'sydby'] }, { ...vestby, count: 3 });
  const chart = activityChart(group, 1, 9);
  expect(readDrawing(chart.svg).texts('label')).toEqual(['Nordby og Sydby, talt sammen', 'Vestby']);
  expect(chart.summary).toBe('Flest har Nordby og Sydby tilsammen (9), færrest Vestby (3).');
});

test('says so when all have the same', () => {
  const group = groupOf({ count: 2 }, { ...sydby, count: 2, active: undefined });
  expect(activityChart(group, 1, 2).summary).toBe('Nordby og Sydby har lige mange (2).');
});

test('shows the same municipalities at different times by time, with what is remarked', () => {
  const chart = activityChart(
    groupOf(
      { count: 450, approximate: true, period: '2018-10' },
      { count: 25, of: 'borgere (ikke hele måneden)', period: '2018-04' },
    ),
    5,
    450,
  );
  const { texts } = readDrawing(chart.svg);
  expect(texts('label')).toEqual(['april 2018', 'oktober 2018']);
  expect(texts('note')).toEqual(['ikke hele måneden']);
  expect(chart.drawn).toBe('25 i april 2018 og ca.\u00a0450 i oktober 2018.');
  expect(chart.summary).toBe('');
  expect(chart.columns).toEqual(['Tidspunkt', 'Kommune', 'Tal']);
});

test('is drawn where there is something to compare or a part of a whole', () => {
  expect(isDrawable(groupOf({ count: 3 }))).toBe(false);
  expect(isDrawable(groupOf(nordby))).toBe(true);
  expect(isDrawable(groupOf({ count: 3 }, sydby))).toBe(true);
});

test('shares its scale with charts of the same unit only', () => {
  const people = groupOf({ count: 3 });
  const money = groupOf({ count: 1000, unit: 'kr' });
  expect(scaleOf([people, money], 'antal')).toBe(3);
});

test('one figure alone is said for those who do not see the drawing, and not once more beside it', () => {
  const { summary, drawn } = activityChart(groupOf(nordby), 1, 144);
  expect(drawn).toBe('Nordby: 144 borgere, heraf 48 stadig aktive.');
  expect(summary).toBe('Den udfyldte del af bjælken er dem, der stadig er aktive.');
  expect(activityChart(groupOf(nordby, sydby), 1, 144).drawn).toBeUndefined();
});
