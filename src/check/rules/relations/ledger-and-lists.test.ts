import { describe, expect, test } from 'vitest';
import {
  actsPath,
  chapterPath,
  editionsPath,
  ledgerPath,
  networkPath,
  sourcePath,
  timelinePath,
  totalsPath,
  validFiles,
  type Files,
} from '../../fixture.ts';
import { changed, trial, found, withActivity, counted, inLedger } from './fixture.ts';

describe('what the ledger says', () => {
  test.each([
    ['{ value: 15, unit: "%", what: lys }', 'unit: antal'],
    ['{ value: 15, unit: lamper, what: lys }', 'talt af »borgere«'],
    ['{ value: 15, unit: borgere, what: Sydby }', 'et tal for Nordby'],
  ])('a number counts, it counts: %s', (figure, says) => {
    const files = withActivity(`${counted}, count: 15`);
    expect(found({ ...files, ...inLedger(figure) })).toEqual([expect.stringContaining(says)]);
  });

  test('a section belongs to, it belongs to', () => {
    const acts = `${validFiles[actsPath] ?? ''}- id: moerkeloven
  title: Lov om mørke
  shortTitle: Mørkeloven
  kind: lov
`;
    const files = trial(['act: lysloven', 'act: moerkeloven']);
    expect(found({ ...files, [actsPath]: acts })).toEqual([
      expect.stringMatching(/^natlys\.mdx:9:16 § 28 står her under »Mørkeloven«/),
    ]);
  });

  test('is a row is the code', () => {
    const place: [string, string] = ['place: Side 2', 'place: Bilagstabel 2.1, række 2'];
    const files = {
      ...changed(ledgerPath, place),
      ...trial(place),
      ...changed(timelinePath, place),
    };
    expect(found(files)).toEqual([expect.stringMatching(/^natlys\.mdx:2:7 Forsøgets tal/)]);
  });

  test('is numbered, is numbered from 1 and without gaps', () => {
    const files = changed(networkPath, ['number: 1\n', 'number: 2\n']);
    expect(found(files)).toEqual([
      expect.stringContaining('Nummeret er højere, end der er netværk: 1.'),
    ]);
  });

  test('is a place is one', () => {
    expect(found(trial(['place: Side 2', 'place: Side 3']))[0]).toMatch(
      /^natlys\.mdx:20:12 Stedet »Side 3« findes ikke i regnskabet for eksempel-2019/,
    );
    expect(found(changed(totalsPath, ['Side 1', 'Side 9']))[0]).toMatch(
      /^totals\.yaml:3:10 Stedet/,
    );
  });
});

describe('lists', () => {
  test('have totals that say their number', () => {
    expect(found(changed(totalsPath, ['stated: 1', 'stated: 2']))).toEqual([
      expect.stringMatching(/^totals\.yaml:4:11 Kildens tal er 2, men/),
    ]);
  });

  test('have acts of the kind in their title', () => {
    expect(found(changed(actsPath, ['kind: lov', 'kind: bekendtgoerelse']))[0]).toMatch(/Ret kind/);
  });

  test('have background documents in their folder', () => {
    expect(found(changed(chapterPath, ['kind: forord', 'kind: baggrund']))[0]).toMatch(
      /^velkommen\.mdx:3:7 Kapitlet er baggrund/,
    );
  });

  test('have sources without pages beyond the last', () => {
    const pages = 'pageCount: 2\npageNumbers:\n  - { place: Side 2, from: 3 }\nabout:';
    expect(found(changed(sourcePath, ['about:', pages]))[0]).toMatch(/:8:28 Side 3 er efter/);
  });

  test('have editions whose addresses are there', () => {
    const edition = (address: string): Files =>
      changed(editionsPath, [
        'summary: Den første udgave.',
        `summary: Den første udgave.\n  changes:\n    - { title: Lys, address: ${address}, lines: [Nyt.] }`,
      ]);
    expect(found(edition('/netvaerk/eksempelnetvaerk/'))).toEqual([]);
    expect(found(edition('/netvaerk/eksempelnet/'))[0]).toMatch(/som ikke findes/);
    expect(found(edition('//example.org/'))[0]).toMatch(/^editions\.yaml:5:30 /);
  });
});
