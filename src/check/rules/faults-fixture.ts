import {
  chapterPath,
  copied,
  editionsPath,
  glossaryPath,
  ledgerPath,
  movedPath,
  publishedPath,
  municipalitiesPath,
  networkPath,
  sourcePath,
  totalsPath,
  trialPath,
  validFiles,
  type Files,
} from '../fixture.ts';

// For tests only: a fault for each check, as its page in docs/fejl shows it.

/** What is right in a file, what is wrong instead, and whether that can be seen on a page. */
interface Example {
  path: string;
  right: string;
  wrong: string;
  isSeen?: false;
  /** Another file instead of the one that is right. */
  files?: Files;
}

const trial = (right: string, wrong: string): Example => ({ path: trialPath, right, wrong });
const network = (right: string, wrong: string): Example => ({ path: networkPath, right, wrong });
const unseen = (fault: Example): Example => ({ ...fault, isSeen: false });
const moved = (from: string, to: string): Example => ({
  path: from,
  right: from.split('/').at(-1) ?? '',
  wrong: to.split('/').at(-1) ?? '',
  files: { [from]: undefined, [to]: validFiles[from] },
});
const misplaced = 'src/content/trials/eksempelnetvaerk/vandlys.md';
const table = '| År | Tal |\n| --- | --- |\n| 2018 | 5 |';

/** With these files the project is as valid as without them, and has what the faults spoil. */
export const wholeFiles: Record<string, string> = {
  ...validFiles,
  [networkPath]: `${validFiles[networkPath] ?? ''}
Lys – også om natten – er »vigtigt« for 84 % … Se [forordet](/velkommen/).[^1]

### Tal

<Table caption="Lys i tal" chart="liggende">

${table}

</Table>

Ønsket er mere lys.

Lyset kom i gang i 2018.

Lyset følger lov om lys.

[^1]: En note.
`,
  [trialPath]: (validFiles[trialPath] ?? '')
    .replace('Lys om natten.', 'Lys om natten, også på torvet.')
    .replace('I kraft siden juli.', 'I kraft fra juli til oktober.')
    .replace('status: i-gang', 'status: afsluttet\n  since: 2018-07\n  until: 2018-10'),
  [publishedPath]: '/lys/\n',
  [movedPath]: '- from: /lys/\n  to: /forsoeg/eksempelnetvaerk/natlys/\n',
  [sourcePath]: (validFiles[sourcePath] ?? '').replace('Et notat om lys', '"2018-07-01"'),
  [ledgerPath]: `${validFiles[ledgerPath] ?? ''}
- place: Side 2
  entry: trials/eksempelnetvaerk/natlys
  figures:
    - { date: 2018-10, what: slut }
- place: Side 1
  entry: networks/eksempelnetvaerk
  figures:
    - { value: 84, unit: procent, what: lys }
    - { date: 2018, what: året }
    - { value: 5, unit: lamper, what: lamper i 2018 }
    - { value: 1, unit: netværk, what: i alt }
`,
};

const provision = (meant: string): string => `- { act: lysloven, section: "12", meant: ${meant} }`;

/** The files where the ledger has a provision that the trial deviates from, and the trial has this of it. */
const withProvision = (own: string, sentence: string): Files => ({
  [trialPath]: wholeFiles[trialPath]
    ?.replace('inForce:', `provisions:\n  ${own}\ninForce:`)
    .replace('Alle i byen.', sentence),
  [ledgerPath]: `${wholeFiles[ledgerPath] ?? ''}
- place: Side 2
  entry: trials/eksempelnetvaerk/natlys
  provisions:
    ${provision('fraviges')}
  figures: []
`,
});

