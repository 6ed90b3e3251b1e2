import { describe, expect, test } from 'vitest';
import { trialSchema } from '../schemas/trial.ts';
import { trialPath, validFiles } from './fixture.ts';
import { readFields } from '../model/reading/front-matter.ts';
import { schemaFindings } from './schema-findings.ts';

const valid = (validFiles[trialPath] ?? '').split('---\n')[1] ?? '';

/** What is said of the valid trial with a field's text replaced, as `line:column message`. */
function findingsWith(part: string, replacement: string): string[] {
  if (!valid.includes(part)) throw new Error(`»${part}« is not in the valid trial.`);
  const fields = readFields(valid.replace(part, replacement), 1);
  return schemaFindings(trialSchema, fields).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test('nothing is said of a valid trial', () => {
  expect(findingsWith('Natlys', 'Natlys')).toEqual([]);
});

describe('a field that is missing', () => {
  test('is reported where the fields begin', () => {
    expect(findingsWith('title: Natlys\n', '')).toEqual(['2:1 Feltet »title« mangler.']);
  });

  test('is reported where the group that it belongs to begins', () => {
    expect(findingsWith('  design: klar\n', '')).toEqual([
      '15:3 Feltet »evaluation.design« mangler.',
    ]);
    expect(findingsWith('\n    place: Side 2', '')).toEqual([
      '19:5 Feltet »sources[1].place« mangler.',
    ]);
  });
});

describe('a field that is not known', () => {
  test('is reported where its name is, with the one it may mean', () => {
    expect(findingsWith('title: Natlys', 'titel: Natlys')).toEqual([
      '2:1 Feltet »title« mangler.',
      '3:1 Feltet »titel« kendes ikke. Mente du »title«?',
    ]);
  });

  test('is reported without a guess when it is like no other', () => {
    expect(findingsWith('title: Natlys', 'title: Natlys\nborgmester: x')).toEqual([
      '4:1 Feltet »borgmester« kendes ikke.',
    ]);
  });

  test('within a group is compared with the fields of that group', () => {
    expect(findingsWith('  status: i-gang', '  status: i-gang\n  notee: x')).toEqual([
      '14:3 Feltet »implementation.notee« kendes ikke. Mente du »note«?',
    ]);
  });

  test('of one kind of legal basis is not suggested for another', () => {
    expect(findingsWith('kind: frikommunelovgivning', 'kind: generel')).toEqual([
      '9:5 Feltet »legalBasis[1].sections« kendes ikke.',
    ]);
    expect(findingsWith('    act:', '    akt:')).toEqual([
      '7:5 Feltet »legalBasis[1].act« mangler.',
      '8:5 Feltet »legalBasis[1].akt« kendes ikke. Mente du »act«?',
    ]);
  });

  test('in a choice between two groups is reported in the one that is meant', () => {
    expect(findingsWith('date: 2018-07-01', 'reason: ikke-oplyst\n  notee: x')).toEqual([
      '12:3 Feltet »inForce.notee« kendes ikke. Mente du »note«?',
    ]);
  });
});

describe('a value that is not one of those to choose from', () => {
  test('is reported with the one it may mean', () => {
    expect(findingsWith('design: klar', 'design: klart')).toEqual([
      '17:11 Feltet »evaluation.design«: »klart« kendes ikke. Mente du »klar«? Vælg en af: klar, ikke-klar, udarbejdes-ikke, ikke-oplyst.',
    ]);
  });

  test('is reported for the kind of a legal basis too', () => {
    expect(findingsWith('frikommunelovgivning', 'frikommunelov')).toEqual([
      '7:11 Feltet »legalBasis[1].kind«: »frikommunelov« kendes ikke. Mente du »frikommunelovgivning«? Vælg en af: frikommunelovgivning, forsoegsbestemmelse, generel.',
    ]);
  });

  test('is reported in the one group that can be meant', () => {
    expect(findingsWith('date: 2018-07-01', 'reason: ikke-oplyt')).toEqual([
      '11:11 Feltet »inForce.reason«: »ikke-oplyt« kendes ikke. Mente du »ikke-oplyst«? Vælg en af: afventer-afklaring, gennemfoeres-ikke, ikke-oplyst.',
    ]);
  });
});

describe('a value of the wrong sort', () => {
  test.each([
    ['title:', '3:7 Feltet »title«: Feltet er tomt. Skriv en tekst.'],
    ['title: ""', '3:8 Feltet »title«: Feltet må ikke være tomt.'],
    ['title: 2018', '3:8 Feltet »title«: Skriv værdien i anførselstegn, så den er tekst: "2018".'],
    ['title: true', '3:8 Feltet »title«: Skriv værdien i anførselstegn, så den er tekst: "true".'],
    ['title: []', '3:8 Feltet »title«: Skriv en tekst.'],
    ['title: {a: 1}', '3:8 Feltet »title«: Skriv en tekst.'],
  ])('is reported in words for editors: %s', (line, expected) => {
    expect(findingsWith('title: Natlys', line)).toEqual([expected]);
  });

  test('is a list that is none', () => {
    expect(findingsWith('municipalities: [nordby]', 'municipalities: nordby')).toEqual([
      '5:17 Feltet »municipalities«: Skriv en liste: enten [a, b] på én linje, eller en linje for hver, der begynder med -.',
    ]);
  });

  test('is a group that is none', () => {
    expect(findingsWith('implementation:\n  status: i-gang', 'implementation: i-gang')).toEqual([
      '12:17 Feltet »implementation«: Skriv felter: en linje for hvert med navn, kolon, mellemrum og værdi.',
    ]);
  });

  test.each([
    ['externalNumber: to', 'Skriv et tal uden anførselstegn.'],
    ['externalNumber: 1.5', 'Skriv et helt tal uden anførselstegn.'],
    ['externalNumber: 0', 'Tallet skal være mindst 1.'],
    ['externalNumber: 10', 'Tallet må højst være 9.'],
  ])('is a number: %s', (line, expected) => {
    expect(findingsWith('design: klar', `design: klar\n  ${line}`)).toEqual([
      `18:19 Feltet »evaluation.externalNumber«: ${expected}`,
    ]);
  });

  test('is a code without quotation marks', () => {
    expect(findingsWith('"1.01"', '1.01')).toEqual([
      '2:7 Feltet »code«: Skriv koden i anførselstegn, for eksempel "6.01".',
    ]);
  });

  test('is a choice that fits none', () => {
    expect(findingsWith('inForce:\n  date: 2018-07-01', 'inForce: 2018-07-01')).toEqual([
      '10:10 Feltet »inForce«: Angiv enten date: ÅÅÅÅ-MM-DD eller reason: afventer-afklaring, gennemfoeres-ikke, ikke-oplyst (og eventuelt note).',
    ]);
  });

  test('is a day that is not in the calendar', () => {
    expect(findingsWith('2018-07-01', '2018-02-30')).toEqual([
      '11:9 Feltet »inForce.date«: Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2018-07-01. Dagen skal findes i kalenderen.',
    ]);
  });

  test('is in its place in a list, counted from one', () => {
    expect(findingsWith('[nordby]', '[nordby, Sydby]')).toEqual([
      '5:26 Feltet »municipalities[2]«: Brug små bogstaver a-z, tal og bindestreg. Skriv æ, ø og å som ae, oe og aa.',
    ]);
  });
});
