import { describe, expect, test } from 'vitest';
import { find } from './assemble.ts';
import { municipality, network, noteOf, trial } from './fixture.ts';
import {
  activityIn,
  closestPartners,
  mostTrials,
  participation,
  trialsByNetwork,
} from './participation.ts';

const towns = ['nordby', 'sydby', 'vestby', 'oestby', 'oeby'].map((id) => municipality(id, id));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('a municipality is in an active network, only in others, was in one, or is in none', () => {
  const note = noteOf({
    municipalities: towns,
    networks: [
      network('a', { number: 1, participants: ['nordby'] }),
      network('b', {
        number: 2,
        participants: ['nordby', 'sydby'],
        active: false,
        former: [{ municipality: 'vestby', note: 'Gik ud.' }],
      }),
    ],
  });
  expect(
    ['nordby', 'sydby', 'vestby', 'oestby'].map((id) => participation(find(note.country, id))),
  ).toEqual(['active', 'inactive', 'former', 'none']);
});

test('a municipality that only a trial names is active', () => {
  const { country } = noteOf({
    municipalities: towns,
    trials: [trial('1.01', { municipalities: ['oeby'] })],
  });
  expect(participation(find(country, 'oeby'))).toBe('active');
});

describe('with trials', () => {
  const note = noteOf({
    municipalities: towns,
    networks: [
      network('eksempelnetvaerk', { number: 2 }),
      network('andet', { number: 1, participants: ['sydby'] }),
    ],
    trials: [
      trial('2.01', {
        municipalities: ['nordby', 'sydby', 'vestby'],
        activity: [
          { municipalities: ['nordby', 'oeby'], count: 4, of: 'lygter' },
          { municipalities: ['sydby'], count: 5, of: 'lygter' },
        ],
      }),
      trial('2.02', { municipalities: ['nordby', 'sydby', 'oestby'] }),
      trial('1.01', { municipalities: ['nordby', 'vestby'], network: 'andet' }),
      trial('2.03', { municipalities: ['oeby'] }),
    ],
  });
  const town = (id: string) => find(note.country, id);

  test('the closest partners are those that share the most trials, and all that share as many', () => {
    const closest = closestPartners(town('nordby'));
    expect(closest?.shared).toBe(2);
    expect(ids(closest?.partners ?? [])).toEqual(['sydby', 'vestby']);
  });

  test('a municipality that has its trials alone has no partner', () => {
    expect(closestPartners(town('oeby'))).toBeUndefined();
  });

  test('trials are parted by network, the networks by number', () => {
    const parted = trialsByNetwork(town('nordby').trials);
    expect(parted.map(({ network: { id }, trials }) => [id, trials.length])).toEqual([
      ['andet', 1],
      ['eksempelnetvaerk', 2],
    ]);
  });

  test('those with the most trials come with all that have as many as the last', () => {
    expect(ids(mostTrials(note.country, 1))).toEqual(['nordby']);
    expect(ids(mostTrials(note.country, 2))).toEqual(['nordby', 'sydby', 'vestby']);
    expect(mostTrials(noteOf().country, 3)).toEqual([]);
  });

  test('activity is counted where it is, also in a trial that does not name the municipality', () => {
    const counted = (id: string) =>
      activityIn({ id }, note.trials).map(({ trial: { data }, activity }) => [
        data.code,
        activity.count,
      ]);
    expect(counted('oeby')).toEqual([['2.01', 4]]);
    expect(counted('vestby')).toEqual([]);
  });
});
