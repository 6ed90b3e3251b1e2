import { describe, expect, test } from 'vitest';
import { isNothing } from './change.ts';
import { leadingLines } from './published-addresses.ts';
import {
  actsPath,
  chapterPath,
  changesWith,
  edited,
  glossaryPath,
  ledgerPath,
  movedPath,
  municipalitiesPath,
  networkPath,
  sourcePath,
  timelinePath,
  told,
  totalsPath,
  trialPath,
  validFiles,
} from './fixture.ts';

const otherTrialPath = 'src/content/trials/eksempelnetvaerk/daglys.mdx';
const otherTrial = (validFiles[trialPath] ?? '')
  .replace('"1.01"', '"1.02"')
  .replace('Natlys', 'Daglys');
const otherNetworkPath = 'src/content/networks/andet.mdx';
const otherNetwork = (validFiles[networkPath] ?? '')
  .replace('number: 1', 'number: 2')
  .replace('title: Eksempelnetværk', 'title: Andet netværk');
const trialEdit = (part: string, replacement: string): string[] =>
  told(changesWith(edited(trialPath, part, replacement)));

describe('nothing has changed for readers', () => {
  test('when nothing has changed', () => {
    expect(isNothing(changesWith({}))).toBe(true);
  });

  test('when only comments, quotation marks and the order of fields in a file have', () => {
    const changes = changesWith({
      [actsPath]: `# Lovene
- title: "Lov om lys"
  id: lysloven
  kind: lov # en lov
  shortTitle: 'Lysloven'
`,
      [trialPath]: (validFiles[trialPath] ?? '').replace('[nordby]', '\n  - nordby'),
    });
    expect(told(changes)).toEqual([]);
    expect(isNothing(changes)).toBe(true);
    expect([changes.pages, changes.pdf]).toEqual([[], []]);
  });

  test('when a draft has', () => {
    expect(isNothing(changesWith({ 'src/content/chapters/_kladde.mdx': 'x' }))).toBe(true);
  });
});

