import { swap, type Mutation } from './mutation.ts';

// Fields that say one thing here and another there, each of them right by itself.

const loan = 'src/content/trials/beskaeftigelse/mikrolaan.mdx';
const review = 'src/content/trials/beskaeftigelse/ledighedsydelse-fritagelse-for-revurdering.mdx';
const attest = 'src/content/trials/beskaeftigelse/laegeattester-paa-sygedagpengeomraadet.mdx';
const plan = 'src/content/trials/en-plan/krav-til-jobsamtaler.mdx';
const school = 'src/content/trials/boern-som-ressource/praktik-fra-7-klasse.mdx';
const card = 'src/content/trials/indsatser-paa-tvaers/klippekortsordningen.mdx';
const network = 'src/content/networks/somatisk-akutomraade.mdx';
const totals = 'seeds/ledger/totals.yaml';

type Swap = [
  name: string,
  file: string,
  from: string,
  to: string,
  at: string | number,
  says: string,
];

const swaps: Swap[] = [
  [
    'a municipality of another network',
    loan,
    '\nmunicipalities: [aalborg',
    '\nmunicipalities: [odense, aalborg',
    'odense',
    'Odense er forsøgskommune her',
  ],
  [
    'a count of a municipality that does not take part',
    review,
    '- municipalities: [jammerbugt]\n    count: 66',
    '- municipalities: [odense]\n    count: 66',
    'odense',
    'Her er et tal for Odense',
  ],
  [
    'parts that exceed the whole',
    loan,
    'active: 9',
    'active: 15',
    '15\n    finished',
    'tilsammen 21',
  ],
  [
    'a count from before the rules',
    loan,
    'asOf: 2018-12-01',
    'asOf: 2016-12-01',
    '2016-12-01',
    'før hjemlen trådte i kraft den 2017-07-01',
  ],
  [
    'a final evaluation before the midterm',
    plan,
    'period: 2020-slutning',
    'period: 2018-slutning',
    '2019-sommer',
    'Midtvejsevalueringen er 2019-sommer',
  ],
  [
    'an evaluation described under itself',
    plan,
    'describedIn: "7.01"',
    'describedIn: "7.04"',
    30,
    'henviser til sig selv',
  ],
  [
    'an evaluation by another than where it is described',
    plan,
    'by: [vive]',
    'by: [ramboell]',
    '[ramboell]',
    'Feltet by er ramboell her',
  ],
  ['two counts exchanged', review, 'count: 450', 'count: 66', '66\n', 'et tal for Aalborg'],
  ['a share made people', attest, 'unit: procent', 'unit: antal', '84\n', 'unit: antal'],
  ['people made something else', loan, 'of: borgere', 'of: sager', '15\n', 'talt af »sager«'],
  ['a code of another row', school, 'code: "4.05"', 'code: "4.55"', '"4.55"', 'koden er 4.55'],
  [
    'a code that was given, and that no trial has',
    'src/content/networks/en-plan.mdx',
    'last: "7.08"',
    'last: "7.09"',
    '"7.09"',
    'Koden 7.09 er givet, men intet forsøg har den',
  ],
  [
    'a code that is not the next',
    'src/content/trials/en-plan/krav-til-jobsamtaler.mdx',
    'code: "7.04"',
    'code: "7.44"',
    '"7.44"',
    'den seneste i netværket er 7.08',
  ],
  [
    'a place that no ledger has',
    loan,
    'place: Kapitel 1\n',
    'place: Kapitel 19\n',
    'Kapitel 19',
    'findes ikke i regnskabet',
  ],
  [
    'an end without being ended',
    card,
    'status: afsluttet',
    'status: i-gang',
    '2018-12-31\n',
    'Skriv status: afsluttet',
  ],
  [
    'a total against its own statement',
    totals,
    'stated: 107',
    'stated: 108',
    '108\n',
    'Kildens tal er 108',
  ],
  [
    'a total of another network',
    totals,
    'network: en-plan',
    'network: borgerinvolvering',
    'borgerinvolvering',
    'nævner netværket en-plan',
  ],
  [
    'an event on another day than its letter',
    'src/content/timeline.yaml',
    'period: 2016-02-23',
    'period: 2016-02-22',
    'baggrund/kl-2016',
    'gengiver en kilde fra 2016-02-23',
  ],
  [
    'an edition with a dead address',
    'src/content/editions.yaml',
    'summary: Den første udgave.',
    'summary: Den første udgave.\n  changes:\n    - { title: Lys, address: /forsoeg/lys/, lines: [Nyt.] }',
    '/forsoeg/lys/',
    'som ikke findes',
  ],
  [
    'a member that is gone',
    network,
    'municipality: lyngby-taarbaek',
    'municipality: gentofte',
    'gentofte\n',
    'Gentofte står både',
  ],
  [
    'people who still take part in what has ended',
    loan,
    'status: i-gang',
    'status: afsluttet',
    '9\n    finished',
    'men status er afsluttet',
  ],
  [
    'an evaluator beside none that is reported',
    school,
    'by: [netvaerket]',
    'by: [netvaerket, ikke-oplyst]',
    'ikke-oplyst]',
    'Her står ikke-oplyst sammen med andre',
  ],
  [
    'an event with the anchor of the page’s own band',
    'src/content/timeline.yaml',
    'id: kl-varsler-gennemgang',
    'id: forloeb-baand',
    'forloeb-baand',
    'er et sted på siden selv',
  ],
  [
    'a second preface',
    'src/content/chapters/overordnet-status.mdx',
    'kind: status',
    'kind: forord',
    'forord\n',
    'Notatet har ét forord',
  ],
  [
    'a part on a page outside its whole',
    'seeds/vive-2019.yaml',
    '{ place: "Overordnet status, Tabel 1", from: 6 }',
    '{ place: "Overordnet status, Tabel 1", from: 60 }',
    '60 }',
    'som står på side 5–8',
  ],
];

