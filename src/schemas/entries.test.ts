import { describe, expect, test } from 'vitest';
import { actSchema } from './act.ts';
import { chapterSchema } from './chapter.ts';
import { faultsOf, fieldsRefused } from './fixture.ts';
import { municipalitySchema } from './municipality.ts';
import { networkSchema } from './network.ts';
import { sourceSchema } from './source.ts';
import { trialSchema } from './trial.ts';

const sources = [{ source: 'eksempel-2019', place: 'Side 1' }];

describe('an act', () => {
  const good = { id: 'lysloven', title: 'Lov om lys', shortTitle: 'Lysloven', kind: 'lov' };

  test('has a name, two titles and a kind, and nothing else', () => {
    expect(faultsOf(actSchema, good)).toEqual([]);
    expect(fieldsRefused(actSchema, { year: 2018 })).toEqual([
      'id',
      'title',
      'shortTitle',
      'kind',
      'year',
    ]);
  });

  test('is of a kind that is known', () => {
    expect(faultsOf(actSchema, { ...good, kind: 'vejledning' })).toEqual([
      'kind: Vælg en af: lov, bekendtgoerelse.',
    ]);
  });
});

describe('a municipality', () => {
  const good = {
    id: 'nordby',
    name: 'Nordby',
    code: '901',
    region: 'Sjælland',
    position: [3, 2],
  };

  test('has a name, a code, a region and a place on the map, and nothing else', () => {
    expect(faultsOf(municipalitySchema, good)).toEqual([]);
    expect(fieldsRefused(municipalitySchema, { mayor: 'x' })).toEqual([
      'id',
      'name',
      'code',
      'region',
      'position',
      'mayor',
    ]);
  });

  test.each([
    [[3], 'position: Skriv pladsen som kolonne og række, for eksempel [3, 2].'],
    [[3, 2, 1], 'position: Skriv pladsen som kolonne og række, for eksempel [3, 2].'],
    ['3, 2', 'position: Skriv pladsen som kolonne og række, for eksempel [3, 2].'],
    [['3', 2], 'position.0: Skriv to hele tal, for eksempel [3, 2].'],
    [[1.5, 2], 'position.0: Skriv kolonnen som et helt tal.'],
    [[-1, 2], 'position.0: Den første kolonne er 0.'],
    [[3, 14], 'position.1: Den sidste række er 13.'],
  ])('may not have the place %j', (position, fault) => {
    expect(faultsOf(municipalitySchema, { ...good, position })).toEqual([fault]);
  });

  test('has a code that is text', () => {
    expect(faultsOf(municipalitySchema, { ...good, code: 901 })).toEqual([
      'code: Skriv kommunekoden i anførselstegn, for eksempel "851".',
    ]);
  });

  test.each(['90', '9011', 'abc'])('may not have the code »%s«', (code) => {
    expect(faultsOf(municipalitySchema, { ...good, code })).toEqual([
      'code: Kommunekoden har tre cifre, for eksempel "851".',
    ]);
  });

  test('is in a region that is known', () => {
    expect(faultsOf(municipalitySchema, { ...good, region: 'Fyn' })).toEqual([
      'region: Vælg en af: Nordjylland, Midtjylland, Syddanmark, Sjælland, Hovedstaden.',
    ]);
  });
});

describe('a chapter', () => {
  const good = { title: 'Velkommen', kind: 'forord', order: 1, summary: 'Om lys.' };

  test('needs no sources', () => {
    expect(chapterSchema.parse(good)).toEqual({ ...good, sources: [] });
  });

  test('has a title, kind, place and summary, and nothing else', () => {
    expect(fieldsRefused(chapterSchema, { author: 'x' })).toEqual([
      'title',
      'kind',
      'order',
      'summary',
      'author',
    ]);
  });

  test('is of a kind that is known', () => {
    expect(faultsOf(chapterSchema, { ...good, kind: 'efterord' })).toEqual([
      'kind: Vælg en af: forord, status, baggrund, om.',
    ]);
  });

  test.each([0, -1, 1.5])('is not number %d in the order', (order) => {
    expect(fieldsRefused(chapterSchema, { ...good, order })).toEqual(['order']);
  });
});

