import { swap, type Mutation } from './mutation.ts';

// Figures that differ between the texts, the fields, the ledger and the totals, and names that two things share.

const network = 'src/content/networks/somatisk-akutomraade.mdx';
const trial = 'src/content/trials/boern-som-ressource/praktik-fra-7-klasse.mdx';
const otherTrial = 'src/content/trials/en-plan/en-handleplan.mdx';
const ledger = 'seeds/ledger/kl-2016/brevet.yaml';
const chapter = 'src/content/chapters/baggrund/kl-2016.mdx';
const totals = 'seeds/ledger/totals.yaml';
const municipalities = 'src/content/municipalities.yaml';
const editions = 'src/content/editions.yaml';
const timeline = 'src/content/timeline.yaml';

interface Swap {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  check: string;
  says: string;
  at?: Mutation['at'];
  in?: string;
  spreads?: boolean;
}
const swapped = ({ from, to, at = to, ...rest }: Swap): Mutation => ({
  ...rest,
  at,
  mutate: (text) => swap(text, from, to),
});

const backed = { check: 'figures-backed', says: 'står ikke i kilden', spreads: true };
const figures: Mutation[] = [
  { name: 'a figure in a sentence', file: network, from: 'var det 450.', to: '453', ...backed },
  {
    name: 'a figure in words',
    file: network,
    from: 'syv sygeplejersker',
    to: 'sytten sygeplejersker',
    ...backed,
  },
  { name: 'a figure with a decimal', file: network, from: '13,5 års', to: '13,7 års', ...backed },
  { name: 'a share', file: network, from: '58 % i dagtimerne', to: '61 % i dagtimerne', ...backed },
  { name: 'a large figure', file: network, from: '200.000', to: '210.000', ...backed },
  { name: 'a figure in a table', file: network, from: '| 1,6 |', to: '1,9 |', ...backed },
  {
    name: 'a date in a sentence',
    file: trial,
    from: '1. januar 2018',
    to: '11. januar 2018',
    ...backed,
  },
  {
    name: 'a month',
    file: trial,
    from: 'Det forventes reelt at starte i august 2019',
    to: 'september 2019',
    ...backed,
  },
  { name: 'a date in a field', file: trial, from: 'date: 2018-01-01', to: '2018-01-02', ...backed },
  {
    name: 'a period in a field',
    file: trial,
    from: '2020-slutning',
    to: '2018-slutning',
    ...backed,
  },
  {
    name: 'a section of law in a field',
    file: trial,
    from: 'sections: ["55"]',
    to: '"57"',
    ...backed,
  },
  {
    name: 'a figure that is added',
    file: network,
    from: 'Akutteamet gik i drift',
    to: '9999',
    ...backed,
  },
  {
    name: 'a date of an event',
    file: timeline,
    from: 'period: 2016-02-11',
    to: '2016-02-13',
    ...backed,
  },
].map((one) => {
  // Only the part of the replacement that the finding points at is given above.
  const whole: Record<string, string> = {
    '453': 'var det 453.',
    '1,9 |': '| 1,9 |',
    'september 2019': 'Det forventes reelt at starte i september 2019',
    '2018-01-02': 'date: 2018-01-02',
    '2018-sommer': 'period: 2018-sommer',
    '"57"': 'sections: ["57"]',
    '9999': 'De 9999 akutteam gik i drift',
    '2016-02-13': 'period: 2016-02-13',
  };
  return swapped({ ...one, to: whole[one.to] ?? one.to, at: one.to });
});

const carried = { check: 'figures-carried', says: 'står i kilden' };
const ledgerFaults: Mutation[] = [
  swapped({
    name: 'a figure of the ledger that no text has',
    file: ledger,
    from: '2016-05-01, what',
    to: '2016-05-03, what',
    at: '{ date: 2016-05-03',
    ...carried,
    spreads: true,
  }),
  swapped({
    name: 'an amount of the ledger that no text has',
    file: 'seeds/ledger/vive-2019/kapitel-5.yaml',
    from: /value: 450\b/,
    to: 'value: 457',
    at: /* the item */ (spoilt) => lineOf(spoilt, 'value: 457', '{ '),
    ...carried,
    spreads: true,
  }),
  swapped({
    name: 'an entry of the ledger that is not there',
    file: ledger,
    from: 'entry: chapters/baggrund/kl-2016',
    to: 'entry: chapters/baggrund/kl-2015',
    at: 'chapters/baggrund/kl-2015',
    check: 'figures-carried',
    says: 'Mente du »chapters/baggrund/kl-2016«',
    spreads: true,
  }),
  {
    name: 'a date that is dropped from a text',
    file: chapter,
    mutate: (text) => text.replaceAll('1. maj', 'i foråret'),
    check: 'figures-carried',
    in: ledger,
    at: () => ({ line: 21, column: 7 }),
    says: 'men ikke i src/content/chapters/baggrund/kl-2016.mdx',
  },
];

