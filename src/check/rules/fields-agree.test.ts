import { describe, expect, test } from 'vitest';
import {
  copied,
  networkPath,
  timelinePath,
  trialPath,
  validFiles,
  type Files,
} from '../fixture.ts';
import {
  changed,
  trial,
  found,
  status,
  withActivity,
  counted,
  note,
  evaluated,
} from './relations/fixture.ts';

test('nothing is wrong where all fields agree', () => {
  expect(found({})).toEqual([]);
  expect(found(withActivity(`${counted}, count: 15, active: 9, finished: 6`))).toEqual([]);
});

describe('who takes part', () => {
  const network = changed(networkPath, ['[nordby, sydby]', '[sydby]']);

  test('is in the network, or a note says otherwise', () => {
    expect(found(network)).toEqual([
      expect.stringMatching(/^natlys\.mdx:5:18 Nordby er forsøgskommune her, men/),
    ]);
    const noted = trial(['Lys om natten.', `Lys om natten.${note('Nordby er kun med her.')}`]);
    expect(found({ ...network, ...noted })).toEqual([]);
  });

  test('is counted in the trial’s own municipalities, or a note says otherwise', () => {
    const figure = 'municipalities: [sydby], count: 5, of: borgere';
    expect(found(withActivity(figure))).toEqual([
      expect.stringMatching(/^natlys\.mdx:15:24 Her er et tal for Sydby/),
    ]);
    expect(found(withActivity(figure, note('Rækken har et tal for Sydby.')))).toEqual([]);
  });

  test('is not both in the network and gone from it', () => {
    const former = 'former:\n  - { municipality: sydby, note: Gik ud. }\nsources:';
    expect(found(changed(networkPath, ['sources:', former]))[0]).toMatch(/:9:21 Sydby står både/);
  });

  test('is somebody, in a trial that runs', () => {
    expect(found(trial(['[nordby]', '[]']))[0]).toMatch(
      /^natlys\.mdx:5:17 Forsøget er i-gang, men/,
    );
  });
});

describe('parts', () => {
  test.each([
    ['count: 15, active: 15, finished: 15', '»active« og »finished« er tilsammen 30'],
    ['count: 15, active: 16', '»active« er tilsammen 16'],
    ['count: 101, unit: procent', '101 procent er mere'],
    ['count: 50, unit: procent, active: 5', 'Feltet active er et antal'],
  ])('are no more than the whole: %s', (figure, says) => {
    expect(found(withActivity(`${counted}, ${figure}`))).toEqual([expect.stringContaining(says)]);
  });

  test('of the trials applied for are approved', () => {
    const stated = 'stated: { participants: 2, applied: 1, approved: 3 }\nsources:';
    expect(found(changed(networkPath, ['sources:', stated]))[0]).toMatch(/Der er godkendt 3/);
  });
});

describe('times', () => {
  test.each([
    ['asOf: 2018-06', 'activity.asOf er 2018-06'],
    ['period: 2017', 'activity.period er 2017'],
  ])('of a count are not before the rules: %s', (time, says) => {
    expect(found(withActivity(`${counted}, count: 15, ${time}`))).toEqual([
      expect.stringContaining(says),
    ]);
  });

  test('before the rules are told of in a note, or wrong', () => {
    const early: [string, string] = [status, `${status}\n  since: 2018-03`];
    expect(found(trial(early))[0]).toMatch(
      /^natlys\.mdx:14:10 Feltet implementation\.since er 2018-03/,
    );
    const noted = note('Ifølge bilaget begyndte det i marts 2018.');
    expect(found(trial(early, ['Lys om natten.', `Lys om natten.${noted}`]))).toEqual([]);
  });

  test('of the midterm come before those of the end', () => {
    const when = (midterm: string, end: string): Files =>
      evaluated(
        `when:\n    - { kind: midtvejsevaluering, period: ${midterm} }\n    - { kind: slutevaluering, period: ${end} }`,
      );
    expect(found(when('2019-sommer', '2020-slutning'))).toEqual([]);
    expect(found(when('2019', '2019-sommer'))).toEqual([]);
    expect(found(when('2020-ultimo', '2019-sommer'))[0]).toMatch(
      /Midtvejsevalueringen er 2020-ultimo/,
    );
  });

  test.each([
    ['date: 2018-07-01', 'reason: gennemfoeres-ikke', 'fordi forsøget ikke gennemføres'],
    ['date: 2018-07-01', 'reason: afventer-afklaring', 'Hjemlen afventer'],
    [status, `${status}\n  until: 2018-12`, 'hvornår forsøget sluttede'],
    [status, '  status: afventer', 'men der står ikke hvad'],
  ])('fit with the status: %s → %s', (right, wrong, says) => {
    expect(found(trial([right, wrong]))).toEqual([expect.stringContaining(says)]);
  });

  test('of an event are its trials’ and its sources’', () => {
    expect(found(changed(timelinePath, ['period: 2018-07-01', 'period: 2018-07-02']))[0]).toMatch(
      /^timeline\.yaml:7:12 Forsøg 1\.01 trådte i kraft 2018-07-01/,
    );
    const all = changed(
      timelinePath,
      ['2018-07-01', '2018-08'],
      ['trials: ["1.01"]', 'allTrials: true'],
    );
    expect(found(all)[0]).toMatch(/intet forsøg har ikrafttraedelse/);
  });

  test('of what is counted are of a trial that has begun', () => {
    const files = withActivity(`${counted}, count: 15`)[trialPath] ?? '';
    expect(found({ [trialPath]: files.replace(status, '  status: formelt-i-gang') })).toEqual([
      expect.stringMatching(/^natlys\.mdx:15:53 Her er talt noget/),
    ]);
  });
});

