import { describe, expect, test } from 'vitest';
import {
  actsPath,
  chapterPath,
  edited,
  findingsOf,
  glossaryPath,
  municipalitiesPath,
  networkPath,
  timelinePath,
  totalsPath,
  trialPath,
  validFiles,
} from '../fixture.ts';
import { referencesExist } from './references-exist.ts';

test('nothing is said when all names are somebody’s', () => {
  expect(findingsOf(referencesExist)).toEqual([]);
});

describe('a name that nobody has is reported, with the nearest', () => {
  const municipality = (name: string): string =>
    `Kommunen »${name}« findes ikke i src/content/municipalities.yaml.`;
  const activity =
    'activity:\n  - municipalities: [nordby, sydbi]\n    count: 1\n    of: borgere\nevaluation:';
  const former = 'former:\n  - municipality: oestby\n    note: Gik ud.\nsources:';

  test.each([
    [
      'network of a trial',
      edited(trialPath, 'network: eksempelnetvaerk', 'network: eksempelnet'),
      'natlys.mdx:4:10 Netværket »eksempelnet« findes ikke i src/content/networks. Mente du »eksempelnetvaerk«?',
    ],
    [
      'municipality of a trial',
      edited(trialPath, '[nordby]', '[nordby, nordbi]'),
      `natlys.mdx:5:26 ${municipality('nordbi')} Mente du »nordby«?`,
    ],
    [
      'source of a word',
      edited(
        glossaryPath,
        'origin: redaktionen',
        'origin: kilde\n  sources: [{ source: eksempel-2018, place: Side 1 }]',
      ),
      'glossary.yaml:6:23 Kilden »eksempel-2018« findes ikke i seeds. Mente du »eksempel-2019«?',
    ],
    [
      'municipality of a figure',
      edited(trialPath, 'evaluation:', activity),
      `natlys.mdx:15:30 ${municipality('sydbi')} Mente du »sydby«?`,
    ],
    [
      'act of a trial',
      edited(trialPath, 'lysloven', 'lyslov'),
      'natlys.mdx:8:10 Loven eller bekendtgørelsen »lyslov« findes ikke i src/content/acts.yaml. Mente du »lysloven«?',
    ],
    [
      'trial that describes the evaluation',
      edited(trialPath, 'design: klar', 'design: klar\n  describedIn: "7.77"'),
      'natlys.mdx:18:16 Forsøget med koden »7.77« findes ikke i src/content/trials.',
    ],
    [
      'member of a network',
      edited(networkPath, 'sydby]', 'vestby]'),
      `eksempelnetvaerk.mdx:6:24 ${municipality('vestby')}`,
    ],
    [
      'former member of a network',
      edited(networkPath, 'sources:', former),
      `eksempelnetvaerk.mdx:9:19 ${municipality('oestby')}`,
    ],
    [
      'source of a chapter',
      edited(chapterPath, 'order: 1', 'order: 1\nsources: [{ source: eksempel, place: Side 1 }]'),
      'velkommen.mdx:5:21 Kilden »eksempel« findes ikke i seeds. Mente du »eksempel-2019«?',
    ],
    [
      'source of a total',
      edited(totalsPath, 'eksempel-2019', 'eksempel'),
      'totals.yaml:2:11 Kilden »eksempel« findes ikke i seeds. Mente du »eksempel-2019«?',
    ],
    [
      'network of a total',
      edited(totalsPath, 'count: networks', 'count: trials-in-network\n  network: eksempelnet'),
      'totals.yaml:6:12 Netværket »eksempelnet« findes ikke i src/content/networks. Mente du »eksempelnetvaerk«?',
    ],
    [
      'network of an event',
      edited(timelinePath, '[eksempelnetvaerk]', '[eksempelnet]'),
      'timeline.yaml:6:14 Netværket »eksempelnet« findes ikke i src/content/networks. Mente du »eksempelnetvaerk«?',
    ],
    [
      'trial of an event',
      edited(timelinePath, '"1.01"', '"1.11"'),
      'timeline.yaml:7:12 Forsøget med koden »1.11« findes ikke i src/content/trials. Mente du »1.01«?',
    ],
    [
      'chapter of an event',
      edited(timelinePath, '[velkommen]', '[farvel]'),
      'timeline.yaml:8:14 Kapitlet »farvel« findes ikke i src/content/chapters.',
    ],
    [
      'source of an event',
      edited(timelinePath, 'eksempel-2019', 'eksempel'),
      'timeline.yaml:10:15 Kilden »eksempel« findes ikke i seeds. Mente du »eksempel-2019«?',
    ],
  ])('%s', (_what, files, expected) => {
    expect(findingsOf(referencesExist, files)).toEqual([expected]);
  });
});