/** The place of an item that a part of it stands in. */
function lineOf(spoilt: string, part: string, start: string) {
  const lines = spoilt.split('\n');
  const index = lines.findIndex((line) => line.includes(part));
  return { line: index + 1, column: (lines[index] ?? '').indexOf(start) + 1 };
}

const totalFaults: Mutation[] = [
  swapped({
    name: 'a count of a network’s trials that is not the total’s',
    file: network,
    from: 'approved: 1',
    to: 'approved: 3',
    at: '3\ndataSources',
    check: 'totals-agree',
    says: 'men 1 i seeds/ledger/totals.yaml',
  }),
  swapped({
    name: 'a count of a network’s municipalities that is not the total’s',
    file: network,
    from: 'stated:\n  participants: 3',
    to: 'stated:\n  participants: 1',
    at: '1\n  approved',
    check: 'totals-agree',
    says: 'men 3 i seeds/ledger/totals.yaml',
  }),
  swapped({
    name: 'a total that is not the count',
    file: totals,
    from: 'stated: 79',
    to: 'stated: 78',
    at: '78',
    check: 'totals-agree',
    says: 'optællingen giver 79',
  }),
  swapped({
    name: 'a total explained without need',
    file: totals,
    from: '  stated: 79\n  count: trials',
    to: '  stated: 79\n  count: trials\n  explanation: Lys.',
    at: 'Lys.',
    check: 'totals-agree',
    says: 'Slet feltet explanation',
  }),
  swapped({
    name: 'a total whose explanation is gone',
    file: totals,
    from: /\n {2}explanation: "Bilag 2 har to datoer[^\n]*/,
    to: '',
    at: (spoilt) => lineOf(spoilt, 'stated: 3', '3'),
    check: 'totals-agree',
    says: 'feltet explanation',
  }),
  swapped({
    name: 'a count that is not there',
    file: totals,
    from: 'count: trials',
    to: 'count: trails',
    at: 'trails',
    check: 'fields-valid',
    says: 'trials',
  }),
  swapped({
    name: 'a total of a source that is not there',
    file: totals,
    from: 'source: vive-2019',
    to: 'source: vive-2018',
    at: 'vive-2018',
    check: 'references-exist',
    says: 'Mente du »vive-2019«',
  }),
  {
    name: 'a trial that is gone',
    file: otherTrial,
    mutate: () => undefined,
    in: totals,
    check: 'totals-agree',
    at: () => ({ line: 12, column: 11 }),
    says: 'optællingen giver 78',
  },
];

const toldFaults: Mutation[] = [
  swapped({
    name: 'a count that is another in the text',
    file: 'src/content/trials/beskaeftigelse/mikrolaan.mdx',
    from: 'count: 15',
    to: 'count: 16',
    at: '16',
    check: 'fields-told',
    says: 'siger 16, men teksten',
  }),
  swapped({
    name: 'a start that is another in the text',
    file: 'src/content/trials/boern-som-ressource/kreative-fag.mdx',
    from: 'since: 2019-08',
    to: 'since: 2019-09',
    at: '2019-09',
    check: 'fields-told',
    says: 'siger 2019-09, men teksten',
  }),
  swapped({
    name: 'a status that the text contradicts',
    file: 'src/content/trials/billige-boliger/frasalg-af-restarealer.mdx',
    from: 'status: under-realisering',
    to: 'status: i-gang',
    at: 'Forsøget er under realisering.',
    check: 'sentences-match-fields',
    says: 'implementation.status er i-gang',
  }),
  swapped({
    name: 'a design that the text says will not come',
    file: 'src/content/trials/billige-boliger/bevilling-foer-fogedsag.mdx',
    from: 'design: udarbejdes-ikke',
    to: 'design: ikke-klar',
    at: 'Der bliver ikke lavet et evalueringsdesign.',
    check: 'sentences-match-fields',
    says: 'til udarbejdes-ikke',
  }),
  swapped({
    name: 'an evaluation from outside that is said to be none',
    file: 'src/content/trials/specialiseret-socialomraade/optagelse-i-botilbud.mdx',
    from: /external: true\n {2}externalNumber: \d/,
    to: 'external: false',
    at: 'evaluerer VIVE forsøget eksternt.',
    check: 'sentences-match-fields',
    says: 'evaluation.external er false',
    spreads: true,
  }),
  swapped({
    name: 'a second date for a section',
    file: 'src/content/trials/billige-boliger/startboliger-kommunale-midler.mdx',
    from: 'date: 2018-01-01',
    to: 'date: 2018-07-01',
    at: '2018-07-01',
    check: 'section-dates-noted',
    says: '§ 26 b i Lov om frikommunenetværk har mere end én dato',
    spreads: true,
  }),
];

