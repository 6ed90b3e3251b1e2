import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { editionSchema } from '../../schemas/edition.ts';
import { nextEdition, withEdition } from './edition-entry.ts';
import { changesWith, edited, editionsPath, trialPath, validFiles } from './fixture.ts';

const changes = changesWith(edited(trialPath, 'status: i-gang', 'status: afsluttet'));
const first = editionSchema.parse({ number: 1, date: '2020-01-01', summary: 'Den første.' });

test('the next edition has the next number, and what is changed in short', () => {
  expect(nextEdition([first], changes, 'Et forsøg er slut.', '2020-06-01')).toEqual({
    number: 2,
    date: '2020-06-01',
    summary: 'Et forsøg er slut.',
    // Written out: the editor changes it when the copy is on the host.
    frozen: false,
    changes: [
      {
        title: '1.01 Natlys',
        address: '/forsoeg/eksempelnetvaerk/natlys/',
        lines: ['Status: fra »I gang« til »Afsluttet«'],
      },
    ],
  });
});

test('it does not report what is only set otherwise', () => {
  const set = changesWith(edited(trialPath, 'Lys om natten.', '**Lys** om natten.'));
  expect(set.changes).toHaveLength(1);
  expect(nextEdition([first], set, 'Fremhævning.', '2020-06-01').changes).toEqual([]);
});

test('it does not report editions', () => {
  const edition = changesWith(edited(editionsPath, 'summary: ', 'summary: Ny. '));
  expect(edition.changes).toHaveLength(1);
  expect(nextEdition([first], edition, 'Resumé.', '2020-06-01').changes).toEqual([]);
});

test('an edition is not older than the one before it, and has a day of the calendar', () => {
  const make = (date: string) => () => nextEdition([first], changes, 'Nyt.', date);
  expect(make('2019-12-31')).toThrow('Datoen skal være den samme som den forrige udgaves');
  expect(make('2020-02-30')).toThrow('Skriv datoen som ÅÅÅÅ-MM-DD');
});

test('it is written on top of the file, whose comments and editions stay', () => {
  const file = `# En bemærkning.\n\n${validFiles[editionsPath] ?? ''}`;
  const edition = nextEdition([first], changes, 'Et forsøg er slut: #1 @hold', '2020-06-01');
  const written = withEdition(file, edition);
  expect(written.startsWith('# En bemærkning.\n\n- number: 2\n')).toBe(true);
  expect(written.endsWith(validFiles[editionsPath] ?? '?')).toBe(true);
  expect((parse(written) as unknown[])[0]).toEqual(edition);
});

test('it is written with ordinary spaces, as an editor writes', () => {
  const dated = changesWith(edited(trialPath, '2018-07-01', '2018-08-01'));
  const lines = nextEdition([first], dated, 'Ny dato.', '2020-06-01').changes?.[0]?.lines ?? [];
  expect(lines.join(' ')).toMatch(/1\. august 2018/);
  expect(lines.join(' ')).not.toContain('\u00a0');
});

test('it is not written twice: the first is deleted before it is made anew', () => {
  const again = changesWith({
    ...edited(trialPath, 'status: i-gang', 'status: afsluttet'),
    [editionsPath]: `- number: 2\n  date: 2020-06-01\n  summary: Nyt.\n${validFiles[editionsPath] ?? ''}`,
  });
  expect(() => nextEdition([first], again, 'Nyt.', '2020-06-02')).toThrow(
    'Udgave 2 står i filen og er ny siden den version, du skrev.',
  );
});
