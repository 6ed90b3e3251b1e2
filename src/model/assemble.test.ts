import { describe, expect, test } from 'vitest';
import { find } from './assemble.ts';
import { chapter, municipality, network, noteOf, source, trial } from './fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const towns = [
  municipality('oeby', 'Øby'),
  municipality('nordby', 'Nordby'),
  municipality('sydby', 'Sydby'),
];

describe('the note is in order', () => {
  test('chapters by their place', () => {
    const chapters = [chapter('efterord', { order: 2 }), chapter('forord', { order: 1 })];
    expect(ids(noteOf({ chapters }).chapters)).toEqual(['forord', 'efterord']);
  });

  test('networks by number', () => {
    const networks = [network('b', { number: 2 }), network('a', { number: 1 })];
    expect(ids(noteOf({ networks }).networks)).toEqual(['a', 'b']);
  });

  test('trials by code', () => {
    const trials = [trial('1.10'), trial('1.02'), trial('1.01')];
    expect(noteOf({ trials }).trials.map(({ data }) => data.code)).toEqual([
      '1.01',
      '1.02',
      '1.10',
    ]);
  });

  test('the country’s municipalities by Danish name', () => {
    expect(ids(noteOf({ municipalities: towns }).country)).toEqual(['nordby', 'sydby', 'oeby']);
  });

  test('sources by date, the newest first', () => {
    const sources = [source('a', '2016-05'), source('b', '2018-10-12'), source('c', '2018-02')];
    expect(ids(noteOf({ sources }).sources)).toEqual(['b', 'c', 'a']);
  });
});

describe('the note ties together', () => {
  const note = noteOf({
    municipalities: towns,
    networks: [
      network('eksempelnetvaerk', {
        participants: ['oeby', 'nordby'],
        former: [{ municipality: 'sydby', note: 'Gik ud.' }],
      }),
    ],
    trials: [trial('1.02', { municipalities: ['oeby', 'nordby'] }), trial('1.01')],
  });
  const [one] = note.networks;

  test('a network with its municipalities, in Danish order', () => {
    expect(ids(one?.participants ?? [])).toEqual(['nordby', 'oeby']);
    expect(find(note.municipalities, 'oeby').networks).toEqual([one]);
  });

  test('a network with those that have left it', () => {
    expect(one?.former).toEqual([
      { municipality: find(note.municipalities, 'sydby'), note: 'Gik ud.' },
    ]);
    expect(find(note.municipalities, 'sydby').formerNetworks).toEqual([one]);
    expect(find(note.municipalities, 'sydby').networks).toEqual([]);
  });

  test('the municipalities that take part or took part, apart from the rest of the country', () => {
    const withOther = noteOf({
      municipalities: [...towns, municipality('vestby', 'Vestby'), municipality('ydby', 'Ydby')],
      networks: [
        network('eksempelnetvaerk', {
          participants: ['nordby'],
          former: [{ municipality: 'sydby', note: 'Gik ud.' }],
        }),
      ],
      trials: [trial('1.01', { municipalities: ['oeby'] })],
    });
    expect(ids(withOther.municipalities)).toEqual(['nordby', 'sydby', 'oeby']);
    expect(ids(withOther.country)).toEqual(['nordby', 'sydby', 'vestby', 'ydby', 'oeby']);
  });

  test('a network with its trials, in the order of their codes', () => {
    expect(one?.trials).toEqual(note.trials);
    expect(note.trials[0]?.network).toBe(one);
  });

  test('a trial with its municipalities, in Danish order', () => {
    expect(ids(note.trials[1]?.municipalities ?? [])).toEqual(['nordby', 'oeby']);
    expect(find(note.municipalities, 'nordby').trials).toEqual([note.trials[1]]);
  });

  test('everything with its address', () => {
    expect(one?.address).toBe('/netvaerk/eksempelnetvaerk/');
    expect(note.trials[0]?.address).toBe('/forsoeg/eksempelnetvaerk/1-01/');
    expect(note.municipalities[0]?.address).toBe('/kommuner/nordby/');
  });
});

test('a trial in a network that nobody has is refused', () => {
  expect(() => noteOf({ networks: [], trials: [trial('1.01')] })).toThrow(
    '»eksempelnetvaerk« findes ikke. Kør npm run check.',
  );
});

test('assembling leaves the entries as they were', () => {
  const trials = [trial('1.02'), trial('1.01')];
  noteOf({ trials });
  expect(trials.map(({ data }) => data.code)).toEqual(['1.02', '1.01']);
});