const states: Mutation[] = [
  swapped({
    name: 'a network with trials that is said to have none',
    file: network,
    from: 'active: true',
    to: 'active: false',
    at: 'false',
    check: 'networks-active',
    says: 'Skriv active: true',
    spreads: true,
  }),
  swapped({
    name: 'an edition whose number is passed over',
    file: editions,
    from: 'number: 1',
    to: 'number: 2',
    at: '2',
    check: 'editions-in-order',
    says: 'skal have nummer 1',
  }),
];

const unique = { check: 'names-unique', says: 'bruges allerede' };
const sharedNames: Mutation[] = [
  swapped({
    name: 'a code that another trial has',
    file: trial,
    from: '"4.05"',
    to: '"4.06"',
    ...unique,
    spreads: true,
  }),
  swapped({
    name: 'a title that another trial has',
    file: otherTrial,
    from: /title: .*/,
    to: 'title: Mikrolån',
    at: 'Mikrolån',
    ...unique,
    in: 'src/content/trials/en-plan/en-handleplan.mdx',
  }),
  swapped({
    name: 'a number that another network has',
    file: network,
    from: 'number: 5',
    to: 'number: 4',
    at: '4',
    ...unique,
    spreads: true,
  }),
  swapped({
    name: 'a place in the order that another chapter has',
    file: chapter,
    from: /order: \d+/,
    to: 'order: 1',
    in: 'src/content/chapters/forord.mdx',
    at: () => ({ line: 4, column: 8 }),
    ...unique,
    spreads: true,
  }),
  swapped({
    name: 'the id of another municipality',
    file: municipalities,
    from: 'id: ballerup',
    to: 'id: frederiksberg',
    at: (spoilt) => nth(spoilt, 'id: frederiksberg', 2, 4),
    ...unique,
    spreads: true,
  }),
  swapped({
    name: 'the name of another municipality',
    file: municipalities,
    from: 'name: Dragør',
    to: 'name: Brøndby',
    at: (spoilt) => nth(spoilt, 'Brøndby', 2),
    ...unique,
  }),
  swapped({
    name: 'the code of another municipality',
    file: municipalities,
    from: '"155"',
    to: '"153"',
    at: (spoilt) => nth(spoilt, '"153"', 2),
    ...unique,
  }),
  swapped({
    name: 'the place of another municipality on the map',
    file: municipalities,
    from: '[13, 9]',
    to: '[12, 9]',
    at: (spoilt) => nth(spoilt, '[12, 9]', 2),
    ...unique,
  }),
  swapped({
    name: 'the id of another act',
    file: 'src/content/acts.yaml',
    from: 'id: folkeskoleloven',
    to: 'id: serviceloven',
    at: (spoilt) => nth(spoilt, 'serviceloven', 2),
    ...unique,
    spreads: true,
  }),
  swapped({
    name: 'an act with the address of a page',
    file: 'src/content/acts.yaml',
    from: 'id: folkeskoleloven',
    to: 'id: forsoeg',
    at: (spoilt) => nth(spoilt, 'forsoeg\n', 1),
    check: 'addresses-free',
    says: 'publikationens egne sider',
    spreads: true,
  }),
  swapped({
    name: 'the id of another event',
    file: timeline,
    from: 'id: kl-bestyrelse',
    to: 'id: et-nyt-frikommuneforsoeg',
    at: (spoilt) => nth(spoilt, 'et-nyt-frikommuneforsoeg', 2),
    ...unique,
  }),
  swapped({
    name: 'the form of another word',
    file: 'src/content/glossary.yaml',
    from: '[aktivitetsparate]',
    to: '[akutfunktion]',
    at: (spoilt) => nth(spoilt, 'term: akutfunktion', 1, 6),
    ...unique,
    spreads: true,
  }),
  swapped({
    name: 'a word that no text has',
    file: 'src/content/glossary.yaml',
    from: 'term: aktivitetsparat\n  forms: [aktivitetsparate]',
    to: 'term: nordlys',
    at: 'nordlys',
    check: 'terms-used',
    says: '»nordlys« står ikke',
  }),
  swapped({
    name: 'the number of another network in a code',
    file: trial,
    from: '"4.05"',
    to: '"3.05"',
    at: '"3.05"',
    check: 'trials-in-their-network',
    says: 'netværkets nummer, 4',
    spreads: true,
  }),
];

/** The place of a text the nth time it stands there, and so many characters on. */
function nth(spoilt: string, text: string, count: number, further = 0) {
  const before = spoilt.split(text).slice(0, count).join(text).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 + further };
}

export const figureFaults: Mutation[] = [
  ...figures,
  ...ledgerFaults,
  ...toldFaults,
  ...totalFaults,
  ...states,
  ...sharedNames,
];