test('a municipality that exists may be named, whether or not it takes part elsewhere', () => {
  const vestby = `- id: vestby
  name: Vestby
  code: "903"
  region: Sjælland
  position: [1, 1]
`;
  const list = { [municipalitiesPath]: (validFiles[municipalitiesPath] ?? '') + vestby };
  const named = (name: string) => edited(trialPath, '[nordby]', `[nordby, ${name}]`);
  expect(findingsOf(referencesExist, { ...list, ...named('vestby') })).toEqual([]);
  expect(findingsOf(referencesExist, { ...list, ...named('vestbi') })).toEqual([
    'natlys.mdx:5:26 Kommunen »vestbi« findes ikke i src/content/municipalities.yaml. Mente du »vestby«?',
  ]);
});

test('a code is proposed of the same table only', () => {
  const named = (code: string) =>
    findingsOf(
      referencesExist,
      edited(trialPath, '  by: [kommunen]', `  describedIn: "${code}"\n  by: [kommunen]`),
    );
  expect(named('1.02')).toEqual([
    expect.stringMatching(/»1\.02« findes ikke .* Mente du »1\.01«\?$/),
  ]);
  expect(named('2.01')).toEqual([expect.stringMatching(/»2\.01« findes ikke i [^?]*\.$/)]);
});

test('names are found in a file that has other faults', () => {
  expect(findingsOf(referencesExist, edited(municipalitiesPath, 'Sydby', '""'))).toEqual([]);
  expect(findingsOf(referencesExist, edited(networkPath, 'number: 1', 'number: 99'))).toEqual([]);
});

test('a list that can’t be read is the one fault: the names in it are not reported too', () => {
  expect(findingsOf(referencesExist, { [municipalitiesPath]: '- id: "x\n' })).toEqual([]);
  expect(findingsOf(referencesExist, { [actsPath]: '' })).toEqual([]);
});

test('what is no name at all is left to the schema', () => {
  expect(findingsOf(referencesExist, edited(trialPath, '[nordby]', '[7, null]'))).toEqual([]);
  expect(findingsOf(referencesExist, edited(trialPath, '[nordby]', 'null'))).toEqual([]);
  expect(findingsOf(referencesExist, { [municipalitiesPath]: '- 5\n-\n- id: 7\n' })[0]).toContain(
    '»nordby« findes ikke',
  );
});

test('a municipality whose own id is misspelt is reported once, where it is', () => {
  expect(
    findingsOf(referencesExist, edited(municipalitiesPath, 'id: nordby', 'id: nordbi')),
  ).toEqual([
    'municipalities.yaml:1:7 Navnet (id) »nordbi« passer ikke til kommunens navn, og 2 steder henviser til »nordby«. Skriv id: nordby.',
  ]);
});

test('a name that is misspelt where it is used is reported there, however the municipalities are called', () => {
  const files = {
    ...edited(municipalitiesPath, 'id: sydby', 'id: sydbi'),
    ...edited(trialPath, '[nordby]', '[nordbi]'),
  };
  const told = findingsOf(referencesExist, files);
  expect(told).toHaveLength(2);
  expect(told.join()).toContain('natlys.mdx:5:18 Kommunen »nordbi« findes ikke');
  expect(told.join()).toContain('ét sted henviser til »sydby«');
});
