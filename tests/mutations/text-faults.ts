import { place, swap, type Mutation } from './mutation.ts';

// What can go wrong in a text: attacks, slips of Markdown and MDX, and the parts of a trial.

const chapter = 'src/content/chapters/forord.mdx';
const network = 'src/content/networks/somatisk-akutomraade.mdx';
const trial = 'src/content/trials/boern-som-ressource/praktik-fra-7-klasse.mdx';
const otherTrial = 'src/content/trials/en-plan/en-handleplan.mdx';

/** A fault in a paragraph of its own, at the end of a chapter, a network or a trial in turn. */
const added = (
  check: string,
  says: string,
  faults: Record<string, string | [text: string, at: string]>,
): Mutation[] =>
  Object.entries(faults).map(([name, fault], index) => {
    const [text, at] = typeof fault === 'string' ? [fault, fault] : fault;
    const file = [chapter, network, otherTrial][index % 3] ?? chapter;
    return {
      name,
      file,
      // Footnotes come last in the file, and a paragraph after them is a paragraph still.
      mutate: (before) => `${before}\n${text}\n`,
      check,
      at: (spoilt) => place(spoilt, spoilt.lastIndexOf(text) + text.indexOf(at)),
      says,
    };
  });

const links = added('links-lead-somewhere', 'ikke tilladt', {
  'a link to javascript:': '[her](javascript:alert())',
  'a link to JaVaScRiPt:': '[her](JaVaScRiPt:alert())',
  'a link to javascript: with a tab in it': '[her](<java\tscript:alert()>)',
  'a link to javascript: with a tab as an entity': '[her](java&Tab;script:alert())',
  'a link to javascript: with a line end as an entity': '[her](java&#10;script:alert())',
  'a link to javascript: with a letter as an entity': '[her](&#106;avascript:alert())',
  'a link to javascript: with the colon as an entity': '[her](javascript&colon;alert())',
  'a link to javascript: after spaces': '[her](<  javascript:alert()>)',
  'a link to javascript: after a control character': '[her](&#1;javascript:alert())',
  'a link to data:': '[her](data:text/html;base64,PHNjcmlwdD4=)',
  'a link to vbscript:': '[her](vbscript:msgbox)',
  'a link to file:': '[her](file:///etc/passwd)',
  'a link to blob:': '[her](blob:https://kl.dk/x)',
  'a link to ftp:': '[her](ftp://kl.dk/)',
  'a link without a protocol': '[her](//kl.dk/x)',
  'a link with backslashes for slashes': '[her](https:\\\\kl.dk)',
  'a link with an invisible character': '[her](https://kl.dk&#x202E;/)',
  'a link without an address': '[her]()',
  'a link to a file nearby': '[her](../netvaerk/en-plan/)',
  'a reference to javascript:': ['Se [her][x].\n\n[x]: javascript:alert()', '[x]: j'],
  'a reference to javascript: that nothing uses': '[x]: javascript:alert()',
  'a second reference to javascript:': [
    'Se [a][x].\n\n[x]: /forord/\n\n[x]: javascript:alert()',
    '[x]: j',
  ],
  'a heading that is a link to javascript:': ['## [her](javascript:alert())', '['],
});

