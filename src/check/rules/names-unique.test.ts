import { describe, expect, test } from 'vitest';
import {
  actsPath,
  chapterPath,
  copied,
  edited,
  findingsOf,
  glossaryPath,
  ledgerPath,
  municipalitiesPath,
  networkPath,
  timelinePath,
  trialPath,
  validFiles,
} from '../fixture.ts';
import { namesUnique } from './names-unique.ts';

describe('what is used twice is reported at the second', () => {
  const taken = (label: string, value: string, path: string): string =>
    `${label} »${value}« bruges allerede i ${path}. Vælg en anden.`;

  test('nothing is when all names differ', () => {
    const other = copied(trialPath, 'vandlys.mdx', [
      ['1.01', '1.02'],
      ['Natlys', 'Vandlys'],
    ]);
    expect(findingsOf(namesUnique, other)).toEqual([]);
  });

  test('the code of a trial', () => {
    expect(
      findingsOf(namesUnique, copied(trialPath, 'vandlys.mdx', [['Natlys', 'Vandlys']])),
    ).toEqual([`vandlys.mdx:2:7 ${taken('Koden', '1.01', trialPath)}`]);
  });

  test('of a copied file, the copy is told, though its name stands first', () => {
    const files = { 'src/content/trials/andre/natlys - Kopi.mdx': validFiles[trialPath] };
    const told = findingsOf(namesUnique, files);
    expect(told.map((one) => one.slice(0, one.indexOf(' Filen')))).toEqual([
      'natlys - Kopi.mdx:2:7',
      'natlys - Kopi.mdx:3:8',
    ]);
    expect(told[0]).toContain(
      `Filen er en kopi af ${trialPath}: Koden »1.01« er den samme. Slet kopien`,
    );
  });

  test('the title of a trial', () => {
    expect(findingsOf(namesUnique, copied(trialPath, 'vandlys.mdx', [['1.01', '1.02']]))).toEqual([
      `vandlys.mdx:3:8 ${taken('Titlen', 'Natlys', trialPath)}`,
    ]);
  });

  test('the number and title of a network', () => {
    expect(findingsOf(namesUnique, copied(networkPath, 'x.mdx'))).toEqual([
      `x.mdx:2:9 ${taken('Nummeret', '1', networkPath)}`,
      `x.mdx:3:8 ${taken('Titlen', 'Eksempelnetværk', networkPath)}`,
    ]);
  });

  test('the title and place of a chapter', () => {
    expect(findingsOf(namesUnique, copied(chapterPath, 'x.mdx'))).toEqual([
      `x.mdx:2:8 ${taken('Titlen', 'Velkommen', chapterPath)}`,
      `x.mdx:4:8 ${taken('Rækkefølgen', '1', chapterPath)}`,
    ]);
  });

  test('the name of a word, and any form of it', () => {
    const other = `- id: evaluering
  term: vurdering
  forms: [skøn, evaluerer, skøn]
  explanation: Et skøn.
  origin: redaktionen
`;
    const files = { [glossaryPath]: (validFiles[glossaryPath] ?? '') + other };
    expect(findingsOf(namesUnique, files)).toEqual([
      `glossary.yaml:6:7 ${taken('Navnet (id)', 'evaluering', `${glossaryPath}, linje 1`)}`,
      `glossary.yaml:8:17 ${taken('Ordet', 'evaluerer', `${glossaryPath}, linje 3`)}`,
      `glossary.yaml:8:28 ${taken('Ordet', 'skøn', `${glossaryPath}, linje 8`)}`,
    ]);
  });

  test('the name of a municipality or an act', () => {
    expect(findingsOf(namesUnique, edited(municipalitiesPath, 'sydby', 'nordby'))).toEqual([
      `municipalities.yaml:6:7 ${taken('Navnet (id)', 'nordby', `${municipalitiesPath}, linje 1`)}`,
    ]);
    const twice = (validFiles[actsPath] ?? '').repeat(2);
    expect(findingsOf(namesUnique, { [actsPath]: twice })).toEqual([
      `acts.yaml:5:7 ${taken('Navnet (id)', 'lysloven', `${actsPath}, linje 1`)}`,
    ]);
    const repeated = (validFiles[timelinePath] ?? '').repeat(2);
    expect(findingsOf(namesUnique, { [timelinePath]: repeated })).toEqual([
      `timeline.yaml:12:7 ${taken('Navnet (id)', 'natlys-i-kraft', `${timelinePath}, linje 1`)}`,
    ]);
  });

  test('the name or code of a municipality', () => {
    expect(findingsOf(namesUnique, edited(municipalitiesPath, 'Sydby', 'Nordby'))).toEqual([
      `municipalities.yaml:7:9 ${taken('Navnet', 'Nordby', `${municipalitiesPath}, linje 2`)}`,
    ]);
    expect(findingsOf(namesUnique, edited(municipalitiesPath, '902', '901'))).toEqual([
      `municipalities.yaml:8:9 ${taken('Kommunekoden', '901', `${municipalitiesPath}, linje 3`)}`,
    ]);
  });

  test('the place of a municipality on the map', () => {
    expect(findingsOf(namesUnique, edited(municipalitiesPath, '[0, 1]', '[0,0]'))).toEqual([
      `municipalities.yaml:10:13 ${taken('Pladsen på kortet', '0, 0', `${municipalitiesPath}, linje 5`)}`,
    ]);
  });

  test('the name of a figure, also in another part of the ledger', () => {
    const figure = '    - { id: lamper, value: 4, unit: lamper, what: i byen }\n';
    const group = (validFiles[ledgerPath] ?? '').replace(
      '- place: Side 1',
      `${figure}- place: Side 1`,
    );
    const other = 'seeds/ledger/eksempel-2019/tabellen.yaml';
    expect(findingsOf(namesUnique, { [ledgerPath]: group, [other]: group })).toEqual([
      `tabellen.yaml:6:13 ${taken('Navnet (id)', 'lamper', ledgerPath)}`,
    ]);
  });

  test('the name of a file, which is in its anchors', () => {
    const path = 'src/content/chapters/natlys.mdx';
    const [text = ''] = Object.values(
      copied(chapterPath, 'natlys.mdx', [
        ['Velkommen', 'Natlys'],
        ['order: 1', 'order: 2'],
      ]),
    );
    expect(findingsOf(namesUnique, { [path]: text })).toEqual([
      `natlys.mdx:1:1 ${taken('Filnavnet', 'natlys', path)}`,
    ]);
  });
});

