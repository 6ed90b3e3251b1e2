import { expect, test } from 'vitest';
import { network, noteOf, trial } from '../model/fixture.ts';
import { readNote } from '../model/read.ts';
import { networkComparison, stepOf } from './network-comparison.ts';

const note = noteOf({
  networks: [
    network('eksempelnetvaerk', { number: 1 }),
    network('andet', { number: 2 }),
    network('sovende', { number: 3, active: false }),
  ],
  trials: [
    trial('1.01'),
    trial('1.02', { implementation: { status: 'afventer' } }),
    trial('2.01', {
      network: 'andet',
      evaluation: { by: ['vive', 'netvaerket'], external: true, design: 'klar' },
    }),
  ],
});
const { networks, status, evaluation } = networkComparison(note);
const countsOf = ({ rows }: typeof status) =>
  rows.map(({ label, cells, total }) => [label, ...cells.map(({ count }) => count), total.count]);

test('each network with trials is a column, and each answer that a trial has a row', () => {
  expect(networks.map(({ id }) => id)).toEqual(['eksempelnetvaerk', 'andet']);
  expect(countsOf(status)).toEqual([
    ['I gang', 1, 1, 2],
    ['Afventer', 1, 0, 1],
  ]);
});

test('a trial with two evaluators is in two rows, and the table says so', () => {
  const [by, external] = evaluation;
  expect(by && countsOf(by)).toEqual(
    expect.arrayContaining([
      ['VIVE', 2, 1, 3],
      ['Netværket selv', 0, 1, 1],
    ]),
  );
  expect([status.overlaps, by?.overlaps, external?.overlaps]).toEqual([false, true, false]);
  expect(external && countsOf(external)).toEqual([
    ['Ja', 0, 1, 1],
    ['Nej', 2, 0, 2],
  ]);
});

test('each count leads to the list of just its trials, and none to an empty one', () => {
  const [running, waiting] = status.rows;
  expect(running?.cells[1]?.address).toBe('/forsoeg/?netvaerk=andet&status=i-gang#liste');
  expect(running?.total.address).toBe('/forsoeg/?status=i-gang#liste');
  expect(waiting?.cells[1]).toEqual({ count: 0, step: 0 });
});

test('every trial of the note is counted once by status', () => {
  const real = readNote(process.cwd());
  const sum = networkComparison(real).status.rows.reduce((all, { total }) => all + total.count, 0);
  expect(sum).toBe(real.trials.length);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [9, 3],
  [20, 4],
])('%i trials are at step %i of the scale', (count, step) => {
  expect(stepOf(count)).toBe(step);
});