describe('a network', () => {
  const good = {
    number: 1,
    title: 'Eksempelnetværk',
    theme: 'Lys.',
    active: true,
    participants: ['nordby'],
    sources,
  };

  test('needs no other titles, former members or data sources', () => {
    expect(networkSchema.parse(good)).toEqual({
      ...good,
      otherTitles: [],
      former: [],
      dataSources: [],
    });
  });

  test('has a number, title, theme, members and sources, and nothing else', () => {
    expect(fieldsRefused(networkSchema, { leader: 'x' })).toEqual([
      'number',
      'title',
      'theme',
      'active',
      'participants',
      'sources',
      'leader',
    ]);
  });

  test.each([0, 1000, 1.5])('is not number %d, which no code can begin with', (number) => {
    expect(fieldsRefused(networkSchema, { ...good, number })).toEqual(['number']);
  });

  test('has at least one municipality', () => {
    expect(faultsOf(networkSchema, { ...good, participants: [] })).toEqual([
      'participants: Angiv netværkets kommuner.',
    ]);
  });

  test('says of a former member what the source says', () => {
    const former = [{ municipality: 'sydby' }];
    expect(fieldsRefused(networkSchema, { ...good, former })).toEqual(['former.0.note']);
  });

  test('may state that no trial was approved, but not that nobody takes part', () => {
    const stated = { participants: 1, approved: 0 };
    expect(faultsOf(networkSchema, { ...good, stated })).toEqual([]);
    expect(
      fieldsRefused(networkSchema, {
        ...good,
        stated: { participants: 0, applied: 0, approved: -1 },
      }),
    ).toEqual(['stated.participants', 'stated.applied', 'stated.approved']);
  });
});

describe('a source', () => {
  const good = {
    title: 'Et notat om lys',
    shortTitle: 'Lysnotatet',
    kind: 'notat',
    issuer: 'Lysrådet',
    date: '2019-02',
    about: 'Hvad lys gør.',
  };

  test('needs no signatures, contributors or references', () => {
    expect(sourceSchema.parse(good)).toEqual({
      ...good,
      signedBy: [],
      contact: [],
      contributors: [],
      references: [],
      url: 'ikke-oplyst',
      links: [],
      pageCount: 'ikke-oplyst',
      isbn: 'ikke-oplyst',
      pageNumbers: [],
    });
  });

  test('has titles, kind, issuer, date and description, and nothing else', () => {
    expect(new Set(fieldsRefused(sourceSchema, { pages: 4 }))).toEqual(
      new Set(['title', 'shortTitle', 'kind', 'issuer', 'date', 'about', 'pages']),
    );
  });

  test('is of a kind that is known', () => {
    expect(faultsOf(sourceSchema, { ...good, kind: 'bog' })).toEqual([
      'kind: Vælg en af: notat, brev, ansoegning, invitation.',
    ]);
  });

  test('is not of a day that is not in the calendar', () => {
    expect(faultsOf(sourceSchema, { ...good, date: '2019-02-30' })).toEqual([
      'date: Dagen findes ikke i kalenderen.',
    ]);
  });

  test('has whole addresses, and pages that come in order', () => {
    const pageNumbers = [{ place: 'Forord', from: 5, to: 5 }];
    expect(
      fieldsRefused(sourceSchema, { ...good, url: 'www.kl.dk', pageCount: 0, pageNumbers }),
    ).toEqual(['url', 'pageCount', 'pageNumbers.0.to']);
    const links = [{ label: 'KL', url: 'ftp://kl.dk' }];
    expect(fieldsRefused(sourceSchema, { ...good, links })).toEqual(['links.0.url']);
  });

  test('has references with a label and a value', () => {
    expect(fieldsRefused(sourceSchema, { ...good, references: [{ label: 'Sag' }] })).toEqual([
      'references.0.value',
    ]);
  });
});

describe('a trial', () => {
  const good = {
    code: '1.01',
    title: 'Natlys',
    network: 'eksempelnetvaerk',
    municipalities: [],
    legalBasis: [{ kind: 'generel' }],
    inForce: { date: '2018-07-01' },
    implementation: { status: 'i-gang' },
    evaluation: { by: ['vive'], external: false, design: 'klar' },
    sources,
  };

  test('may have no municipalities and no activity', () => {
    expect(trialSchema.parse(good)).toMatchObject({ municipalities: [], activity: [] });
  });

  test('has all its facts, and nothing else', () => {
    expect(fieldsRefused(trialSchema, { status: 'i-gang' })).toEqual([
      'code',
      'title',
      'network',
      'municipalities',
      'legalBasis',
      'inForce',
      'implementation',
      'evaluation',
      'sources',
      'status',
    ]);
  });

  test('rests on at least one rule', () => {
    expect(faultsOf(trialSchema, { ...good, legalBasis: [] })).toEqual([
      'legalBasis: Angiv mindst én hjemmel.',
    ]);
  });
});
