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
    27,
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
  ...mentions.map(mutation('mentions-agree')),
  ...figures.map(mutation('figures-backed')),
];
