import type { GlossaryTerm } from '../../src/schemas/glossary.ts';
import {
  networkPath,
  sourcePath,
  trialPath,
  validFiles,
  type Files,
} from '../../src/model/reading/files-fixture.ts';

// Texts that are hard to set: valid content as nobody has written it yet.

const times = (count: number, text: string, between = ' '): string =>
  Array.from({ length: count }, () => text).join(between);

const sentence =
  'Kommunerne vurderer, at indsatsen over for kontanthjælpsmodtagere er blevet mere sammenhængende.';
const address = `https://www.eksempel.example/${times(12, 'beskaeftigelse', '/')}?side=1234567890`;
const mail = 'beskaeftigelse@arbejdsmarked.example';
const long = [
  'beskæftigelsesindsats',
  'kontanthjælpsmodtagere',
  'uddannelsesparathed',
  'ressourceforløb',
  'sygedagpengeområdet',
];
const middling = ['forsøgsordning', 'bolignetværk', 'medarbejdere', 'lovændringen', 'evaluering'];
const short = ['lys', 'og', '12', 'nat', 'by'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table of so many columns, with these words in turn in its cells. */
export function table(columns: number, words: readonly string[], rows = 3): string {
  const cells = (from: number): string[] =>
    Array.from({ length: columns }, (_, index) => words[(from + index) % words.length] ?? '');
  return (
    row(cells(0)) +
    row(cells(0).map(() => '---')) +
    Array.from({ length: rows }, (_, index) => row(cells(index + 1))).join('')
  );
}

const withLast = (columns: number, last: string): string =>
  row([...Array.from({ length: columns - 1 }, () => 'Kommune'), 'Erfaring']) +
  row(Array.from({ length: columns }, () => '---')) +
  row([...Array.from({ length: columns - 1 }, () => 'Aalborg'), last]);

const captioned = (body: string, caption = 'Tabel'): string =>
  `<Table caption="${caption}">\n\n${body}\n</Table>\n`;
const box = (name: string, body: string): string =>
  `<${name}>\n\n${body}\n\n</${name.split(' ')[0]}>\n`;
const bullets = (count: number, text: string): string =>
  Array.from({ length: count }, () => `- ${text}\n`).join('');
const nested = (text: string): string =>
  [0, 1, 2, 3, 4].map((level) => `${'  '.repeat(level)}- ${text}\n`).join('');
const notes = (count: number, text: string): string =>
  `${Array.from({ length: count }, (_, index) => `Lys[^n${index}]`).join(' ')}.\n\n` +
  Array.from({ length: count }, (_, index) => `[^n${index}]: ${text}\n`).join('\n');

/** Tables of two to eight columns: of short words, of longer ones, and with a sentence in the last. */
const tables: Record<string, string> = Object.fromEntries(
  [2, 3, 4, 5, 6, 7, 8].flatMap((columns): [string, string][] => [
    [`${columns} columns of short words`, captioned(table(columns, short))],
    [`${columns} columns with a sentence`, withLast(columns, sentence)],
    ...(columns <= 7
      ? ([[`${columns} columns of middling words`, captioned(table(columns, middling))]] as [
          string,
          string,
        ][])
      : []),
    ...(columns <= 6
      ? ([[`${columns} columns of long words`, table(columns, long)]] as [string, string][])
      : []),
  ]),
);

const chart = (kind: string, rows: number, label: string, unit = ''): string =>
  `<Table caption="Lys" chart="${kind}">\n\n| Sted | Antal |\n| --- | ---: |\n${Array.from(
    { length: rows },
    (_, index) => `| ${label} ${index} | ${index + 1}${unit} |\n`,
  ).join('')}\n</Table>\n`;

const charts: Record<string, string> = {
  'bars with long names': chart('liggende', 6, sentence),
  'many bars': chart('liggende', 24, 'By'),
  'many bars with long names': chart('liggende', 24, sentence),
  'columns with long names': chart('soejler', 6, 'Ringkøbing-Skjern Kommune'),
  'many columns': chart('soejler', 12, 'By'),
  'shares with long names': chart('andele', 6, sentence, ' %'),
  'many shares': chart('andele', 12, 'By', ' %'),
};

/** What stands in a chapter. */
export const chapterTexts: Record<string, string> = {
  ...tables,
  ...charts,
  'a table with an address and mail': table(3, [`<${address}>`.slice(1, -1), mail, 'lys']),
  'a table of bold long words': table(
    5,
    long.map((word) => `**${word}**`),
  ),
  'a word that is half bold, in a narrow column': table(6, [
    ...long,
    'arbejds**markeds**uddannelser',
  ]),
  'a table of large numbers': table(5, ['123.456.789', '98.765.432,5 %', '1.000.000.000']),
  'a table of a hundred rows': captioned(table(4, middling, 100)),
  'a cell longer than a page': captioned(withLast(2, times(90, sentence))),
  'narrow cells longer than a page': withLast(6, times(25, sentence)),
  'a caption of five hundred characters': captioned(table(3, short), times(5, sentence)),
  'a table in a box': box('Note', table(4, middling)),
  'a table in a list': `- ${sentence}\n\n  ${table(3, middling).trim().replaceAll('\n', '\n  ')}\n`,
  'a case longer than two pages': box('Case title="Sagen"', times(60, sentence, '\n\n')),
  'a note longer than a page': box('Note', times(40, sentence, '\n\n')),
  'a phase longer than a page': box(`Phase title="${sentence}"`, bullets(60, sentence)),
  'boxes one after another': times(12, box('Note', times(5, sentence)), '\n'),
  'a list nested five deep': nested(sentence),
  'a long numbered list': Array.from({ length: 120 }, (_, index) => `${index + 1}. lys\n`).join(''),
  'a quotation longer than a page': `> ${times(60, sentence)}\n`,
  'sixty hard line breaks': times(60, 'lys', '\\\n'),
  'forty notes on a page': notes(40, 'Se kilden.').replaceAll('Lys', `${sentence} Lys`),
  'a note at the foot longer than a page': notes(1, times(70, sentence)),
  'an address in a note at the foot': notes(
    3,
    `Se [siden](${address}) og <${address}>`.replace(/<(.*)>/, '$1'),
  ),
  'a note in a table': `${withLast(2, 'Lys[^1]')}\n[^1]: ${sentence}\n`,
  'headings of three levels': `## ${sentence}\n\n### ${times(3, sentence)}\n\n#### ${sentence}\n\nLys.\n`,
  'a heading of long words': `## ${long.join(' ')} ${long[0]}${long[4]}\n\nLys.\n`,
  'names in a long list': times(98, 'Ringkøbing-Skjern', ', '),
};

/** What stands in the narrowest cell of a trial, and in its widest. */
export const trialTexts: Record<string, string> = {
  'a note of a thousand characters': box('Note', times(11, sentence)),
  'a note of three thousand characters': box('Note', times(32, sentence)),
  'a case, a phase and a note': [
    box('Case title="Sagen om lyset"', times(9, sentence)),
    box('Phase title="Første fase"', times(9, sentence)),
    box('Note', times(9, sentence)),
  ].join('\n'),
  'sixty hard line breaks': times(60, 'lys', '\\\n'),
  'many short lists': times(30, '- lys\n- nat', '\n\nOg:\n\n'),
  'a long list': bullets(70, 'lys om natten'),
  'a list nested five deep': nested('lys om natten i byens gader'),
  'a numbered list': Array.from({ length: 40 }, (_, index) => `${index + 1}. lys om natten\n`).join(
    '',
  ),
  'a quotation': `> ${times(12, sentence)}\n`,
  'headings of the third level': times(12, `### Lys om natten\n\n${sentence}`, '\n\n'),
  'one paragraph of many pages': times(60, sentence),
  'many paragraphs': times(30, sentence, '\n\n'),
  'long words': times(10, long.join(' ')),
  'bold long words': times(10, long.map((word) => `**${word}**`).join(' ')),
  'an address and mail': `Se ${address} og ${mail}.`,
  'a table of two columns': table(2, short, 12),
  'rules and paragraphs': times(12, `${sentence}\n\n***`, '\n\n'),
};

/** What stands in the widest cell of a trial alone. */
export const wideTrialTexts: Record<string, string> = {
  'a table of three columns': captioned(table(3, middling, 8), sentence),
  'a table of four columns': table(4, ['lys', 'nat', 'by', 'i alt'], 40),
  'a table with a sentence': withLast(2, times(4, sentence)),
};

const title = (length: number, name: string): string =>
  `${name} ${times(20, 'om sammenhængende beskæftigelsesindsats')}`.slice(0, length).trim();

const chapterOf = (name: string, body: string, order: number): string =>
  `---\ntitle: ${title(120, name)}\nkind: baggrund\norder: ${order}\nsummary: Lys.\nsources:\n  - source: eksempel-2019\n    place: Side 1\n---\n\n${body}\n`;

/** A trial with a text in one of its sections. */
function trialOf(code: string, name: string, section: string, body: string): string {
  const [before = '', after = ''] = (validFiles[trialPath] ?? '').split(`## ${section}\n`);
  return `${before}## ${section}\n\n${body}\n${after.slice(after.indexOf('\n## '))}`
    .replace('code: "1.01"', `code: "${code}"`)
    .replace('title: Natlys', `title: ${title(200, name)}`);
}

/** A project with one text in a chapter, which begins in line 11 of its file. */
export const inChapter = (body: string): Files => ({
  'src/content/chapters/baggrund/proeve.mdx': chapterOf('Prøve', body, 10),
});

/** A project with one text in a trial's section. */
export const inTrial = (section: string, body: string): Files => ({
  'src/content/trials/eksempelnetvaerk/proeve.mdx': trialOf('1.02', 'Prøve', section, body),
});

/** A whole project with all these texts in it: each in a chapter of its own, or in a trial's cell. */
export function stressProject(): Files {
  const chapters = Object.entries(chapterTexts).map(([, body], index): [string, string] => [
    `src/content/chapters/baggrund/proeve-${index}.mdx`,
    chapterOf(`Prøve ${index}`, body, index + 10),
  ]);
  const inTrials = [
    ...Object.values(trialTexts).flatMap((body): [string, string][] => [
      ['Målgruppe', body],
      ['Indhold', body],
    ]),
    ...Object.values(wideTrialTexts).map((body): [string, string] => ['Indhold', body]),
  ];
  const trials = inTrials.map(([section, body], index): [string, string] => [
    `src/content/trials/eksempelnetvaerk/proeve-${index}.mdx`,
    trialOf(`1.${String(index + 2).padStart(2, '0')}`, `Prøve ${index}`, section, body),
  ]);
  const network = (validFiles[networkPath] ?? '').replace(
    'title: Eksempelnetværk',
    `title: ${title(120, 'Eksempelnetværk')}`,
  );
  const source = (validFiles[sourcePath] ?? '').replace(
    /^about: .*$/m,
    `about: ${times(90, sentence)}`,
  );
  return {
    ...Object.fromEntries([...chapters, ...trials]),
    [networkPath]: network,
    [sourcePath]: source,
  };
}

/** Words whose explanations are longer than a column of the glossary. */
export const longGlossary: GlossaryTerm[] = ['lys', 'nat'].map((term) => ({
  id: term,
  term,
  forms: [],
  explanation: times(60, sentence),
  origin: 'redaktionen',
}));