describe('a trial', () => {
  test('has another status, in the words of the site, and the counts move with it', () => {
    expect(trialEdit('status: i-gang', 'status: afsluttet\n  until: 2019-06')).toEqual([
      '1.01 Natlys: Status: fra »I gang« til »Afsluttet«',
      '1.01 Natlys: Status til: tilføjet »juni 2019«',
      'Forsøg med status »I gang«: fra 1 til 0',
      'Forsøg med status »Afsluttet«: fra 0 til 1',
    ]);
  });

  test('has another date of entry into force, or none any more', () => {
    expect(trialEdit('date: 2018-07-01', 'date: 2018-08-01')).toEqual([
      '1.01 Natlys: Ikrafttrædelse: fra »1. juli 2018« til »1. august 2018«',
    ]);
    expect(trialEdit('date: 2018-07-01', 'reason: ikke-oplyst')).toEqual([
      '1.01 Natlys: Ikrafttrædelse: fra »1. juli 2018« til »Datoen er ikke oplyst«',
    ]);
  });

  test('has other municipalities, legal bases and evaluators', () => {
    expect(trialEdit('municipalities: [nordby]', 'municipalities: [sydby]')).toEqual([
      '1.01 Natlys: Forsøgskommuner: tilføjet Sydby. Og fjernet Nordby',
    ]);
    expect(trialEdit('sections: ["28"]', 'sections: ["28", "29"]')).toEqual([
      '1.01 Natlys: Hjemmel: tilføjet Lov om lys §§ 28 og 29. Og fjernet Lov om lys § 28',
      'Forsøg efter Lysloven § 29: fra 0 til 1',
    ]);
    expect(trialEdit('by: [kommunen]', 'by: [kommunen, vive]')).toEqual([
      '1.01 Natlys: Evalueres af: tilføjet VIVE',
    ]);
  });

  test('has other figures of activity, where not reported is no number', () => {
    const activity = (count: string, of = 'borgere'): Record<string, string | undefined> =>
      edited(
        trialPath,
        'evaluation:\n',
        `activity:\n  - municipalities: [nordby]\n    count: ${count}\n    of: ${of}\nevaluation:\n`,
      );
    const between = (before: string, after: string): string[] =>
      told(changesWith(activity(after), activity(before)));
    expect(between('15', '16')).toEqual([
      '1.01 Natlys: Aktivitet, Nordby: fra »15 borgere« til »16 borgere«',
    ]);
    expect(between('ikke-oplyst', '0')).toEqual([
      '1.01 Natlys: Aktivitet, Nordby: fra »Ikke oplyst (borgere)« til »0 borgere«',
    ]);
    expect(told(changesWith({}, activity('15')))).toEqual([
      '1.01 Natlys: Aktivitet, Nordby: fjernet »15 borgere«',
    ]);
  });

  test('has other figures in its text', () => {
    const before = edited(trialPath, 'Lys om natten.', 'Lys om natten for 15 borgere.');
    const after = edited(trialPath, 'Lys om natten.', 'Lys om natten for 16 borgere.');
    expect(told(changesWith(after, before))).toEqual([
      '1.01 Natlys: Afsnittet »Indhold«: 1 sætning skrevet om, tal fra 15 til 16 | Lys om natten for[- 15-]{+ 16+} borgere.',
    ]);
  });

  test('is new, and the counts and the reconciliation say so', () => {
    const totals = {
      [totalsPath]:
        '- statement: Der er ét forsøg\n  source: eksempel-2019\n  place: Side 1\n  stated: 1\n  count: trials\n',
    };
    const changes = changesWith({ ...totals, [otherTrialPath]: otherTrial }, totals);
    expect(told(changes)).toEqual([
      '1.02 Daglys: Ny',
      'Forsøg i alt: fra 1 til 2',
      'Forsøg i »Eksempelnetværk«: fra 1 til 2',
      'Forsøg med status »I gang«: fra 1 til 2',
      'Forsøg efter Lysloven § 28: fra 1 til 2',
      'Der er ét forsøg: fra kildens tal 1, optalt 1, stemmer til kildens tal 1, optalt 2, stemmer ikke',
    ]);
    expect(changes.gone).toEqual([]);
    expect(changes.pages).toEqual(
      expect.arrayContaining([
        '/forsoeg/eksempelnetvaerk/daglys/',
        '/netvaerk/eksempelnetvaerk/',
        '/bilag/2/1/',
        '/kommuner/nordby/',
        '/hjemler/',
        '/udskriv/',
        '/afstemning/',
        '/',
      ]),
    );
    expect(changes.pdf).toEqual([
      '/statusnotat.pdf',
      '/pdf/netvaerk/eksempelnetvaerk.pdf',
      '/pdf/kommuner/nordby.pdf',
      '/pdf/forsoeg/1.02.pdf',
    ]);
  });

  test('is gone, and so are its addresses', () => {
    const changes = changesWith({}, { [otherTrialPath]: otherTrial });
    expect(told(changes)).toContain('1.02 Daglys: Fjernet');
    expect(changes.gone).toEqual([
      '/forsoeg/eksempelnetvaerk/daglys/',
      '/bilag/2/1/#forsoeg-1-02',
      '/pdf/forsoeg/1.02.pdf',
    ]);
  });

  test('is the same when its file has a new name, but its address is gone', () => {
    const changes = changesWith({
      [trialPath]: undefined,
      [otherTrialPath]: validFiles[trialPath],
    });
    expect(told(changes)).toEqual([
      '1.01 Natlys: Ny adresse: /forsoeg/eksempelnetvaerk/daglys/ i stedet for /forsoeg/eksempelnetvaerk/natlys/',
    ]);
    expect(changes.gone).toEqual(['/forsoeg/eksempelnetvaerk/natlys/']);
  });

  test('loses no address when the former one leads on, until it does no more', () => {
    const row =
      '- { from: /forsoeg/eksempelnetvaerk/natlys/, to: /forsoeg/eksempelnetvaerk/daglys/ }';
    const renamed = { [trialPath]: undefined, [otherTrialPath]: validFiles[trialPath] };
    expect(leadingLines(changesWith(renamed))).toEqual([row]);
    const leadingOn = { ...renamed, [movedPath]: row };
    expect(changesWith(leadingOn).gone).toEqual([]);
    expect(changesWith(renamed, leadingOn).gone).toEqual(['/forsoeg/eksempelnetvaerk/natlys/']);
  });

  test('that is removed can lead to a page that an editor chooses, and a place to its page', () => {
    expect(leadingLines(changesWith({}, { [otherTrialPath]: otherTrial }))).toEqual([
      '- { from: /forsoeg/eksempelnetvaerk/daglys/, to: (den adresse, der svarer bedst til den) }',
      '- { from: /bilag/2/1/#forsoeg-1-02, to: /bilag/2/1/ }',
      '- { from: /pdf/forsoeg/1.02.pdf, to: (den adresse, der svarer bedst til den) }',
    ]);
    const place =
      '- { from: /netvaerk/eksempelnetvaerk/#eksempelnetvaerk-status, to: /netvaerk/eksempelnetvaerk/ }';
    const renamed = edited(networkPath, '## Status', '## Hvor langt');
    expect(leadingLines(changesWith(renamed))).toEqual([place]);
    expect(changesWith({ ...renamed, [movedPath]: place }).gone).toEqual([]);
  });
});

