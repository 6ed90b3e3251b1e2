import { expect, test } from 'vitest';
import { chapter, event, network, noteOf, trial } from '../model/fixture.ts';
import { usesOfSource } from './source-uses.ts';

const at = (source: string, place: string) => ({ source, place });

test('a source is used by chapters, networks and trials, each with its places in it', () => {
  const note = noteOf({
    chapters: [chapter('forord', { sources: [at('notat', 'Side 1'), at('brev', 'Side 9')] })],
    networks: [network('eksempelnetvaerk', { sources: [at('notat', 'Side 2')] })],
    trials: [trial('1.01', { sources: [at('notat', 'Side 3'), at('notat', 'Side 4')] })],
  });
  expect(usesOfSource(note, 'notat')).toEqual([
    { address: '/forord/', title: 'forord', places: ['Side 1'] },
    { address: '/netvaerk/eksempelnetvaerk/', title: 'eksempelnetvaerk', places: ['Side 2'] },
    {
      address: '/forsoeg/eksempelnetvaerk/1-01/',
      title: '1.01 Lys 1.01',
      places: ['Side 3', 'Side 4'],
    },
  ]);
});

test('the timeline uses the sources of its events, each place once', () => {
  const events = [
    event('a', '2018', { sources: [at('notat', 'Side 1'), at('brev', 'Side 9')] }),
    event('b', '2019', { sources: [at('notat', 'Side 1'), at('notat', 'Side 5')] }),
  ];
  expect(usesOfSource(noteOf({ events }), 'notat')).toEqual([
    { address: '/forloeb/', title: 'Forløb', places: ['Side 1', 'Side 5'] },
  ]);
});

test('what rests on other sources is left out', () => {
  const chapters = [chapter('forord'), chapter('om', { sources: [at('brev', 'Side 9')] })];
  expect(usesOfSource(noteOf({ chapters }), 'brev').map(({ address }) => address)).toEqual([
    '/om/',
  ]);
});
