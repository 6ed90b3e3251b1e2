import { describe, expect, test } from 'vitest';
import {
  actsPath,
  chapterPath,
  copied,
  editionsPath,
  ledgerPath,
  networkPath,
  sourcePath,
  timelinePath,
  totalsPath,
  trialPath,
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

  test('a number counts in the trial’s own row, no other place makes right', () => {
    const figure = withActivity(`${counted}, count: 15`)[trialPath] ?? '';
    const files = {
      [trialPath]: figure.replace(
        '    place: Side 2',
        '$&\n  - { source: eksempel-2019, place: Side 1 }',
      ),
    };
    const places = (row: string): Files => {
      const text = inLedger(`{ value: 15, unit: ${row}, what: lys }`)[ledgerPath] ?? '';
      return {
        [ledgerPath]: text.replace('[]', '[{ value: 15, unit: borgere, what: lys }]'),
        // The total that the place states is the same number.
        [totalsPath]: '[]\n',
      };
    };
    expect(found({ ...files, ...places('år') })).toEqual([]);
    expect(found({ ...files, ...places('kr.') })).toEqual([
      expect.stringMatching(/^natlys\.mdx:15:53 15 står her med unit: antal, .* 15 kr\. \(lys\)/),
    ]);
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

  test('is in one file is named as its source', () => {
    const other = {
      'seeds/andet-2020.yaml': validFiles[sourcePath],
      'seeds/ledger/andet-2020/notatet.yaml':
        '- { place: Side 2, entry: trials/eksempelnetvaerk/natlys, figures: [] }\n',
    };
    expect(found({ ...other, ...trial(['source: eksempel-2019', 'source: andet-2020']) })).toEqual([
      expect.stringMatching(
        /^notatet\.yaml:2:10 .* skal stå i trials\/eksempelnetvaerk\/natlys, men .* nævner ikke eksempel-2019/,
      ),
    ]);
  });

  test('is a chapter’s is the network’s number', () => {
    const place: [string, string] = ['place: Side 1', 'place: Kapitel 2'];
    const files = {
      ...changed(ledgerPath, place),
      ...changed(networkPath, place),
      ...changed(totalsPath, place),
    };
    expect(found(files)).toEqual([
      expect.stringMatching(
        /^eksempelnetvaerk\.mdx:2:9 Netværkets tal .* ved Kapitel 2, men nummeret er 1/,
      ),
    ]);
    const right = changed(
      networkPath,
      place,
      ['number: 1', 'number: 2'],
      ['last: "1.01"', 'last: "2.01"'],
    );
    const moved = changed(trialPath, ['"1.01"', '"2.01"']);
    expect(found({ ...files, ...right, ...moved })).toEqual([]);
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

  test('have totals that their place has', () => {
    const figures = changed(ledgerPath, [
      'networks/eksempelnetvaerk\n  figures: []',
      'networks/eksempelnetvaerk\n  figures:\n    - { value: 2, unit: netværk, what: i alt }',
    ]);
    expect(found(figures)).toEqual([
      expect.stringMatching(/^totals\.yaml:4:11 1 står ikke i regnskabet ved Side 1/),
    ]);
  });

  describe('have sums', () => {
    const ledger = (unit: string): Files =>
      inLedger(
        `{ id: gamle, value: 15, unit: borger, what: lys }\n    - { id: nye, value: 5, unit: ${unit}, what: lys }`,
      );
    const sum = (terms: string): Files => ({
      [totalsPath]: `${validFiles[totalsPath] ?? ''}- statement: Der er 20 borgere
  source: eksempel-2019
  place: Side 1
  stated: 20
  ${terms}
`,
    });

    test('of one unit, in the singular or the plural', () => {
      expect(found({ ...ledger('borgere'), ...sum('sum: [gamle, nye]') })).toEqual([]);
      for (const [terms, place] of [
        ['sum: [gamle, nye]', '10:16'],
        ['sum: [gamle]\n  minus: [nye]', '11:11'],
      ])
        expect(found({ ...ledger('lamper'), ...sum(terms ?? '') })).toEqual([
          expect.stringMatching(
            `^totals\\.yaml:${place ?? ''} »nye« er i lamper, men et andet led er i borger`,
          ),
        ]);
    });

    test('with each part once', () => {
      const files = ledger('borgere');
      for (const [terms, place] of [
        ['sum: [gamle, nye, gamle]', '10:21'],
        ['sum: [gamle, nye]\n  minus: [gamle]', '11:11'],
      ])
        expect(found({ ...files, ...sum(terms ?? '') })).toEqual([
          expect.stringMatching(`^totals\\.yaml:${place ?? ''} »gamle« er med mere end én gang`),
        ]);
    });
  });

  test('have acts of the kind in their title', () => {
    expect(found(changed(actsPath, ['kind: lov', 'kind: bekendtgoerelse']))[0]).toMatch(/Ret kind/);
  });

  test('have networks whose other titles are nobody’s title', () => {
    const titled = (title: string): Files =>
      changed(networkPath, ['theme:', `otherTitles: [${title}]\ntheme:`]);
    const other = copied(networkPath, 'skyggenet.mdx', [
      ['number: 1', 'number: 2'],
      ['title: Eksempelnetværk', 'title: Skyggenet'],
      ['codes: { last: "1.01" }\n', ''],
    ]);
    expect(found({ ...other, ...titled('Skyggernes net') })).toEqual([]);
    expect(found(titled('Eksempelnetværk'))).toEqual([
      expect.stringMatching(/^eksempelnetvaerk\.mdx:4:15 .* er netværkets egen titel/),
    ]);
    expect(found({ ...other, ...titled('Skyggenet') })).toEqual([
      expect.stringMatching(/^eksempelnetvaerk\.mdx:4:15 .* er titlen på netværket skyggenet/),
    ]);
  });

  test('have an act of one kind in all trials', () => {
    const another = (name: string, row: string): Files =>
      copied(trialPath, name, [
        ['"1.01"', `"${row}"`],
        ['title: Natlys', `title: Lys ${row}`],
      ]);
    const given = changed(networkPath, ['"1.01"', '"1.03"']);
    const others = {
      ...given,
      ...another('torvelys.mdx', '1.02'),
      ...another('havnelys.mdx', '1.03'),
    };
    const odd = trial(['kind: frikommunelovgivning', 'kind: forsoegsbestemmelse']);
    expect(found(others)).toEqual([]);
    expect(found({ ...others, ...odd })).toEqual([
      expect.stringMatching(/^natlys\.mdx:7:11 »Lysloven« er forsoegsbestemmelse her, men/),
    ]);
  });

  test('have background documents in their folder', () => {
    expect(found(changed(chapterPath, ['kind: forord', 'kind: baggrund']))[0]).toMatch(
      /^velkommen\.mdx:3:7 Kapitlet er baggrund/,
    );
  });

  test('have background documents that name their own source', () => {
    const path = 'src/content/chapters/baggrund/eksempel-2019.mdx';
    const text = (validFiles[chapterPath] ?? '').replace('kind: forord', 'kind: baggrund');
    const sources = 'sources: [{ source: eksempel-2019, place: Side 1 }]\n---\n\nSe';
    expect(found({ [path]: text.replace('---\n\nSe', sources) })).toEqual([]);
    expect(found({ [path]: text })).toEqual([
      expect.stringMatching(/^eksempel-2019\.mdx:\d+:1 Kapitlet hedder som kilden eksempel-2019/),
    ]);
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
