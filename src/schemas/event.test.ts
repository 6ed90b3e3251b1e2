import { describe, expect, test } from 'vitest';
import { eventKinds, eventSchema } from './event.ts';
import { faultsOf, fieldsRefused } from './fixture.ts';

const good = {
  id: 'lyset-taendes',
  period: '2018-07-01',
  kind: 'proces',
  title: 'Lyset bliver tændt',
  text: 'Det sker om aftenen.',
  sources: [{ source: 'eksempel-2019', place: 'Side 1' }],
};

describe('an event', () => {
  test('needs no end and no links', () => {
    expect(eventSchema.parse(good)).toEqual({
      ...good,
      networks: [],
      trials: [],
      allTrials: false,
      chapters: [],
    });
  });

  test('has a name, time, kind, title, text and source, and nothing else', () => {
    expect(fieldsRefused(eventSchema, { planned: true })).toEqual([
      'id',
      'period',
      'kind',
      'title',
      'text',
      'sources',
      'planned',
    ]);
  });

  test.each(['2018', '2018-04', '2018-04-01', '2019-sommer'])('may be at %s', (period) => {
    expect(faultsOf(eventSchema, { ...good, period })).toEqual([]);
  });

  test.each(['2018-02-30', '1. juli 2018', '2018-vinter'])('may not be at »%s«', (period) => {
    expect(fieldsRefused(eventSchema, { ...good, period })).toEqual(['period']);
  });

  test.each(['2018-07', '2019-foraar', '2020'])('may last from July 2018 to %s', (until) => {
    expect(faultsOf(eventSchema, { ...good, until })).toEqual([]);
  });

  test.each(['2018-07-01', '2018-06', '2017'])('may not last to %s', (until) => {
    expect(faultsOf(eventSchema, { ...good, until })).toEqual([
      'until: Slutningen skal ligge efter tiden i feltet period.',
    ]);
  });

  test('is of a kind that is known', () => {
    expect(faultsOf(eventSchema, { ...good, kind: 'fest' })).toEqual([
      `kind: Vælg en af: ${eventKinds.join(', ')}.`,
    ]);
  });

  test('has text on one line', () => {
    expect(fieldsRefused(eventSchema, { ...good, text: 'Et\nto' })).toEqual(['text']);
  });
});
