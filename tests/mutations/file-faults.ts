import { publishedListFile } from '../../src/model/published-list.ts';
import { place, swap, type Mutation } from './mutation.ts';

// What can be wrong with a file as a whole: its front matter, its letters, its size, its name.

const chapter = 'src/content/chapters/forord.mdx';
const network = 'src/content/networks/en-plan.mdx';
const trial = 'src/content/trials/boern-som-ressource/praktik-fra-7-klasse.mdx';
const loan = 'src/content/trials/beskaeftigelse/mikrolaan.mdx';
const record = 'seeds/kl-2016.yaml';
const acts = 'src/content/acts.yaml';
const municipalities = 'src/content/municipalities.yaml';

const fault = (
  check: string,
  says: string,
  at: Mutation['at'],
  file: string,
  faults: Record<string, Mutation['mutate']>,
  spreads = false,
): Mutation[] =>
  Object.entries(faults).map(([name, mutate]) => ({
    name,
    file,
    mutate,
    check,
    at,
    says,
    spreads,
  }));

const start = () => ({ line: 1, column: 1 });
const frontMatter = /^---\n[\s\S]*?\n---\n/;

const fields: Mutation[] = [
  ...fault('fields-valid', 'skal begynde med en linje med ---', start, chapter, {
    'an empty chapter': () => '',
    'a chapter without its fields': (text) => swap(text, frontMatter, ''),
    'fields in TOML': (text) => swap(swap(text, /^---/, '+++'), '\n---\n', '\n+++\n'),
    'a line above the fields': (text) => `\n${text}`,
    'a space above the fields': (text) => ` ${text}`,
    'a sentence above the fields': (text) => `Lys.\n\n${text}`,
    'a second byte order mark': (text) => `\ufeff\ufeff${text}`,
  }),
  ...fault(
    'fields-valid',
    'Her står ingenting',
    () => ({ line: 2, column: 1 }),
    network,
    {
      'no fields between the lines': (text) => swap(text, frontMatter, '---\n---\n'),
    },
    true,
  ),
  ...fault('fields-valid', 'Skriv felter', () => ({ line: 2, column: 1 }), trial, {
    'a list for fields': (text) => swap(text, frontMatter, '---\n- a\n- b\n---\n'),
    'a sentence for fields': (text) => swap(text, frontMatter, '---\nlys om natten\n---\n'),
  }),
  ...[
    municipalities,
    acts,
    record,
    'src/content/glossary.yaml',
    'src/content/timeline.yaml',
    'seeds/ledger/totals.yaml',
    'seeds/ledger/kl-2016/brevet.yaml',
  ].flatMap((file) =>
    fault('fields-valid', 'Her står ingenting', start, file, {
      [`an empty ${file.split('/').at(-1)}`]: () => '',
    }),
  ),
  ...[
    municipalities,
    acts,
    'src/content/glossary.yaml',
    'src/content/timeline.yaml',
    'seeds/ledger/totals.yaml',
  ].flatMap((file) =>
    fault('files-read', 'mangler', start, file, {
      [`no ${file.split('/').at(-1)}`]: () => undefined,
    }),
  ),
];

const unclosed: Mutation[] = fault(
  'fields-valid',
  'linjen --- mangler under dem',
  (spoilt) => ({
    line: spoilt.slice(0, spoilt.search(/\n(?:\.\.\.)?\n/)).split('\n').length,
    column: 1,
  }),
  chapter,
  {
    'fields that are not closed': (text) => swap(text, '\n---\n', '\n'),
    'fields that are closed with full stops': (text) => swap(text, '\n---\n', '\n...\n'),
  },
);

const conflicts: Mutation[] = [
  ...fault('files-read', 'som Git har sat', '<<<<<<<', chapter, {
    'marks of a conflict in a text': (text) =>
      `${text}\n<<<<<<< HEAD\nLys.\n=======\nMørke.\n>>>>>>> main\n`,
    'marks of a conflict in the fields': (text) =>
      swap(text, 'title: ', '<<<<<<< HEAD\ntitle: Lys\n=======\ntitle: '),
  }),
  ...fault(
    'files-read',
    'som Git har sat',
    '<<<<<<<',
    acts,
    {
      'marks of a conflict in a list': (text) =>
        `${text}<<<<<<< HEAD\n- id: lys\n=======\n- id: nat\n>>>>>>> main\n`,
    },
    true,
  ),
];

