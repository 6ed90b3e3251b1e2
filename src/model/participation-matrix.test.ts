import { expect, test } from 'vitest';
import { municipality, network, noteOf, trial } from './fixture.ts';
import { participationMatrix } from './participation-matrix.ts';

const { rows, columns } = participationMatrix(
  noteOf({
    networks: [
      network('skole', { number: 2, participants: ['aaby', 'oeby'], former: [] }),
      network('lys', {
        number: 1,
        participants: ['nordby', 'aaby'],
        former: [{ municipality: 'oeby', note: 'Ikke længere med.' }],
      }),
    ],
    municipalities: [
      municipality('aaby', 'Åby'),
      municipality('nordby', 'Nordby'),
      municipality('oeby', 'Øby'),
    ],
    trials: [
      trial('1.01', { network: 'lys', municipalities: ['nordby'] }),
      trial('1.02', { network: 'lys', municipalities: ['nordby'] }),
    ],
  }),
);

test('a municipality has a row, in Danish order, and a cell for each network by its number', () => {
  const shown = rows.map((row) => [
    row.municipality.name,
    ...row.cells.map(({ membership, trials }) => `${membership} ${trials.length}`),
  ]);
  expect(shown).toEqual([
    ['Nordby', 'trials 2', 'outside 0'],
    ['Øby', 'former 0', 'participant 0'],
    ['Åby', 'participant 0', 'participant 0'],
  ]);
});

test('a network counts its participants, and those that a trial names', () => {
  const counted = columns.map((column) => [
    column.network.id,
    column.participants,
    column.inTrials,
  ]);
  expect(counted).toEqual([
    ['lys', 2, 1],
    ['skole', 2, 0],
  ]);
});