/** What a file of the ledger can't have: told there, and held against no trial that rests on it. */
const row = 'seeds/ledger/vive-2019/bilagstabel-2-1.yaml';
const ledgerSwaps: Swap[] = [
  [
    'a number of the ledger in quotation marks',
    row,
    '{ value: 15, unit: borgere, what: tilknyttet',
    '{ value: "15", unit: borgere, what: tilknyttet',
    '"15"',
    'Skriv et tal uden anførselstegn',
  ],
  [
    'a number of the ledger that is none',
    row,
    '{ value: 15, unit: borgere, what: tilknyttet',
    '{ value: .nan, unit: borgere, what: tilknyttet',
    '.nan',
    'ikke et tal',
  ],
  ['a misspelt field of the ledger', row, 'asOf: 2018-12-01', 'asof: 2018-12-01', 'asof', '»asOf«'],
  [
    'an entry of the ledger with its ending',
    row,
    'entry: trials/beskaeftigelse/mikrolaan\n',
    'entry: trials/beskaeftigelse/mikrolaan.mdx\n',
    'trials/beskaeftigelse/mikrolaan.mdx',
    'uden .mdx',
  ],
  [
    'a section of the ledger without its sign',
    row,
    '{ law: § 9, what',
    '{ law: "9", what',
    '"9"',
    'Skriv henvisningen med sit tegn',
  ],
];

/** One thing twice in a list. */
const repeats: Swap[] = [
  [
    'an act with the same section twice',
    loan,
    'provisions:',
    '  - kind: frikommunelovgivning\n    sections: ["9"]\n    act: lov-om-frikommunenetvaerk\nprovisions:',
    'kind: frikommunelovgivning\n    sections',
    '»legalBasis[3]« er det samme som »legalBasis[1]«',
  ],
  [
    'one evaluation twice',
    school,
    '    - kind: slutevaluering\n      period: 2020-slutning\n',
    '    - kind: slutevaluering\n      period: 2020-slutning\n    - { period: 2020-slutning, kind: slutevaluering }\n',
    '{ period: 2020-slutning',
    '»evaluation.when[1]«',
  ],
  [
    'a municipality that has left twice',
    network,
    'stated:\n',
    '  - { municipality: lyngby-taarbaek, note: Kommunen er ikke længere med. }\nstated:\n',
    '{ municipality: lyngby-taarbaek, note: Kommunen er',
    '»former[1]«',
  ],
  [
    'a place in a source twice',
    loan,
    '  - source: vive-2019\n    place: Kapitel 1\n',
    '  - source: vive-2019\n    place: Kapitel 1\n  - { place: Kapitel 1, source: vive-2019 }\n',
    '{ place: Kapitel 1,',
    '»sources[2]«',
  ],
  [
    'the pages of a place twice',
    'seeds/vive-2019.yaml',
    '  - { place: Kapitel 1, from: 9, to: 15 }',
    '  - { place: Kapitel 1, from: 9, to: 15 }\n  - { place: Kapitel 1, from: 12, to: 15 }',
    '{ place: Kapitel 1, from: 12',
    '»pageNumbers[8]«',
  ],
];