const yaml: Mutation[] = [
  ...fault('fields-valid', 'er ikke YAML’s', '“', chapter, {
    'typographic quotation marks round a title': (text) =>
      swap(text, /title: .*/, 'title: “Lys om natten”'),
    'typographic quotation marks round a title with a colon': (text) =>
      swap(text, /title: .*/, 'title: “Lys: om natten”'),
  }),
  ...fault('fields-valid', 'U+00A0', '\u00a0', trial, {
    'a hard space after a colon': (text) => swap(text, 'title: ', 'title:\u00a0'),
    'a hard space before a colon': (text) => swap(text, 'title: ', 'title\u00a0: '),
    'a hard space before a field': (text) => swap(text, 'title: ', '\u00a0title: '),
  }),
  ...fault('references-exist', 'guldborgU+00A0sund', 'guldborg\u00a0sund', trial, {
    'a hard space in a name': (text) => swap(text, '[guldborgsund]', '[guldborg\u00a0sund]'),
  }),
  ...fault('fields-valid', 'linjen begynder med %', '%YAML', acts, {
    'a directive of YAML': (text) => `%YAML 1.1\n---\n${text}`,
  }),
  ...fault('fields-valid', 'begynder med &, * eller !', '&', trial, {
    'an anchor in YAML': (text) => swap(text, 'title: ', 'title: &lys '),
    'a thousand million laughs in YAML': (text) =>
      swap(
        text,
        'activity: []',
        [
          'a: &a [x, x, x, x, x, x, x, x, x]',
          ...[...'bcdefgh'].map(
            (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index] ?? ''}, `.repeat(8)}x]`,
          ),
          'activity: []',
        ].join('\n'),
      ),
  }),
  ...fault('fields-valid', 'begynder med &, * eller !', '*lys', trial, {
    'an alias in YAML': (text) => swap(text, 'activity: []', 'activity: *lys'),
    'a merge of an alias in YAML': (text) => swap(text, 'activity: []', 'activity: []\n<<: *lys'),
  }),
  ...fault('fields-valid', 'begynder med &, * eller !', '!', trial, {
    'a tag in YAML': (text) => swap(text, 'title: ', 'title: !!str '),
    'a function of JavaScript in YAML': (text) =>
      swap(text, /title: .*/, "title: !!js/function 'function () {}'"),
    'a regular expression of JavaScript in YAML': (text) =>
      swap(text, /title: .*/, 'title: !!js/regexp /x/'),
    'bytes in YAML': (text) => swap(text, /title: .*/, 'title: !!binary aGVq'),
    'a tag of one’s own in YAML': (text) => swap(text, /title: .*/, 'title: !lys om natten'),
    'a tag on a list in YAML': (text) => swap(text, '[guldborgsund]', '!!set [guldborgsund]'),
  }),
  ...fault('fields-valid', 'begynder med &, * eller !', '!!python', record, {
    'a call of Python in YAML': (text) =>
      swap(text, /title: .*/, 'title: !!python/object/apply:os.system ["ls"]'),
  }),
  ...fault('fields-valid', 'kendes ikke', '<<', trial, {
    'a merge in YAML': (text) => swap(text, 'activity: []', 'activity: []\n<<: { lys: 1 }'),
  }),
  ...fault('fields-valid', 'kendes ikke', '__proto__', trial, {
    'a field called __proto__': (text) =>
      swap(text, 'activity: []', 'activity: []\n__proto__: { lys: 1 }'),
  }),
  ...fault('fields-valid', 'kendes ikke', 'slug:', trial, {
    'a field that Astro makes an address of': (text) =>
      swap(text, 'activity: []', 'activity: []\nslug: ../../lys'),
  }),
  ...fault('fields-valid', 'kendes ikke', 'layout:', chapter, {
    'a field that Astro makes a page of': (text) =>
      swap(text, 'kind: ', 'layout: ../../../layouts/Base.astro\nkind: '),
  }),
  ...fault('fields-valid', 'anførselstegn bliver ikke lukket', '"Særlig', trial, {
    'a quotation mark that is not closed': (text) => swap(text, 'title: S', 'title: "S'),
  }),
  ...fault('fields-valid', 'efter det sidste anførselstegn', 'tilrettelagt', trial, {
    'words after the last quotation mark': (text) => swap(text, 'title: Særlig', 'title: "Særlig"'),
  }),
  ...fault('fields-valid', 'ikke lukket med ]', '[guldborgsund', trial, {
    'a list that is not closed': (text) => swap(text, '[guldborgsund]', '[guldborgsund'),
  }),
  ...fault('fields-valid', 'Skriv en liste', 'guldborgsund]', trial, {
    'a list that is not opened': (text) => swap(text, '[guldborgsund]', 'guldborgsund]'),
  }),
  ...fault('fields-valid', 'mere end én gang i listen', 'guldborgsund]', trial, {
    'a municipality twice in a list': (text) =>
      swap(text, '[guldborgsund]', '[guldborgsund, guldborgsund]'),
  }),
  ...fault('fields-valid', 'kolon for meget', 'Lys: om', trial, {
    'a title with a colon': (text) => swap(text, /title: .*/, 'title: Lys: om natten'),
  }),
  ...fault('fields-valid', 'forsvinder', '#1', trial, {
    'a title with a number sign': (text) => swap(text, /title: .*/, 'title: Lys #1 om natten'),
  }),
  ...fault('fields-valid', 'mangler et kolon', 'titleSærlig', trial, {
    'a field without its colon': (text) => swap(text, 'title: ', 'title'),
  }),
  ...fault('fields-valid', 'anførselstegn, for eksempel "6.01"', '1.10', trial, {
    'a code without quotation marks': (text) => swap(text, 'code: "4.05"', 'code: 1.10'),
  }),
  ...fault(
    'fields-valid',
    'Skriv koden som',
    '"4.5"',
    trial,
    {
      'a code with one digit': (text) => swap(text, '"4.05"', '"4.5"'),
    },
    true,
  ),
  ...fault('fields-valid', 'på én linje', '|', trial, {
    'a title of two lines': (text) => swap(text, /title: .*/, 'title: |\n  Lys\n  om natten'),
  }),
  ...fault('fields-valid', 'giver et tegn, som ikke kan vises', '"Lys', trial, {
    'NUL as a code in a title': (text) => swap(text, /title: .*/, 'title: "Lys\\u0000"'),
    'half a character as a code in a title': (text) =>
      swap(text, /title: .*/, 'title: "Lys\\ud800"'),
    'a turn of the line as a code in a title': (text) =>
      swap(text, /title: .*/, 'title: "Lys\\u202e"'),
  }),
  ...fault(
    'fields-valid',
    'almindelig tekst',
    /* the value */ (spoilt) => place(spoilt, spoilt.indexOf('title: ') + 7),
    trial,
    {
      'HTML in a title': (text) => swap(text, /title: .*/, 'title: Lys <b>om</b> natten'),
      'a script in a title': (text) =>
        swap(text, /title: .*/, 'title: <script src="https://example.org/x.js"></script>'),
      'Markdown in a title': (text) => swap(text, /title: .*/, "title: '**Lys** om natten'"),
      'a link in a title': (text) => swap(text, /title: .*/, "title: '[Lys](javascript:alert())'"),
      'an expression in a title': (text) => swap(text, /title: .*/, "title: '{process.env.HOME}'"),
      'a template in a title': (text) => swap(text, /title: .*/, 'title: ${HOME}'),
    },
  ),
  ...fault('references-exist', 'findes ikke', '../vive-2019', trial, {
    'a source out of its folder': (text) => swap(text, 'source: vive-2019', 'source: ../vive-2019'),
  }),
  ...fault('references-exist', 'findes ikke', '/etc/passwd', trial, {
    'a source elsewhere on the disk': (text) =>
      swap(text, 'source: vive-2019', 'source: /etc/passwd'),
  }),
  ...fault('references-exist', 'findes ikke', '../boern', trial, {
    'a network out of its folder': (text) => swap(text, 'network: boern', 'network: ../boern'),
  }),
  ...fault('references-exist', 'findes ikke', '../../lys', trial, {
    'a trial out of its folder': (text) =>
      swap(text, '  methods:', '  describedIn: ../../lys\n  methods:'),
  }),
  ...fault('references-exist', '»4.99« findes ikke', '"4.99"', trial, {
    'a trial that is not there': (text) =>
      swap(text, '  methods:', '  describedIn: "4.99"\n  methods:'),
  }),
  ...fault(
    'fields-valid',
    'Skriv samling og navn',
    'chapters/../../lys',
    'seeds/ledger/kl-2016/brevet.yaml',
    {
      'an entry out of its folder': (text) =>
        swap(text, 'chapters/baggrund/kl-2016', 'chapters/../../lys'),
    },
  ),
  ...fault('references-exist', 'findes ikke', '../lys', 'src/content/timeline.yaml', {
    'a chapter out of its folder': (text) =>
      swap(text, '  text: ', '  chapters: [../lys]\n  text: '),
  }),
  ...fault('files-read', 'mere end 20 gange', (text) => place(text, text.indexOf('- - ')), trial, {
    'a list in a list four thousand times in YAML': (text) =>
      swap(text, 'activity: []', `activity:\n  ${'- '.repeat(4000)}a`),
  }),
  ...fault('fields-valid', 'Felterne kan ikke læses', 17, trial, {
    'a bracket in a bracket nine thousand times in YAML': (text) =>
      swap(text, 'activity: []', `activity: ${'['.repeat(9000)}`),
    'closed brackets four thousand deep in YAML': (text) =>
      swap(text, 'activity: []', `activity: ${'['.repeat(4000)}${']'.repeat(4000)}`),
  }),
  ...fault('moved-lead-on', 'findes ikke', '/bilag/3/', 'src/content/moved.yaml', {
    'a former address that leads nowhere': (text) =>
      swap(text, '\n[]', '\n- { from: /gammelt/, to: /bilag/3/ }'),
  }),
  {
    name: 'a published address that nothing has',
    file: publishedListFile,
    mutate: (text) => `${text}/gammelt/\n`,
    check: 'addresses-kept',
    at: 1,
    says: '{ from: /gammelt/, to: / }',
    in: 'src/content/moved.yaml',
  },
  {
    name: 'a published heading with another text',
    file: network,
    mutate: (text) => swap(text, '## Status på forsøg', '## Status på forsøgene'),
    check: 'addresses-kept',
    at: 1,
    says: '#en-plan-status-paa-forsoeg, to: /netvaerk/en-plan/#en-plan-status-paa-forsoegene',
    in: 'src/content/moved.yaml',
  },
  ...fault('provisions-agree', 'i kildens regnskab', 'fraviges', loan, {
    'a rule that is meant otherwise': (text) => swap(text, 'meant: naevnes', 'meant: fraviges'),
  }),
  ...fault(
    'provisions-told',
    'teksten nævner den ikke',
    'act: lov-om-en-aktiv-beskaeftigelsesindsats\n    chapter: "99"',
    loan,
    {
      'a rule that the text does not name': (text) =>
        swap(text, 'chapter: "10-12"', 'chapter: "99"'),
    },
    true,
  ),
];