/** The fault of each check, by its name. */
export const faults: Record<string, Example> = {
  'files-read': {
    path: misplaced,
    right: 'vandlys.mdx',
    wrong: 'vandlys.md',
    files: { [misplaced]: 'Tekst.' },
  },
  'saved-as-utf8': trial('Lys om natten, også på torvet.', 'Lys om natten, ogsÃ¥ pÃ¥ torvet.'),
  'lines-plain': unseen(
    trial('Lys om natten, også på torvet.\n', 'Lys om natten, også på torvet.\r\n'),
  ),
  'spaces-plain': unseen(trial('Lys om natten', 'Lys om\u00a0natten')),
  'nothing-invisible': unseen(trial('natten', 'nat\u00adten')),
  'letters-composed': unseen(trial('på torvet', 'pa\u030a torvet')),
  'fields-valid': trial('status: afsluttet', 'status: afslutet'),
  'dates-in-text-quoted': {
    path: sourcePath,
    right: 'title: "2018-07-01"',
    wrong: 'title: 2018-07-01',
  },
  'text-is-text': network('Netværket er i gang.', 'Netværket er <b>i gang</b>.'),
  'marks-read': network('Ønsket er mere lys.', 'Ønsket er **mere lys.'),
  'blocks-meant': network('Lyset kom i gang i 2018.', '2018. Da kom lyset i gang.'),
  'characters-known': trial('Lys om natten', 'Lys ☀ om natten'),
  'tables-fit': network('| 2018 | 5 |', '| 2018 |'),
  'words-fit': network('Netværket er i gang.', `Se www.${'lys'.repeat(15)}.dk.`),
  'charts-drawable': network('| 2018 | 5 |', '| 2018 | fem |'),
  'trial-sections-complete': trial('## Målgruppe', '## Målgruppen'),
  'references-exist': trial('municipalities: [nordby]', 'municipalities: [norby]'),
  'names-unique': { path: municipalitiesPath, right: 'code: "902"', wrong: 'code: "901"' },
  'file-names-ascii': moved(trialPath, 'src/content/trials/eksempelnetvaerk/Nat lys.mdx'),
  'addresses-free': moved(chapterPath, 'src/content/chapters/kommuner.mdx'),
  'trials-in-their-network': trial('code: "1.01"', 'code: "2.01"'),
  'networks-active': network('active: true', 'active: false'),
  'headings-in-order': network('### Tal', '#### Tal'),
  'footnotes-complete': network('[^1]: En note.', ''),
  'links-lead-somewhere': network('(/velkommen/)', '(/velkomen/)'),
  'mentions-agree': trial(
    'Lys om natten, også på torvet.',
    'Lys om natten, også på torvet. Se forsøg 9.99.',
  ),
  'figures-carried': network('for 84 % …', 'for mange …'),
  'figures-backed': network('for 84 % …', 'for 84 % … og 7 veje'),
  'provisions-agree': {
    path: trialPath,
    right: provision('fraviges'),
    wrong: provision('naevnes'),
    files: withProvision(provision('naevnes'), 'Forsøget fraviger § 12 i lov om lys.'),
  },
  'provisions-told': {
    path: trialPath,
    right: 'Forsøget fraviger § 12 i lov om lys.',
    wrong: 'Forsøget fraviger lov om lys.',
    files: withProvision(provision('fraviges'), 'Forsøget fraviger lov om lys.'),
  },
  'fields-agree': trial('  status: afsluttet', '  status: i-gang'),
  'fields-told': trial('  date: 2018-07-01', '  date: 2018-08-01'),
  'sentences-match-fields': trial(
    'I kraft fra juli til oktober.',
    'I kraft fra juli til oktober. Forsøget er under implementering.',
  ),
  'section-dates-noted': {
    path: trialPath,
    right: `I kraft fra juli til oktober.

<Note>

Forsøg 1.02 bygger også på § 28. Dér er datoen 1. januar 2018.

</Note>`,
    wrong: 'I kraft fra juli til oktober.',
    files: copied(trialPath, 'torvelys.mdx', [
      ['"1.01"', '"1.02"'],
      ['2018-07-01', '2018-01-01'],
    ]),
  },
  'totals-agree': { path: totalsPath, right: 'stated: 1', wrong: 'stated: 2' },
  'terms-used': { path: glossaryPath, right: 'forms: [evaluerer]', wrong: 'forms: [evaluerede]' },
  'acts-explained': network('Lyset følger lov om lys.', 'Lyset følger lysloven.'),
  'editions-in-order': { path: editionsPath, right: 'number: 1', wrong: 'number: 2' },
  'moved-lead-on': {
    path: movedPath,
    right: 'to: /forsoeg/eksempelnetvaerk/natlys/',
    wrong: 'to: /forsoeg/eksempelnetvaerk/natlyss/',
  },
  'addresses-kept': { path: movedPath, right: 'from: /lys/', wrong: 'from: /lyset/' },
  'no-placeholders': trial(
    'status: afsluttet',
    '# UDFYLD: Status. Ret værdien efter kilden.\n  status: afsluttet',
  ),
  'dates-in-programme': trial('date: 2018-07-01', 'date: 2108-07-01'),
  'periods-in-order': trial(
    '  since: 2018-07\n  until: 2018-10',
    '  since: 2018-10\n  until: 2018-07',
  ),
  'quotes-danish': network('»vigtigt«', '"vigtigt"'),
  'dashes-danish': network('Lys – også om natten – er', 'Lys - også om natten - er'),
  'ellipsis-one-sign': network('84 % …', '84 % ...'),
  'signs-spaced': network('84 %', '84%'),
  'links-whole': network('[forordet](/velkommen/)', '[forordet] (/velkommen/)'),
  'sentences-short': network(
    'Netværket er i gang.',
    `Netværket er i gang, ${Array.from({ length: 16 }, () => 'som det skal').join(', ')}.`,
  ),
  'times-prepositioned': network('Lyset kom i gang i 2018.', 'Lyset kom i gang 2018.'),
  'phrases-clear': network('Ønsket er mere lys.', 'Forsøget ønsker mere lys.'),
};

/** The project's files with the fault of a check. */
export function faultyFiles(check: string): Files {
  const fault = faults[check];
  if (!fault) throw new Error(`No fault is known for ${check}.`);
  if (fault.files) return { ...wholeFiles, ...fault.files };
  const text = wholeFiles[fault.path] ?? '';
  if (!text.includes(fault.right)) throw new Error(`»${fault.right}« is not in ${fault.path}.`);
  return { ...wholeFiles, [fault.path]: text.replace(fault.right, () => fault.wrong) };
}
