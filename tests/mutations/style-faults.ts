import { swap, type Mutation } from './mutation.ts';

const file = 'src/content/trials/boern-som-ressource/praktik-fra-7-klasse.mdx';
const long = `Elever ${'og elever '.repeat(20)}er med.`;

/** What is put in after the heading of the target group, as a paragraph of its own. */
const paragraphs: [check: string, name: string, written: string, at: string, says: string][] = [
  [
    'quotes-danish',
    'English quotation marks',
    'Der er "elever" med.',
    '"elever"',
    'Skriv »elever«',
  ],
  ['dashes-danish', 'a hyphen for a dash', 'Lys - og mørke.', ' - og', 'tankestreg'],
  ['ellipsis-one-sign', 'three full stops', 'Lys ... og mørke.', '...', 'ét tegn'],
  ['signs-spaced', 'a paragraph sign without a space', 'Se §5.', '§5', 'mellemrum'],
  ['links-whole', 'a link in two parts', 'Se [her] (/forord/).', '[her] (', 'tæt'],
  ['spaces-plain', 'a thin space', 'Lys\u2009og mørke.', '\u2009', 'U+2009'],
  ['lines-plain', 'a line end of old Macs', 'Lys\rog mørke.', '\rog', 'CR'],
  ['letters-composed', 'a letter and its ring apart', 'Bla\u030at lys.', 'a\u030at', '»å«'],
  [
    'dates-in-programme',
    'a year in the next century',
    'Fra den 1. juli 2108.',
    '1. juli 2108',
    '2012–2020',
  ],
];

/** What can be understood, but not at first reading. */
const unclear: typeof paragraphs = [
  [
    'times-prepositioned',
    'a month without its preposition',
    'Det går i gang august 2019.',
    'i gang august',
    '»i gang i august 2019«',
  ],
  [
    'times-prepositioned',
    'a season without its article',
    'Fra juli 2018 til sommer 2019.',
    'sommer 2019',
    '»sommeren 2019«',
  ],
  ['phrases-clear', 'a trial that wishes', 'Forsøget ønsker lys.', 'Forsøget ønsker', 'Ønsket er'],
  ['phrases-clear', 'a chapter as a time', 'Efter kapitlet er alt godt.', 'Efter kap', 'Ifølge'],
  [
    'phrases-clear',
    'more than what',
    'En mere udførlig evaluering kommer i 2019.',
    'En mere',
    'mere end hvad',
  ],
  ['acts-explained', 'a law that nobody explains', 'Efter mørkeloven.', 'mørkeloven', 'ordlisten'],
];

/** A paragraph after the heading of the target group. */
const added = ([check, name, written, at, says]: (typeof paragraphs)[number]): Mutation => ({
  name,
  file,
  mutate: (text: string) => swap(text, '## Målgruppe\n', `## Målgruppe\n\n${written}\n`),
  check,
  at,
  says,
});

/** Faults in how a text is written and stored. */
export const styleFaults: Mutation[] = [
  ...paragraphs.map(added),
  ...unclear.map((paragraph): Mutation => ({ ...added(paragraph), severity: 'warning' })),
  {
    name: 'a sentence that has no end',
    file,
    mutate: (text) => swap(text, '## Målgruppe\n', `## Målgruppe\n\n${long}\n`),
    check: 'sentences-short',
    severity: 'warning',
    at: long,
    says: 'ord',
  },
  {
    name: 'a title that is a date',
    file: 'seeds/kl-2016.yaml',
    mutate: (text) => swap(text, /^title: .*$/m, 'title: 2016-02-23'),
    check: 'dates-in-text-quoted',
    at: '2016-02-23',
    says: 'anførselstegn',
  },
  {
    name: 'an end before its beginning',
    file,
    mutate: (text) =>
      swap(
        text,
        /^implementation:\n(?: {2}.*\n)+/m,
        'implementation:\n  status: i-gang\n  since: 2018-10\n  until: 2018-04\n',
      ),
    check: 'periods-in-order',
    at: '2018-04\n',
    says: 'ligger før',
  },
];