const lastLine = (spoilt: string) => ({ line: spoilt.trimEnd().split('\n').length, column: 1 });
const size: Mutation[] = [
  ...fault('files-read', 'højst have 500.000', start, chapter, {
    'five million letters on one line': (text) => `${text}${'a'.repeat(5e6)}`,
    'five million letters on many lines': (text) => `${text}${'lys om natten\n\n'.repeat(4e5)}`,
  }),
  ...fault('files-read', 'højst have 500.000', start, municipalities, {
    'a comment of five million letters': (text) => `${text}# ${'a'.repeat(5e6)}`,
  }),
  ...fault('files-read', 'mere end 10.000 tegn', lastLine, chapter, {
    'a line of a hundred thousand letters': (text) => `${text}${'a'.repeat(1e5)}\n`,
    'ten thousand quotations in each other': (text) => `${text}${'>'.repeat(10_001)} a\n`,
    'ten thousand lists in each other': (text) => `${text}${'- '.repeat(10_000)}a\n`,
  }),
  ...fault('files-read', 'mere end 20 gange', lastLine, chapter, {
    'two thousand quotations in each other': (text) => `${text}\n${'> '.repeat(2000)}a\n`,
    'two thousand lists in each other': (text) => `${text}\n${'- '.repeat(2000)}a\n`,
    'two thousand numbered lists in each other': (text) => `${text}\n${'1. '.repeat(2000)}a\n`,
    'two thousand braces in each other': (text) =>
      `${text}\n${'{'.repeat(2000)}${'}'.repeat(2000)}\n`,
  }),
  ...fault(
    'text-is-text',
    'inden i hinanden',
    (spoilt) => ({ ...lastLine(spoilt), column: 229 }),
    chapter,
    {
      'seven hundred components in each other': (text) =>
        `${text}\n${'<Note>'.repeat(700)}lys${'</Note>'.repeat(700)}\n`,
    },
  ),
];