describe('an evaluation', () => {
  const given = (last: string): Files => changed(networkPath, ['"1.01"', `"${last}"`]);
  const other = {
    ...given('1.02'),
    ...copied(trialPath, 'torvelys.mdx', [
      ['"1.01"', '"1.02"'],
      ['title: Natlys', 'title: Torvelys'],
    ]),
  };

  test('is not described under itself', () => {
    expect(found(evaluated('describedIn: "1.01"'))[0]).toMatch(/Forsøget henviser til sig selv/);
  });

  test('is described where it is said to be, and is the same there', () => {
    expect(found({ ...other, ...evaluated('describedIn: "1.02"') })).toEqual([]);
    const vive = trial(
      ['by: [kommunen]', 'by: [vive]'],
      ['  design: klar', '  design: klar\n  describedIn: "1.02"'],
    );
    expect(found({ ...other, ...vive })[0]).toMatch(
      /Feltet by er vive her, men kommunen i forsøg 1\.02/,
    );
  });

  test('is described where the reader is sent at once', () => {
    const third = copied(trialPath, 'havnelys.mdx', [
      ['"1.01"', '"1.03"'],
      ['title: Natlys', 'title: Havnelys'],
    ]);
    const path = trialPath.replace('natlys', 'torvelys');
    const second = other[path]?.replace('  design: klar', '  design: klar\n  describedIn: "1.03"');
    const files = { ...given('1.03'), ...third, [path]: second };
    expect(found({ ...files, ...evaluated('describedIn: "1.02"') })).toEqual([
      expect.stringMatching(/^natlys\.mdx:18:16 Forsøg 1\.02 henviser selv videre til 1\.03/),
    ]);
  });

  test('from outside has a design', () => {
    const outside: [string, string][] = [
      ['by: [kommunen]', 'by: [vive]'],
      ['external: false', 'external: true\n  externalNumber: 1'],
    ];
    expect(found(trial(...outside))).toEqual([]);
    expect(found(trial(...outside, ['design: klar', 'design: udarbejdes-ikke']))).toEqual([
      expect.stringMatching(/^natlys\.mdx:18:11 Designet bliver ikke udarbejdet/),
    ]);
  });

  test.each([
    ['external: true\n  externalNumber: 1', 'Skriv, hvem der evaluerer udefra'],
    ['external: true', 'externalNumber mangler'],
  ])('from outside is whole: %s', (fields, says) => {
    expect(found(trial(['external: false', fields])).join()).toContain(says);
  });

  test('with one number has one evaluator', () => {
    const outside = (files: Files, path: string, by: string): Files => ({
      [path]: (files[path] ?? '').replace(
        'by: [kommunen]\n  external: false',
        `by: [${by}]\n  external: true\n  externalNumber: 1`,
      ),
    });
    const second = trialPath.replace('natlys', 'torvelys');
    const files = {
      ...given('1.02'),
      ...outside(validFiles, trialPath, 'vive'),
      ...outside(other, second, 'ramboell'),
    };
    expect(found(files)).toHaveLength(2);
    expect(found(files)[0]).toMatch(/Ekstern evaluering nummer 1 er af \[vive\] her/);
  });
});
