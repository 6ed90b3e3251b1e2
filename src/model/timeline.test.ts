import { describe, expect, test } from 'vitest';
import { evaluated, event, noteOf, source, trial, trialsOfStatuses } from './fixture.ts';
import { byYear, otherTrials, placesBySource, timeline } from './timeline.ts';

const inForce = (date: string) => ({ inForce: { date } });
const occasions = (...of: Parameters<typeof noteOf>): string[] =>
  timeline(noteOf(...of)).map(({ period, groups }) =>
    [
      period,
      ...groups.map(
        ({ occasion, trials }) => `${occasion} ${trials.map(({ data }) => data.code).join('+')}`,
      ),
    ].join(' '),
  );

describe('the timeline is in order', () => {
  test('by time, the exact before the vague within a month, then by kind and name', () => {
    const events = [
      event('aar', '2018'),
      event('maaned', '2018-01'),
      event('dag-b', '2018-01-31'),
      event('dag-a', '2018-01-31'),
      event('lov', '2018-01-31', { kind: 'lov' }),
      event('foerst', '2017-12-31'),
      event('senest', '2018-02-01'),
    ];
    expect(timeline(noteOf({ events })).map(({ id }) => id)).toEqual([
      'foerst',
      'lov',
      'dag-a',
      'dag-b',
      'maaned',
      'aar',
      'senest',
    ]);
  });

  test('and stands by the year that each event begins in', () => {
    const events = [event('lang', '2017-11', { until: '2018-02' }), event('senere', '2018-01-01')];
    const years = [...byYear(timeline(noteOf({ events })))];
    expect(years.map(([year, of]) => [year, of.map(({ id }) => id)])).toEqual([
      ['2017', ['lang']],
      ['2018', ['senere']],
    ]);
  });
});

describe('the trials’ own times', () => {
  test('are events of their own, one for all trials of one kind and time', () => {
    const trials = [
      trial('1.01', {
        ...inForce('2018-07-01'),
        sources: [{ source: 'a', place: 'Tabel 1, række 1' }],
      }),
      trial('1.02', {
        ...inForce('2018-07-01'),
        sources: [{ source: 'a', place: 'Tabel 1, række 2' }],
      }),
      trial('1.03', inForce('2018-01-01')),
      trial('1.04', { inForce: { reason: 'ikke-oplyst' } }),
    ];
    const [first, second, ...others] = timeline(noteOf({ trials }));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      id: 'forsoegenes-ikrafttraedelse-2018-01-01',
      groups: [{ occasion: 'i-kraft', trials: [{ data: { code: '1.03' } }] }],
      sources: trials[2]?.data.sources,
    });
    expect(second).toMatchObject({
      sources: [{ source: 'a', place: 'Tabel 1' }],
      groups: [
        { occasion: 'i-kraft', trials: [{ data: { code: '1.01' } }, { data: { code: '1.02' } }] },
      ],
    });
  });

  test('are when they began, are to begin and ended, by their status', () => {
    expect(occasions({ trials: trialsOfStatuses })).toEqual([
      '2018 start-afsluttet 1.03',
      '2018-04 start-i-gang 1.01',
      '2018-12-31 slut 1.03',
      '2019-01-01 start-under-implementering 1.04',
      '2019-08 start-formelt-i-gang 1.02',
    ]);
  });

  test('are their evaluations, those at one time together though the time has two names', () => {
    const trials = [
      evaluated('1.01', 'slutevaluering', '2020-slutning'),
      evaluated('1.02', 'slutevaluering', '2020-ultimo'),
      evaluated('1.03', 'erfaringsopsamling', '2020-ultimo'),
    ];
    expect(occasions({ trials })).toEqual([
      '2020-slutning slutevaluering 1.01+1.02 erfaringsopsamling 1.03',
    ]);
  });
});