const renamed = (
  name: string,
  from: string,
  to: string,
  check: string,
  says: string,
  more: Partial<Mutation> = {},
): Mutation => ({
  name,
  file: from,
  renamedTo: to,
  mutate: (text) => text,
  in: to,
  check,
  at: start,
  says,
  spreads: true,
  ...more,
});
const folder = 'src/content/trials/boern-som-ressource';
const names: Mutation[] = [
  renamed(
    'a name that is too long for Windows',
    chapter,
    `src/content/chapters/${'a'.repeat(240)}.mdx`,
    'file-names-ascii',
    'har 240 tegn',
  ),
  renamed(
    'the name of a device',
    trial,
    `${folder}/aux.mdx`,
    'file-names-ascii',
    'Windows’ navn for en enhed',
  ),
  renamed(
    'a decomposed name',
    trial,
    `${folder}/bla\u030abær.mdx`,
    'file-names-ascii',
    '»blaabaer.mdx«',
  ),
  renamed(
    'a name of other letters',
    trial,
    `${folder}/Tórshavn.mdx`,
    'file-names-ascii',
    '»torshavn.mdx«',
  ),
  renamed(
    'a network with the address of a page',
    network,
    'src/content/networks/i-tal.mdx',
    'addresses-free',
    'publikationens egne sider',
  ),
  renamed(
    'a chapter with the address of what is not there',
    chapter,
    'src/content/chapters/404.mdx',
    'addresses-free',
    'publikationens egne sider',
  ),
  renamed(
    'capitals in a file’s name',
    trial,
    `${folder}/Praktik.mdx`,
    'file-names-ascii',
    '»praktik.mdx«',
  ),
  renamed(
    'a space in a file’s name',
    trial,
    `${folder}/praktik i skolen.mdx`,
    'file-names-ascii',
    '»praktik-i-skolen.mdx«',
  ),
  renamed(
    'æ, ø and å in a file’s name',
    trial,
    `${folder}/præøå.mdx`,
    'file-names-ascii',
    '»praeoeaa.mdx«',
  ),
  renamed(
    'æ, ø and å in a folder’s name',
    trial,
    'src/content/trials/børn/praktik.mdx',
    'file-names-ascii',
    'Kald mappen »boern«',
  ),
  renamed(
    'nothing but signs in a file’s name',
    trial,
    `${folder}/!!!.mdx`,
    'file-names-ascii',
    'Filnavnet »!!!.mdx«',
  ),
  renamed(
    'another ending of a file’s name',
    trial,
    `${folder}/praktik.md`,
    'files-read',
    'bliver ikke læst',
  ),
  renamed(
    'an ending in capitals',
    trial,
    `${folder}/praktik.MDX`,
    'files-read',
    'bliver ikke læst',
  ),
  renamed('a second ending', trial, `${folder}/praktik.mdx.txt`, 'files-read', 'bliver ikke læst'),
  renamed(
    'a program among the content',
    acts,
    'src/content/config.ts',
    'files-read',
    'bliver ikke læst',
  ),
  renamed(
    'a page among the content',
    chapter,
    'src/content/index.astro',
    'files-read',
    'bliver ikke læst',
  ),
  renamed(
    'a trial in another network’s folder',
    trial,
    'src/content/trials/en-plan/praktik-fra-7-klasse.mdx',
    'trials-in-their-network',
    'Læg den i src/content/trials/boern-som-ressource',
    { at: 'boern-som-ressource' },
  ),
  renamed(
    'a chapter with the address of a page',
    chapter,
    'src/content/chapters/forsoeg.mdx',
    'addresses-free',
    'publikationens egne sider',
  ),
  renamed(
    'a chapter with the address of the front page',
    chapter,
    'src/content/chapters/index.mdx',
    'addresses-free',
    'publikationens egne sider',
  ),
  renamed(
    'a trial with the name of another',
    trial,
    `${folder}/en-handleplan.mdx`,
    'names-unique',
    'bruges allerede',
    { in: 'src/content/trials/en-plan/en-handleplan.mdx' },
  ),
];

const unwritten: Mutation[] = [
  ...fault('no-placeholders', 'Stedet er mærket UDFYLD', '# UDFYLD', trial, {
    'a field that nobody has looked up': (text) =>
      swap(text, 'implementation:', '# UDFYLD: Status. Ret værdien.\nimplementation:'),
  }),
  ...fault('no-placeholders', 'Stedet er mærket UDFYLD', '# UDFYLD', acts, {
    'an act that nobody has looked up': (text) => `# UDFYLD\n${text}`,
  }),
];

export const fileFaults: Mutation[] = [
  ...fields,
  ...unclosed,
  ...conflicts,
  ...yaml,
  ...size,
  ...names,
  ...unwritten,
];
