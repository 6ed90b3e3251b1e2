import { describe, expect, test } from 'vitest';
import {
  codeField,
  dateField,
  idField,
  lineField,
  partsOfYear,
  periodField,
  sourceReferenceSchema,
  sourcesField,
} from './fields.ts';
import { faultsOf, fieldsRefused } from './fixture.ts';

describe('a name (id)', () => {
  test.each(['nordby', 'en-plan', 'natlys-2019', '7'])('may be %s', (id) => {
    expect(faultsOf(idField, id)).toEqual([]);
  });

  test.each(['Nordby', 'sønderby', 'en plan', '-nordby', 'nordby-', 'en--plan', ''])(
    'may not be »%s«',
    (id) => {
      expect(faultsOf(idField, id)).toEqual([
        'Brug små bogstaver a-z, tal og bindestreg. Skriv æ, ø og å som ae, oe og aa.',
      ]);
    },
  );
});

describe('a line of text', () => {
  test('loses the spaces round it', () => {
    expect(lineField.parse('  Natlys ')).toBe('Natlys');
  });

  test('may be one letter', () => {
    expect(faultsOf(lineField, 'Ø')).toEqual([]);
  });

  test('may not be empty or only spaces', () => {
    expect(faultsOf(lineField, '')).toEqual(['Feltet må ikke være tomt.']);
    expect(faultsOf(lineField, '   ')).toEqual(['Feltet må ikke være tomt.']);
  });

  test('may not go over two lines', () => {
    expect(faultsOf(lineField, 'Lys\nom natten')).toEqual([
      'Skriv teksten på én linje og uden tabulator.',
    ]);
  });
});

describe('a date', () => {
  const wrong =
    'Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2018-07-01. Dagen skal findes i kalenderen.';

  test('is a day of the calendar', () => {
    expect(dateField.parse('2020-02-29')).toBe('2020-02-29');
  });

  test('becomes the same text when YAML has made it a Date', () => {
    expect(dateField.parse(new Date('2018-07-01'))).toBe('2018-07-01');
  });

  test.each(['2018-02-30', '2019-02-29', '2018-13-01', '01-07-2018', '2018-7-1', '2018', ''])(
    'may not be »%s«',
    (date) => {
      expect(faultsOf(dateField, date)).toEqual([wrong]);
    },
  );

  test('may not be a Date that is none', () => {
    expect(faultsOf(dateField, new Date('x'))).toEqual([wrong]);
  });
});

describe('a period', () => {
  test.each(['2018', '2018-04', '2018-04-01', '2019-sommer', '2019-ultimo'])(
    'may be %s',
    (time) => {
      expect(periodField.parse(time)).toBe(time);
    },
  );

  test('becomes text when YAML has made it a number or a Date', () => {
    expect(periodField.parse(2018)).toBe('2018');
    expect(periodField.parse(new Date('2018-04-01'))).toBe('2018-04-01');
  });

  test.each(['18', '2018-13', '2018-00', '2018-4', '2018-vinter', 'sommer 2019', '2018-04-01-02'])(
    'may not be »%s«',
    (time) => {
      expect(faultsOf(periodField, time)[0]).toBe(
        `Skriv tiden som 2018, 2018-04, 2018-04-01 eller år og årsdel: ${partsOfYear.map((part) => `2019-${part}`).join(', ')}.`,
      );
    },
  );

  test('may not be a day that is not in the calendar', () => {
    expect(faultsOf(periodField, '2018-02-30')).toEqual(['Dagen findes ikke i kalenderen.']);
  });
});

describe('a code', () => {
  test.each(['6.01', '10.01', '800.23'])('is a table and a row: %s', (code) => {
    expect(faultsOf(codeField, code)).toEqual([]);
  });

  test.each(['0.01', '06.01', '1000.01', '6.1', '6.001', '6,01', '601', ' 6.01'])(
    'may not be »%s«',
    (code) => {
      expect(faultsOf(codeField, code)).toEqual([
        'Skriv koden som "6.01" med lige anførselstegn ("): tabellens nummer og rækkens.',
      ]);
    },
  );

  test('may not be a number, which has no last zero', () => {
    expect(faultsOf(codeField, 6.1)).toEqual(['Skriv koden i anførselstegn, for eksempel "6.01".']);
  });
});

describe('sources', () => {
  test('are at least one', () => {
    expect(faultsOf(sourcesField, [])).toEqual(['Angiv mindst én kilde.']);
    expect(faultsOf(sourcesField, [{ source: 'eksempel-2019', place: 'Side 1' }])).toEqual([]);
  });

  test('name a source and a place in it, and nothing else', () => {
    expect(fieldsRefused(sourceReferenceSchema, { source: 'Eksempel', page: 1 })).toEqual([
      'source',
      'place',
      'page',
    ]);
  });
});
