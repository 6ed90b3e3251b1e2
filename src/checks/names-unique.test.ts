import { describe, expect, test } from 'vitest';
import {
  actsPath,
  chapterPath,
  edited,
  findingsOf,
  municipalitiesPath,
  networkPath,
  trialPath,
  validFiles,
  type Files,
} from './fixture.ts';
import { fileNamesAscii, namesUnique, trialsInTheirNetwork } from './names-unique.ts';

/** A copy of a valid file under another name, with parts of its text replaced. */
function copy(path: string, name: string, replacements: [string, string][] = []): Files {
  const text = replacements.reduce((copied, [part, other]) => {
    if (!copied.includes(part)) throw new Error(`»${part}« is not in ${path}.`);
    return copied.replace(part, other);
  }, validFiles[path] ?? '');
  return { [path.replace(/[^/]+$/, name)]: text };
}

describe('what is used twice is told of at the second', () => {
  const taken = (label: string, value: string, path: string): string =>
    `${label} »${value}« bruges allerede i ${path}. Vælg en anden.`;

  test('nothing is when all names differ', () => {
    const other = copy(trialPath, 'vandlys.mdx', [
      ['1.01', '1.02'],
      ['Natlys', 'Vandlys'],
    ]);
    expect(findingsOf(namesUnique, other)).toEqual([]);
  });

  test('the code of a trial', () => {
    expect(
      findingsOf(namesUnique, copy(trialPath, 'vandlys.mdx', [['Natlys', 'Vandlys']])),
    ).toEqual([`vandlys.mdx:2:7 ${taken('Koden', '1.01', trialPath)}`]);
  });

  test('the title of a trial', () => {
    expect(findingsOf(namesUnique, copy(trialPath, 'vandlys.mdx', [['1.01', '1.02']]))).toEqual([
      `vandlys.mdx:3:8 ${taken('Titlen', 'Natlys', trialPath)}`,
    ]);
  });

  test('the number and title of a network', () => {
    expect(findingsOf(namesUnique, copy(networkPath, 'x.mdx'))).toEqual([
      `x.mdx:2:9 ${taken('Nummeret', '1', networkPath)}`,
      `x.mdx:3:8 ${taken('Titlen', 'Eksempelnetværk', networkPath)}`,
    ]);
  });

  test('the title and place of a chapter', () => {
    expect(findingsOf(namesUnique, copy(chapterPath, 'x.mdx'))).toEqual([
      `x.mdx:2:8 ${taken('Titlen', 'Velkommen', chapterPath)}`,
      `x.mdx:4:8 ${taken('Rækkefølgen', '1', chapterPath)}`,
    ]);
  });

  test('the name of a municipality or an act', () => {
    expect(findingsOf(namesUnique, edited(municipalitiesPath, 'sydby', 'nordby'))).toEqual([
      `municipalities.yaml:5:7 ${taken('Navnet (id)', 'nordby', municipalitiesPath)}`,
    ]);
    const twice = (validFiles[actsPath] ?? '').repeat(2);
    expect(findingsOf(namesUnique, { [actsPath]: twice })).toEqual([
      `acts.yaml:5:7 ${taken('Navnet (id)', 'lysloven', actsPath)}`,
    ]);
  });

  test('the name of a file, which is in its anchors', () => {
    const path = 'src/content/chapters/natlys.mdx';
    const [text = ''] = Object.values(
      copy(chapterPath, 'natlys.mdx', [
        ['Velkommen', 'Natlys'],
        ['order: 1', 'order: 2'],
      ]),
    );
    expect(findingsOf(namesUnique, { [path]: text })).toEqual([
      `natlys.mdx:1:1 ${taken('Filnavnet', 'natlys', path)}`,
    ]);
  });
});

describe('the name of a file', () => {
  test('may be letters a-z, numbers and hyphens', () => {
    expect(findingsOf(fileNamesAscii, copy(trialPath, 'natlys-2.mdx'))).toEqual([]);
  });

  test.each([
    [trialPath, 'Nat lys.mdx', 'nat-lys.mdx'],
    [networkPath, 'børn.mdx', 'boern.mdx'],
    [chapterPath, 'nat_lys.mdx', 'nat-lys.mdx'],
    ['seeds/eksempel-2019.yaml', 'Notat.yaml', 'notat.yaml'],
  ])('may not be other than that: %s as %s', (path, name, expected) => {
    expect(findingsOf(fileNamesAscii, copy(path, name))).toEqual([
      `${name}:1:1 Filnavnet »${name}« bliver til en adresse og må kun have små bogstaver a-z, tal og bindestreg. Kald filen »${expected}«.`,
    ]);
  });
});

describe('a trial', () => {
  test('lies in the folder of its network and has its number', () => {
    expect(findingsOf(trialsInTheirNetwork)).toEqual([]);
  });

  test('in another folder is told of', () => {
    const files = { 'src/content/trials/andre/vandlys.mdx': validFiles[trialPath] ?? '' };
    expect(findingsOf(trialsInTheirNetwork, files)).toEqual([
      'vandlys.mdx:4:10 Filen ligger i mappen »andre«, men feltet network er »eksempelnetvaerk«. De skal være ens.',
    ]);
  });

  test('with the number of another network is told of', () => {
    expect(findingsOf(trialsInTheirNetwork, edited(trialPath, '1.01', '2.01'))).toEqual([
      'natlys.mdx:2:7 Koden »2.01« skal begynde med netværkets nummer, 1.',
    ]);
  });
});