const deadLinks: Mutation[] = [
  ...added('links-lead-somewhere', 'som ikke findes', {
    'a link to a page that is not there': '[her](/findes-ikke/)',
    'a link to a page without its last slash': '[her](/forord)',
    'a link to a page in capitals': '[her](/Forord/)',
    'a link out of its folder': '[her](/netvaerk/../../etc/passwd/)',
    'a link to another host with a backslash': '[her](/\\kl.dk)',
    'a link to an anchor that is not there': '[her](#findes-ikke)',
    'a link to no anchor': '[her](#)',
    'a link to an anchor on a page that has none': '[her](/forord/#findes-ikke)',
    'a link to a section of law that is not there': '[her](/hjemler/#serviceloven-999)',
  }),
  ...added('links-lead-somewhere', 'ingen steder hen', {
    'a link to no host': '[her](https://)',
    'a link to this machine': '[her](http://localhost/)',
    'a link to a port that is none': '[her](https://kl.dk:99999/)',
  }),
  ...added('links-lead-somewhere', 'brugernavn', {
    'a link that looks like another host': '[her](https://kl.dk@example.org/)',
  }),
  ...added('links-lead-somewhere', 'mailadresse', {
    'a link to nobody’s mail': '[her](mailto:)',
    'a link to mail with a hidden recipient': '[her](mailto:a@kl.dk?bcc=b@example.org)',
  }),
  ...added('links-lead-somewhere', 'ingen tekst', { 'a link without a text': '[ ](/forord/)' }),
  ...added('links-lead-somewhere', 'ikke bliver læst som et link', {
    'a link without its first bracket’s end': ['Se [her(/forord/) i dag.', '['],
  }),
  ...added('links-whole', 'ink', {
    'a link to a reference that is not there': ['Se [her][findes-ikke].', '['],
    'a link that is not closed': ['Se [her](/forord/ i dag.', '['],
    'a link with a space before its address': ['Se [her] (/forord/).', '['],
  }),
  {
    name: 'a link of a network’s that no longer leads anywhere',
    file: network,
    mutate: (text) =>
      swap(
        text,
        '(/forsoeg/somatisk-akutomraade/tvaerkommunale-akutfunktioner/)',
        '(/forsoeg/somatisk-akutomraade/akutfunktioner/)',
      ),
    check: 'links-lead-somewhere',
    at: '[Forsøget](/forsoeg/somatisk-akutomraade/akutfunktioner/)',
    says: 'som ikke findes',
  },
];

const components = [
  ...added('text-is-text', 'på hver sin linje med en tom linje imellem', {
    'a component and its text on one line': '<Note>Kommunen er med.</Note>',
  }),
  ...added('words-fit', 'kan ikke stå her i PDF’en', {
    'a caption with an address that is wider than the page': `<Table caption="Se https://www.eksempel.example/${'a'.repeat(100)}">\n\n| By | Lys |\n| --- | --- |\n| Aalborg | ja |\n\n</Table>`,
    'a title of one word that is wider than the page': `<Case title="${'Langt'.repeat(26)}">\n\nKommunen er med.\n\n</Case>`,
  }),
  ...added('charts-drawable', 'er mindre end nul', {
    'a chart of less than nothing': [
      '<Table caption="Lys" chart="liggende">\n\n| By | Lys |\n| --- | --- |\n| Aalborg | −450 |\n\n</Table>',
      '| −450 |',
    ],
  }),
];

const linkTitles = added('links-lead-somewhere', 'Den bliver kun vist, når man peger på linket', {
  'a link with a title': '[bilaget](/bilag/1/ "Her er alle kommunerne")',
});

const foreign = (says: string, faults: Parameters<typeof added>[2]): Mutation[] =>
  added('marks-read', says, faults);
const foreignMarks = [
  ...foreign('Skriv [^1] i teksten', { 'a note within a sentence': '^[En bemærkning om det.]' }),
  ...foreign('mellem <Note> og </Note>', {
    'a box of GitHub’s': ['> [!NOTE]\n> Kommunen er med.', '[!NOTE]'],
    'a box of GitHub’s with a Danish name': ['> [!BEMÆRK]\n> Kommunen er med.', '[!BEMÆRK]'],
  }),
  ...foreign('Skriv et link som', {
    'a link of a wiki': '[[Bilag]]',
    'a link of a wiki with other words': '[[Bilag#Kommuner]]',
  }),
  ...foreign('begynder med et kolon', {
    'a definition list': ['Akutteam\n: Et hold af sygeplejersker.', ': Et'],
  }),
  ...foreign('Skriv - og et mellemrum foran hvert punkt', {
    'a list with dashes': '– Aalborg\n– Odense',
    'a list with dashes below a sentence': ['Med er:\n– Aalborg\n– Odense', '– Aalborg'],
    'a point with a dash': '– Aalborg',
  }),
  ...foreign('Tegnet \\ bliver vist', {
    'a backslash at the end of a paragraph': ['Kommunen er med.\\', '\\'],
    'a backslash within a paragraph': ['Aalborg\\Odense er med.', '\\'],
  }),
  ...foreign('bliver vist, som det står. Slet det.', {
    'a superscript': ['10 m^2 er nok.', '^2'],
  }),
];