describe('the other entries', () => {
  test.each([
    [
      'a network has another participant less',
      edited(networkPath, '[nordby, sydby]', '[nordby]'),
      [
        '1 Eksempelnetværk: Kommuner i netværket: fjernet Sydby',
        'Kommuner, der deltager aktivt: fra 2 til 1',
        'Kommuner, der er eller har været med i et netværk: fra 2 til 1',
        'Kommuner i »Eksempelnetværk«: fra 2 til 1',
      ],
    ],
    [
      'a chapter has another title',
      edited(chapterPath, 'title: Velkommen', 'title: Forord'),
      ['Forord: Titel: fra »Velkommen« til »Forord«'],
    ],
    [
      'a municipality is spelt otherwise',
      edited(municipalitiesPath, 'name: Sydby', 'name: Søndby'),
      ['Søndby: Navn: fra »Sydby« til »Søndby«'],
    ],
    [
      'an act is called something else',
      edited(actsPath, 'shortTitle: Lysloven', 'shortTitle: Lov om lys'),
      ['Lov om lys: Kort titel: fra »Lysloven« til »Lov om lys«'],
    ],
    [
      'an event has another time',
      edited(timelinePath, 'period: 2018-07-01', 'period: 2018-sommer'),
      ['Natlys bliver muligt: Tid: fra »1. juli 2018« til »sommeren 2018«'],
    ],
    [
      'a word has another explanation',
      edited(glossaryPath, 'Et skøn over', 'Et sikkert skøn over'),
      ['evaluering: Forklaring: 1 sætning skrevet om | Et{+ sikkert+} skøn over, hvordan det gik.'],
    ],
    [
      'a source is dated otherwise',
      edited(sourcePath, 'date: 2019-02', 'date: 2019-03'),
      ['Lysnotatet: Dato: fra »februar 2019« til »marts 2019«'],
    ],
    [
      'the ledger of a source says something else',
      edited(ledgerPath, 'date: 2018-07-01', 'date: 2018-08-01'),
      [
        'Lysnotatet: Tal i kildens regnskab (Side 2): fra 1. juli 2018: ikrafttrædelse til 1. august 2018: ikrafttrædelse',
      ],
    ],
    [
      'a total is stated otherwise',
      edited(totalsPath, 'stated: 1', 'stated: 2\n  explanation: Kilden tæller et mere.'),
      [
        'Der er ét netværk: fra kildens tal 1, optalt 1, stemmer til kildens tal 2, optalt 1, stemmer ikke',
      ],
    ],
  ] as const)('%s', (_, files, expected) => {
    expect(told(changesWith(files))).toEqual(expected);
  });

  test('are called by their later names where others refer to them', () => {
    const files = {
      ...edited(municipalitiesPath, 'name: Sydby', 'name: Søndby'),
      ...edited(trialPath, '[nordby]', '[nordby, sydby]'),
    };
    expect(told(changesWith(files))).toEqual([
      '1.01 Natlys: Forsøgskommuner: tilføjet Søndby',
      'Søndby: Navn: fra »Sydby« til »Søndby«',
    ]);
  });

  test('have places on their pages that are gone with the page and not reported as well', () => {
    const other = { [otherNetworkPath]: otherNetwork };
    const changes = changesWith({}, other);
    expect(told(changes)[0]).toBe('2 Andet netværk: Fjernet');
    expect(changes.gone).toEqual([
      '/netvaerk/andet/',
      '/henvis/netvaerk/andet/',
      '/pdf/netvaerk/andet.pdf',
      '/word/netvaerk/andet.docx',
      '/epub/netvaerk/andet.epub',
    ]);
  });

  test('lose their addresses when their names or headings are others', () => {
    const heading = changesWith(edited(networkPath, '## Status', '## Hvor langt'));
    expect(heading.gone).toEqual(['/netvaerk/eksempelnetvaerk/#eksempelnetvaerk-status']);
    const word = changesWith(edited(glossaryPath, 'id: evaluering', 'id: evaluere'));
    expect(told(word)).toEqual([
      'evaluering: Ny adresse: /ordliste/#ord-evaluere i stedet for /ordliste/#ord-evaluering',
    ]);
    expect(word.gone).toEqual(['/ordliste/#ord-evaluering']);
  });

  test('of the ledger show on the page of their source’s part alone', () => {
    const { pages, pdf } = changesWith(edited(ledgerPath, 'what: lysloven', 'what: loven'));
    expect([pages, pdf]).toEqual([['/kilder/eksempel-2019/side-2/'], []]);
  });
});