test('a trial’s own reservation stands with its time, but not with that of others', () => {
  const since = (code: string, implementation: object) => trial(code, { implementation });
  const text = (...trials: ReturnType<typeof since>[]) =>
    timeline(noteOf({ trials })).map((one) => one.text);
  const one = since('1.01', { status: 'i-gang', since: '2018-05', note: 'Kun nogle kommuner.' });
  expect(text(one)).toEqual(['Kun nogle kommuner.']);
  expect(text(one, since('1.02', { status: 'i-gang', since: '2018-05' }))).toEqual(['']);
  const ended = { status: 'afsluttet', since: '2018', until: '2019', note: 'Kravet faldt bort.' };
  expect(text(since('1.03', ended))).toEqual(['', 'Kravet faldt bort.']);
});

describe('an event of the editors’', () => {
  const trials = [trial('1.01', inForce('2018-07-01')), trial('1.02', inForce('2018-07-01'))];
  const codes = (...fields: object[]) =>
    timeline(
      noteOf({
        trials,
        events: fields.map((one, index) =>
          event(`nr-${index}`, '2018-07-01', { kind: 'ikrafttraedelse', ...one }),
        ),
      }),
    ).map(({ id, groups }) => [
      id,
      groups.flatMap((group) => group.trials.map(({ data }) => data.code)),
    ]);

  test('has all trials of its kind and time with it when it says so', () => {
    expect(codes({ allTrials: true })).toEqual([['nr-0', ['1.01', '1.02']]]);
  });

  test('has those that it names, and leaves the others to an event of their own', () => {
    expect(codes({ trials: ['1.02'] })).toEqual([
      ['forsoegenes-ikrafttraedelse-2018-07-01', ['1.01']],
      ['nr-0', ['1.02']],
    ]);
  });

  test('shares none with another, and none of another kind, time or span', () => {
    const alone = ['forsoegenes-ikrafttraedelse-2018-07-01', ['1.01', '1.02']];
    expect(codes({ allTrials: true }, { allTrials: true })).toEqual([
      ['nr-0', ['1.01', '1.02']],
      ['nr-1', []],
    ]);
    for (const other of [{ kind: 'lov' }, { period: '2018-07' }, { until: '2019' }]) {
      expect(codes({ allTrials: true, ...other })).toContainEqual(alone);
    }
  });

  test('links to the trials that it names and that do not stand with it', () => {
    const events = [
      event('a', '2018-07-01', { kind: 'ikrafttraedelse', trials: ['1.02'] }),
      event('b', '2018-07-01', { kind: 'lov', trials: ['1.02'] }),
    ];
    const links = timeline(noteOf({ trials, events })).map((one) => [
      one.id,
      otherTrials(one).length,
    ]);
    expect(links).toContainEqual(['a', 0]);
    expect(links).toContainEqual(['b', 1]);
  });
});

describe('an event is planned', () => {
  const sources = [source('brev', '2017-02-08'), source('notat', '2019-02')];
  const planned = (period: string, names: string[], until?: string) =>
    timeline(
      noteOf({
        sources,
        events: [
          event('x', period, {
            until,
            sources: names.map((one) => ({ source: one, place: 'Side 1' })),
          }),
        ],
      }),
    )[0]?.planned;

  test('when it ends after the newest of its sources was written', () => {
    expect(planned('2017-02-08', ['brev'])).toBe(false);
    expect(planned('2017-07-01', ['brev'])).toBe(true);
    expect(planned('2017-07-01', ['brev', 'notat'])).toBe(false);
    expect(planned('2019-02', ['notat'])).toBe(false);
    expect(planned('2019-primo', ['notat'])).toBe(true);
    expect(planned('2018', ['notat'], '2019')).toBe(true);
  });
});

test('an event’s places stand with their source, each source once', () => {
  const at = (name: string, place: string) => ({ source: name, place });
  const sources = [at('a', 'Side 1'), at('b', 'Side 9'), at('a', 'Side 2')];
  expect([...placesBySource({ sources })]).toEqual([
    ['a', ['Side 1', 'Side 2']],
    ['b', ['Side 9']],
  ]);
});