const code: Mutation[] = [
  ...added('text-is-text', 'ikke tilladt', {
    'a script': '<script>alert()</script>',
    'a style sheet': '<style>body</style>',
    'a frame': '<iframe src="https://example.org"></iframe>',
    'a drawing that loads a script': '<svg onload="alert()"></svg>',
    'an image in HTML': '<img src="x" onerror="alert()" />',
    'a link in HTML': ['Se <a href="/forord/">her</a>.', '<a'],
    'an object': '<object data="x"></object>',
    'a form': '<form action="https://example.org"></form>',
    'an element with a colon': '<svg:script />',
    'an element without a name': '<>Lys</>',
    'an element called constructor': '<constructor />',
    'an expression in a sentence': ['Der er {process.env.HOME} i dag.', '{'],
    'an expression on a line of its own': '{process.exit()}',
    'an expression that loads': '{await import("node:fs")}',
    'an expression in a list': ['- lys {process.env.HOME}', '{'],
    'an expression in a quotation': ['> lys {process.env.HOME}', '{'],
    'a comment of JSX': '{/* kommentar */}',
    'a template of JavaScript': ['Der er ${x} i dag.', '{'],
    'attributes that are spread': ['<Note {...props}>\n\nLys.\n\n</Note>', '<Note'],
    'a line across the page': '***',
  }),
  ...added('text-is-text', 'import og export', {
    'an import': "import fs from 'node:fs'",
    'an export': 'export const lys = 1',
    'an import in a list whose braces are code': [
      "- a\n\nimport {readFileSync} from 'node:fs'",
      'import',
    ],
  }),
  ...added('text-is-text', 'læst som kode', {
    'an export in a list': ['- export const lys = {a: b}', '{'],
    'words in braces': ['Lys {om natten} i dag.', '{'],
  }),
  ...added('text-is-text', 'ordet import eller export', {
    'a paragraph that begins with import': 'import af lys',
    'a paragraph that begins with export': 'export af lys\ni hele landet',
  }),
  ...added('text-is-text', 'bliver ikke lukket', {
    'a component that is not closed': '<Note>\n\nLys.',
    'a component that is closed by another': ['<Note>\n\nLys.\n\n</Case>', '<Note>'],
    'a brace that is not closed': ['Lys {om natten.', '{'],
    'a brace that is not closed above many paragraphs': [
      'Lys {om natten.\n\nEn.\n\n- To\n- Tre\n\n<Note>\n\nFire.\n\n</Note>',
      '{',
    ],
    'a tag that is not closed': ['Lys <Note om natten', '<'],
    'an attribute that is not closed': '<Case title="Lys>\n\nLys.\n\n</Case>',
  }),
  ...added('text-is-text', 'sluttegn', { 'an end without a beginning': '</Note>' }),
  ...added('text-is-text', 'mellem < og >', {
    'an address in angle brackets': ['Se <https://kl.dk>.', '<'],
    'javascript: in angle brackets': '<javascript:alert()>',
    'a mail address in angle brackets': '<navn@kl.dk>',
  }),
  ...added('text-is-text', 'kommentarer', { 'a comment of HTML': '<!-- kommentar -->' }),
  ...added('text-is-text', 'mindre end', {
    'a sign for less than': ['For børn <år.'.replace('<', '<='), '<'],
  }),
  ...added('text-is-text', 'kendes ikke', {
    'a component that is unknown': '<Boks />',
    'a component of the site’s own': '<TrialSection id="indhold" />',
    'a component with a dot': '<Note.Content />',
    'a component with a colon': '<Note:x />',
    'a component called __proto__': '<__proto__ />',
    'a component in small letters in the middle': '<NOte />',
  }),
  ...added('text-is-text', 'ingen egenskab', {
    'a style of one’s own': ['<Note style="color:red">\n\nLys.\n\n</Note>', '<Note'],
    'something to run at a click': ['<Note onclick="alert()">\n\nLys.\n\n</Note>', '<Note'],
    'HTML in an attribute': ['<Note set:html="<b>">\n\nLys.\n\n</Note>', '<Note'],
    'a component to run in the browser': ['<Note client:load>\n\nLys.\n\n</Note>', '<Note'],
    'a class': [
      '<Table caption="Lys" class="x">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Table>',
      '<Table',
    ],
  }),
  ...added('text-is-text', 'ikke kode', {
    'an attribute that is code': ['<Case title={process.env.HOME}>\n\nLys.\n\n</Case>', '<Case'],
    'a caption that is code': [
      '<Table caption={`x`}>\n\n| a | b |\n| - | - |\n| c | d |\n\n</Table>',
      '<Table',
    ],
  }),
  ...added('text-is-text', 'mere end én gang', {
    'an attribute that is there twice': [
      '<Case title="Lys" title="Mørke">\n\nLys.\n\n</Case>',
      '<Case',
    ],
  }),
  ...added('text-is-text', 'anførselstegn', {
    'an attribute without quotation marks': ['<Case title=Lys>\n\nLys.\n\n</Case>', 'Lys>'],
    'an attribute that is an element': ['<Case title=<b/>>\n\nLys.\n\n</Case>', '<b/>'],
  }),
  ...added('text-is-text', 'mangler', {
    'a table without a caption': [
      '<Table>\n\n| a | b |\n| - | - |\n| c | d |\n\n</Table>',
      '<Table',
    ],
    'a case without a title': ['<Case>\n\nLys.\n\n</Case>', '<Case'],
  }),
  ...added('text-is-text', 'er tom', { 'a component without a content': '<Note>\n\n</Note>' }),
  ...added('text-is-text', 'skal indeholde én tabel', {
    'a table that is none': ['<Table caption="Lys">\n\nIkke en tabel.\n\n</Table>', '<Table'],
  }),
  ...added('text-is-text', 'skal stå på hver sin linje', {
    'a component in a sentence': ['Her <Note>Lys.</Note> der', '<Note'],
  }),
  ...added('text-is-text', 'kan ikke bruges i chart', {
    'a chart of an unknown kind': [
      '<Table caption="Lys" chart="lagkage">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Table>',
      '<Table',
    ],
  }),
  ...added('text-is-text', 'Billeder', {
    'an image': '![Lys](https://example.org/x.png)',
    'an image as a link': ['[![Lys](x.png)](/forord/)', '!'],
    'an image by reference': ['![Lys][x]\n\n[x]: https://example.org/x.png', '!'],
  }),
  ...added('text-is-text', 'vises som kode', {
    'words in backticks': ['Her er `lys` i dag.', '`'],
    'a block of code': '```js\nalert()\n```',
  }),
  ...added('text-is-text', 'Lister med afkrydsning', { 'a list to tick': '- [ ] lys' }),
  ...added('text-is-text', 'et tegn, som ikke kan vises', {
    'NUL as an entity': ['Lys&#0;et', '&'],
    'a turn of the line as an entity': ['Lys&#x202E;et', '&'],
    'a space of no width as an entity': ['Lys&#x200B;et', '&'],
    'half a character as an entity': ['Lys&#xD800;et', '&'],
    'a control character as an entity in an attribute': [
      '<Case title="Lys&#x7;et">\n\nLys.\n\n</Case>',
      '<Case',
    ],
  }),
];