/** What a field can't hold. */
const values: Swap[] = [
  [
    'a tab as a code in a title',
    loan,
    'title: Mikrolån',
    'title: "Mikro\\tlån"',
    '"Mikro',
    'uden tabulator',
  ],
  [
    'a footnote’s mark in a field',
    'src/content/chapters/forord.mdx',
    'summary: ',
    'summary: Lys[^1] ',
    'Lys[^1]',
    '»[^« bliver ikke læst',
  ],
];

/** Names that only one may have. */
const sharedTitles: Swap[] = [
  [
    'two acts with one short title',
    'src/content/acts.yaml',
    'shortTitle: Folkeskoleloven',
    'shortTitle: Serviceloven',
    'Serviceloven\n  otherNames: []\n  kind: lov\n- id: lov-om-en-aktiv-beskaeftigelsesindsats',
    'Den korte titel »Serviceloven«',
  ],
  [
    'one statement of a total twice',
    totals,
    '- statement: Der er godkendt 79 forsøg',
    '- statement: Der er godkendt 79 forsøg\n  source: vive-2019\n  place: "Overordnet status, Ansøgte og godkendte forsøg"\n  stated: 79\n  count: trials\n- statement: Der er godkendt 79 forsøg',
    14,
    'Udsagnet »Der er godkendt 79 forsøg«',
  ],
];

const chapter = 'src/content/chapters/forord.mdx';

/** What a text names and is not there, at the end of a chapter. */
const mentions: Swap[] = [
  ['a trial by a code that is not there', chapter, '', 'Se forsøg 9.99.', '9.99', 'koden 9.99'],
  [
    'a table that is not there',
    chapter,
    '',
    'Se bilagstabel 2.9.',
    'bilagstabel 2.9',
    'findes ikke',
  ],
  ['a chapter that is not there', chapter, '', 'Se kapitel 8.', 'kapitel 8', 'findes ikke'],
  [
    'a link to another trial than its words',
    chapter,
    '',
    'Se [»Én handleplan«](/forsoeg/beskaeftigelse/mikrolaan/).',
    '[»Én',
    'Ret adressen til /forsoeg/en-plan/en-handleplan/',
  ],
  [
    'a link to another host than its words',
    chapter,
    '',
    'Se [www.kl.dk](https://www.oim.dk/).',
    '[www.kl.dk]',
    'men går til https://www.oim.dk/',
  ],
  [
    'a link to another mailbox than its words',
    chapter,
    '',
    'Se [kl@kl.dk](mailto:post@oim.dk).',
    '[kl@kl.dk]',
    'men går til post@oim.dk',
  ],
  [
    'a link to another appendix than its words',
    chapter,
    '',
    'Se [bilag 1](/bilag/2/).',
    '[bilag 1]',
    'Ret adressen til /bilag/1/',
  ],
];

/** Figures that the ledger has, and that are made something else. */
const figures: Swap[] = [
  [
    'a share made visits',
    network,
    '58 % i dagtimerne',
    '58 besøg i dagtimerne',
    '58 besøg',
    'er tallet 58 %',
  ],
  [
    'a number made thousands of millions',
    network,
    'omkring 450 besøg',
    'omkring 450 mia. besøg',
    '450 mia.',
    '»450 mia.«',
  ],
  [
    'an age that no source has',
    network,
    'Akutteamet gik i drift',
    'De 99-årige gik i drift',
    '99-årige',
    '»99«',
  ],
  ['a decimal with a point', network, '13,5 års', '13.5 års', '13.5 års', '»13.5«'],
  [
    'a half that no source has',
    network,
    'Akutteamet gik i drift',
    'Halvdelen af dem gik i drift',
    'Halvdelen',
    '»Halvdelen«',
  ],
];

const mutation =
  (check: string) =>
  ([name, file, from, to, at, says]: Swap): Mutation => ({
    name,
    file,
    mutate: (text) => (from === '' ? `${text}\n${to}\n` : swap(text, from, to)),
    check,
    at,
    says,
    spreads: true,
  });

export const relationFaults: Mutation[] = [
  ...swaps.map(mutation('fields-agree')),
  ...[...ledgerSwaps, ...repeats, ...values].map(mutation('fields-valid')).map((one) => ({
    ...one,
    spreads: false,
  })),
  ...sharedTitles.map(mutation('names-unique')),
  ...mentions.map(mutation('mentions-agree')),
  ...figures.map(mutation('figures-backed')),
];
