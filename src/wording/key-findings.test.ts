import { expect, test } from 'vitest';
import { network, noteOf, trial } from '../model/fixture.ts';
import { readPublication } from '../model/publication.ts';
import { keyFindings } from './key-findings.ts';

const publication = readPublication(process.cwd());

test('each finding has its number from the content or from the ledger', () => {
  expect(keyFindings(publication).map(({ figure }) => figure)).toEqual([79, 27, 3, 5, 9]);
});

test('another number in the ledger is another number on the front page', () => {
  const ledger = new Map(
    [...publication.ledger].map(([source, groups]) => [
      source,
      groups.map((group) => ({
        ...group,
        figures: group.figures.map((figure) =>
          'id' in figure && figure.id === 'forsoeg-ansoegt' ? { ...figure, value: 108 } : figure,
        ),
      })),
    ]),
  );
  expect(keyFindings({ ...publication, ledger })[0]?.sentence).toContain('søgt om 108.');
});

test('a trial more is counted', () => {
  const note = noteOf({
    networks: [network('en-plan', { number: 7 })],
    trials: [trial('7.01', { network: 'en-plan' }), trial('7.02', { network: 'en-plan' })],
  });
  expect(keyFindings({ ...publication, note })[0]?.figure).toBe(2);
});

test('a figure that has lost its name is an error that says where', () => {
  expect(() => keyFindings({ ...publication, ledger: new Map() })).toThrow(
    /»forsoeg-ansoegt«.*seeds\/ledger/,
  );
});