const trialParts: Mutation[] = [
  {
    name: 'a section is gone',
    file: trial,
    mutate: (text) => swap(text, /## Målgruppe\n\n.*\n\n/, ''),
    check: 'trial-sections-complete',
    at: (spoilt) => ({ line: spoilt.split('\n').length, column: 1 }),
    says: '»## Målgruppe« mangler',
    spreads: true,
  },
  ...(['Indhold', 'Målgruppe', 'Ikrafttrædelse og implementering', 'Evaluering'].map((heading) => ({
    name: `the section ${heading} has another name`,
    file: otherTrial,
    mutate: (text: string) => swap(text, `## ${heading}`, `## ${heading}en`),
    check: 'trial-sections-complete',
    at: `## ${heading}en`,
    says: `Mente du »${heading}«`,
  })) satisfies Mutation[]),
  {
    name: 'a section is there twice',
    file: trial,
    mutate: (text) => `${text}\n## Målgruppe\n\nLys.\n`,
    check: 'trial-sections-complete',
    at: (spoilt) => place(spoilt, spoilt.lastIndexOf('## Målgruppe')),
    says: 'mere end én gang',
  },
  {
    name: 'two sections have changed places',
    file: trial,
    mutate: (text) =>
      swap(
        swap(swap(text, '## Indhold', '## X'), '## Målgruppe', '## Indhold'),
        '## X',
        '## Målgruppe',
      ),
    check: 'trial-sections-complete',
    at: '## Indhold',
    says: 'skal stå før »Målgruppe«',
  },
  {
    name: 'a section is empty',
    file: trial,
    mutate: (text) => swap(text, /## Målgruppe\n\n.*\n/, '## Målgruppe\n'),
    check: 'trial-sections-complete',
    at: '## Målgruppe',
    says: 'er tomt',
    spreads: true,
  },
  {
    name: 'a text stands before the sections',
    file: trial,
    mutate: (text) => swap(text, '\n## Indhold', '\nLys.\n\n## Indhold'),
    check: 'trial-sections-complete',
    at: 'Lys.\n\n## Indhold',
    says: 'før det første afsnit',
  },
  {
    name: 'the fields stand there twice',
    file: trial,
    mutate: (text) => text.replace(/^(---[\s\S]*?\n---\n)/, '$1$1'),
    check: 'text-is-text',
    at: (spoilt) => place(spoilt, spoilt.indexOf('---\n---') + 4),
    says: 'øverst i filen',
  },
];

const marks: Mutation[] = [
  ...added('marks-read', 'kun den ene ende er der', {
    'bold that is not closed': ['Her er **lys om natten.', '**'],
    'italics that are not closed': ['Her er *lys om natten.', '*'],
    'a word with a line before it': ['Her er _lys om natten.', '_'],
  }),
  ...added('marks-read', 'er der et mellemrum', {
    'bold with a space inside': ['Her er ** lys** om natten.', '**'],
    'bold with a space before its end': ['Her er **lys ** om natten.', '**'],
  }),
  ...added('marks-read', 'bliver vist, som det står', {
    'a lone asterisk': ['Her er lys * om natten.', '*'],
    'a lone upright line': ['Her er lys | om natten.', '|'],
    'two waves that strike nothing': ['Her er ~~lys om natten.', '~~'],
  }),
  ...added('marks-read', 'uden linjen under overskrifterne', {
    'a table without its second line': '| lys | mørke |\n| nat | dag |',
  }),
  ...added('marks-read', 'Linjen under overskrifterne har', {
    'a table whose second line is too long': ['| lys |\n| --- | --- |\n| nat | dag |', '| --- |'],
  }),
  ...added('marks-read', 'mangler et mellemrum', { 'a heading without its space': '##Lys' }),
  ...added('marks-read', 'Skriv - og et mellemrum', { 'points with signs': '• lys\n• mørke' }),
];

const blocks: Mutation[] = [
  ...added('blocks-meant', 'Datoen begynder linjen', {
    'a date that begins a line': '1. juni 2018 var fristen.',
    'a date that begins a line in a sentence': ['Fristen var den\n1. juni 2018.', '1.'],
  }),
  ...added('blocks-meant', 'i en liste', {
    'a year that begins a line': '2018. Det var et godt år.',
    'a half of a year that begins a line': '2. halvår var bedre.',
    'a dash that begins a line': ['Her er lys\n- også om natten.', '-'],
  }),
  ...added('blocks-meant', 'ikke rykket langt nok ind', {
    'a list two spaces in below a number': ['1. lys\n  - nat\n2. mørke', '- nat'],
  }),
  ...added('blocks-meant', 'til en overskrift', {
    'a line below a sentence': ['Her er lys.\n---', '---'],
  }),
  ...added('blocks-meant', 'læst som kursiv', {
    'figures with asterisks between them': ['Her er 5*3*2 lamper.', '5*3'],
  }),
  ...added('blocks-meant', 'streg igennem', { 'struck-out text': ['Her ~~er lys~~ nu.', '~~'] }),
];

const headings = added('headings-in-order', 'verskrift', {
  'a heading of the first level': '# Lys',
  'a heading of the first level with a line below it': 'Lys\n===',
  'a heading without a text': '##',
  'a heading that skips a level': ['## Lys\n\n#### Mørke', '####'],
});

const signHeadings = added('headings-in-order', 'har kun tegn', {
  'a heading of signs alone': '## !!!',
  'a heading of marks alone': '## ***',
});

const mails = added('links-whole', 'som er en anden adresse', {
  'an address of e-mail with a Danish letter': ['Skriv til søren@kl.dk i dag.', 'søren'],
});

const footnotes: Mutation[] = [
  {
    name: 'a footnote without a text',
    file: network,
    mutate: (text) => swap(text, /^\[\^1\]: .*\n/m, ''),
    check: 'footnotes-complete',
    at: '[^1]',
    says: 'har ingen tekst',
  },
  {
    name: 'a footnote without a use',
    file: network,
    mutate: (text) => swap(text, 'august–oktober.[^1]', 'august–oktober.'),
    check: 'footnotes-complete',
    at: '[^1]:',
    says: 'bliver ikke brugt',
  },
  {
    name: 'two footnotes of one name',
    file: network,
    mutate: (text) => `${text}\n[^1]: Lys.\n`,
    check: 'footnotes-complete',
    at: '[^1]: Lys',
    says: 'mere end én tekst',
  },
  {
    name: 'a footnote that is not closed',
    file: network,
    mutate: (text) => swap(text, 'august–oktober.[^1]', 'august–oktober.[^1'),
    check: 'links-lead-somewhere',
    at: '[^1 ',
    says: '[^1]',
  },
  {
    name: 'a footnote in a trial',
    file: trial,
    mutate: (text) =>
      swap(`${text}\n[^1]: Lys.\n`, 'traditionel skolegang.', 'traditionel skolegang.[^1]'),
    check: 'footnotes-complete',
    at: '[^1]',
    says: 'må ikke have noter',
  },
];

const listedInNotes = added('footnotes-complete', 'kan ikke have overskrifter', {
  'a table with a caption in a footnote': [
    'Lys.[^lys]\n\n[^lys]: Nat.\n\n    <Table caption="Lys">\n\n    | a | b |\n    |---|---|\n    | c | d |\n\n    </Table>',
    '<Table',
  ],
});

const places = added('names-unique', 'bruges allerede', {
  'two tables of one caption': [
    '<Table caption="Lys, nat">\n\n| a | b |\n|---|---|\n| c | d |\n\n</Table>\n\n<Table caption="Lys nat">\n\n| a | b |\n|---|---|\n| c | d |\n\n</Table>',
    '<Table caption="Lys nat">',
  ],
});

const tables: Mutation[] = [
  ...added('tables-fit', 'ingen rækker', { 'a table without rows': '| lys | nat |\n| - | - |' }),
  ...added('tables-fit', 'overskrift er tom', {
    'a column without a name': ['|  | nat |\n| - | - |\n| lys | dag |', '|'],
  }),
  ...added('tables-fit', 'alle rækker har 2 celler', {
    'a head that is too short': '| lys |\n| - |\n| nat | dag |\n| sol | vind |',
  }),
  ...added('text-is-text', 'på en linje for sig selv', {
    'an overview in a cell': ['| lys |\n| - |\n| <NetworkOverview /> |', '<'],
    'a beginning with its text on the same line': '<Note>Lys.\n\n</Note>',
  }),
  {
    name: 'a row with a cell too few',
    file: network,
    mutate: (text) => swap(text, '| Oktober 2018 | 450 |', '| Oktober 2018 |'),
    check: 'tables-fit',
    at: '| Oktober 2018 |',
    says: 'Rækken har 1 celle',
    spreads: true,
  },
  {
    name: 'a row with a cell too many',
    file: network,
    mutate: (text) => swap(text, '| Oktober 2018 | 450 |', '| Oktober 2018 | 450 | 450 |'),
    check: 'tables-fit',
    at: '| Oktober 2018 | 450 | 450 |',
    says: 'Rækken har 3 celler',
  },
  {
    name: 'a table wider than the page',
    file: network,
    mutate: (text) => `${text}\n|${' a |'.repeat(9)}\n|${' - |'.repeat(9)}\n`,
    check: 'tables-fit',
    at: `|${' a |'.repeat(9)}`,
    says: 'Tabellen har 9 kolonner',
  },
  {
    name: 'words where a chart has its figures',
    file: network,
    mutate: (text) => swap(text, '| Oktober 2018 | 450 |', '| Oktober 2018 | mange |'),
    check: 'charts-drawable',
    at: '| mange |',
    says: '»mange« er ikke et tal',
    spreads: true,
  },
  {
    name: 'shares of more than the whole',
    file: network,
    mutate: (text) => swap(text, '| Dagtimerne | 58 % |', '| Dagtimerne | 450 % |'),
    check: 'charts-drawable',
    at: '<Table caption="Hvornår på døgnet',
    says: 'mere end det hele',
  },
  {
    name: 'a word that no line holds',
    file: chapter,
    mutate: (text) => `${text}\nEt ${'langt'.repeat(20)} ord.\n`,
    check: 'words-fit',
    at: 'langtlangt',
    says: 'har 100 tegn',
  },
];

export const textFaults: Mutation[] = [
  ...links,
  ...deadLinks,
  ...components,
  ...linkTitles,
  ...foreignMarks,
  ...code,
  ...trialParts,
  ...marks,
  ...blocks,
  ...headings,
  ...signHeadings,
  ...mails,
  ...footnotes,
  ...listedInNotes,
  ...places,
  ...tables,
];