describe('a file that today’s rules can’t read', () => {
  test('is named, and the rest is compared', () => {
    const old = edited(trialPath, 'status: i-gang', 'status: koerer');
    const changes = changesWith(edited(chapterPath, 'title: Velkommen', 'title: Forord'), old);
    expect(changes.unreadable).toEqual([{ file: trialPath, versions: ['before'] }]);
    expect(told(changes)).toEqual(['Forord: Titel: fra »Velkommen« til »Forord«']);
    expect(changes.gone).toEqual([]);
  });

  test('may be one that the rest depends on', () => {
    for (const path of [networkPath, municipalitiesPath, actsPath]) {
      const changes = changesWith({}, { [path]: 'x' });
      expect(changes.unreadable).toEqual([{ file: path, versions: ['before'] }]);
      expect(told(changes)).toEqual([]);
    }
    const both = changesWith({ [networkPath]: 'x' }, { [networkPath]: 'x' });
    expect(both.unreadable).toEqual([
      { file: networkPath, versions: ['before', 'after'] },
      { file: trialPath, versions: ['before', 'after'] },
    ]);
  });
});

test('a total that is said in other words is the same total, and both wordings are told', () => {
  const { statements } = changesWith(edited(totalsPath, 'Der er ét netværk', 'Netværkene er ét'));
  expect(statements).toMatchObject([
    { statement: 'Netværkene er ét', statementBefore: 'Der er ét netværk' },
  ]);
});

test('a text with a new title shows on the pages that it links to, which name it', () => {
  const linked = '/netvaerk/eksempelnetvaerk/';
  const renamed = changesWith(edited(chapterPath, 'title: Velkommen', 'title: Goddag'));
  expect(renamed.pages).toContain(linked);
  const other = changesWith(edited(chapterPath, 'order: 1', 'order: 2'));
  expect(other.pages).not.toContain(linked);
});

test('a figure of activity that is as it was is not reported beside one that is not', () => {
  const activity = (count: number) => {
    const one = (of: string, counted: number): string =>
      `  - municipalities: [nordby]\n    count: ${counted}\n    of: ${of}\n`;
    return edited(
      trialPath,
      'evaluation:\n',
      `activity:\n${one('borgere', count)}${one('boliger', 7)}evaluation:\n`,
    );
  };
  expect(told(changesWith(activity(16), activity(15)))).toHaveLength(1);
});
