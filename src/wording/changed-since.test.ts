import { expect, test } from 'vitest';
import { editionSchema } from '../schemas/edition.ts';
import { changesOfPage } from '../model/editions.ts';
import { changedSinceText } from './changed-since.ts';

const address = '/forsoeg/en-plan/lys/';
const edition = (number: number, changes: object[] = []) =>
  editionSchema.parse({ number, date: `202${number}-01-01`, summary: 'En udgave.', changes });
const told = (...lines: string[]): string =>
  changedSinceText(
    changesOfPage([edition(1), edition(2, [{ title: 'Lys', address, lines }])], [], address) ?? {
      edition: 0,
      since: 0,
      lines: [],
    },
  ).replaceAll('\u00a0', ' ');

test('a page says the first change since the edition before, and how many more', () => {
  expect(told('Status: fra »I gang« til »Afsluttet«')).toBe(
    'Ændret siden udgave 1: Status: fra »I gang« til »Afsluttet«.',
  );
  expect(told('Antal: fra »15« til »16«', 'Noter', 'Titel')).toBe(
    'Ændret siden udgave 1: Antal: fra »15« til »16«, og 2 ændringer mere.',
  );
  expect(told('Titel', 'Noter')).toBe('Ændret siden udgave 1: Titel, og én ændring mere.');
});

test('a change that is long is counted, and a page that is new says so', () => {
  expect(told('x'.repeat(121))).toBe('Ændret siden udgave 1: én ændring.');
  expect(told('Ny')).toBe('Kom til i udgave 2.');
});

test('only the newest edition counts, and not the first, which has no edition before it', () => {
  const change = [{ title: 'Lys', address, lines: ['Ny'] }];
  expect(changesOfPage([edition(1, change)], [], address)).toBeUndefined();
  expect(changesOfPage([edition(3), edition(2, change), edition(1)], [], address)).toBeUndefined();
  expect(changesOfPage([edition(2, change), edition(1)], [], '/forord/')).toBeUndefined();
});

test('a page is known by the address that it had when the edition was made', () => {
  const editions = [edition(2, [{ title: 'Lys', address, lines: ['Ny'] }]), edition(1)];
  const moved = [{ from: address, to: '/forsoeg/en-plan/lyset/' }];
  expect(changesOfPage(editions, moved, '/forsoeg/en-plan/lyset/')).toEqual({
    edition: 2,
    since: 1,
    lines: ['Ny'],
  });
});