test('a file is not named as the places of books are', () => {
  const other = copied(chapterPath, 'kilde.mdx', [
    ['Velkommen', 'Mere'],
    ['order: 1', 'order: 2'],
  ]);
  expect(findingsOf(namesUnique, other)).toEqual([
    'kilde.mdx:1:1 Filnavnet »kilde« bruges allerede i publikationens egne navne på steder. Vælg en anden.',
  ]);
});

test('chapters whose names differ by their folder alone are refused', () => {
  const text = validFiles[chapterPath] ?? '';
  const named = (title: string, order: number): string =>
    text.replace('title: Velkommen', `title: ${title}`).replace('order: 1', `order: ${order}`);
  const files = {
    'src/content/chapters/baggrund/lys.mdx': named('Lys', 2),
    'src/content/chapters/baggrund-lys.mdx': named('Mere lys', 3),
  };
  const told = findingsOf(namesUnique, files);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('»baggrund-lys« bruges allerede');
});

describe('a place that links lead to has its own name', () => {
  const table = (caption: string): string =>
    `<Table caption="${caption}">\n\n| a | b |\n| --- | --- |\n| c | d |\n\n</Table>\n`;
  const inChapter = (text: string) =>
    findingsOf(
      namesUnique,
      edited(chapterPath, 'Se [netværket](/netvaerk/eksempelnetvaerk/).\n', text),
    );
  const taken = (label: string, value: string, line: number): string =>
    `${label} »${value}« bruges allerede i ${chapterPath}, linje ${line}. Vælg en anden.`;

  test('nothing is said of tables with captions of their own and of headings that are alike', () => {
    expect(inChapter(`${table('Lys')}\n${table('Nat')}\n## Lys\n\nA.\n\n## Lys\n\nB.\n`)).toEqual(
      [],
    );
  });

  test.each([
    ['Lys', 'Lys'],
    ['Lys, nat', 'Lys nat'],
    ['€', '%'],
  ])('the captions %s and %s', (one, other) => {
    expect(inChapter(`${table(one)}\n${table(other)}`)).toEqual([
      `velkommen.mdx:16:1 ${taken('Tabellens titel', other, 8)}`,
    ]);
  });

  test('a caption and a heading', () => {
    expect(inChapter(`## Tabel lys\n\n${table('Lys')}`)).toEqual([
      `velkommen.mdx:10:1 ${taken('Tabellens titel', 'Lys', 8)}`,
    ]);
  });

  test('headings of two files', () => {
    const files = {
      ...edited(chapterPath, 'Se [netværket]', '## Om lys\n\nSe [netværket]'),
      'src/content/chapters/velkommen-om.mdx': (validFiles[chapterPath] ?? '')
        .replace('title: Velkommen', 'title: Mere')
        .replace('order: 1', 'order: 2')
        .replace('Se [netværket]', '## Lys\n\nSe [netværket]'),
    };
    const told = findingsOf(namesUnique, files);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(' Overskriften »');
  });

  test('the overview of the networks', () => {
    expect(inChapter('<NetworkOverview />\n\nOg:\n\n<NetworkOverview />\n')).toEqual([
      `velkommen.mdx:12:1 <NetworkOverview /> står allerede i ${chapterPath}, linje 8. Den kan kun stå ét sted, for links og numre skal føre til den. Henvis til den i stedet.`,
    ]);
  });
});
