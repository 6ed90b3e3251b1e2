import { describe, expect, test, vi } from 'vitest';
import {
  chapterPath,
  edited,
  networkPath,
  trialPath,
  withFolder,
  type Files,
} from '../model/reading/files-fixture.ts';
import { publicationOf, type Publication } from '../model/publication.ts';
import { readProject } from '../model/reading/project.ts';
import { documentParts } from '../wording/parts.ts';
import { wordText } from '../text/word.ts';
import { prepareWord, wordMaker, type WordMaker } from './document.ts';
import { makeShell } from './shell.ts';
import { wordFaults } from './test-faults.ts';
import { openWord, paragraphsIn, type ReadDocument } from './test-reader.ts';

const publication = (files: Files = {}): Publication =>
  withFolder(files, (folder) => publicationOf(readProject(folder)));
const draw = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([1, 2, 3]));
const makerOf = (files?: Files): Promise<WordMaker> => prepareWord(publication(files), draw);
const wholeOf = async (files?: Files): Promise<ReadDocument> =>
  openWord((await makerOf(files)).whole());

const text = 'word/document.xml';
const inChapter = (body: string): Files =>
  edited(chapterPath, 'Se [netværket](/netvaerk/eksempelnetvaerk/).', body);
const said = (document: ReadDocument, style: string): string[] =>
  paragraphsIn(document.tree(text), 'w\\:body')
    .filter((one) => one.style === style)
    .map((one) => one.text);

describe('a document', () => {
  test('has no faults, whole and in parts', async () => {
    const note = publication();
    const word = await prepareWord(note, draw);
    const parts = documentParts(note.note);
    expect(parts.map(({ id }) => id)).toEqual([
      'netvaerk/eksempelnetvaerk',
      'kommuner/nordby',
      'kommuner/sydby',
    ]);
    for (const file of [word.whole(), ...parts.map((part) => word.part(part))]) {
      expect(wordFaults(openWord(file))).toEqual([]);
    }
  });

  test('has the same bytes at another time and in another process', async () => {
    const first = (await makerOf()).whole();
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.from((await makerOf()).whole()).equals(first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test('says in which language it is, what it is called, and what it is about', async () => {
    const document = await wholeOf();
    expect(document.xml('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
    const facts = document.tree('docProps/core.xml');
    expect(facts('dc\\:title').text()).toBe('Status på Frikommuneforsøg\u00a0II 2016–2020');
    expect(facts('dc\\:description').text()).toContain('1 godkendte forsøg');
    expect(facts('dc\\:creator').text()).not.toBe('');
    expect(facts('dcterms\\:created').text()).toBe('2020-01-01T00:00:00Z');
    const header = document.files.filter((path) => /word\/header\d\.xml/.test(path));
    expect(header.map((path) => document.tree(path)('w\\:t').text())).toEqual([
      'Status på Frikommuneforsøg\u00a0II 2016–2020',
    ]);
  });

  test('of a network is called as the network is, whatever signs its name has', async () => {
    const title = `Pris $& og $$ og $' slut`;
    const own = publication(edited(networkPath, 'title: Eksempelnetværk', `title: "${title}"`));
    const word = await prepareWord(own, draw);
    const [part] = documentParts(own.note);
    if (!part) throw new Error('There is no part.');
    const document = openWord(word.part(part));
    expect(wordFaults(document)).toEqual([]);
    expect(document.tree('docProps/core.xml')('dc\\:title').text()).toContain(title);
    expect(document.tree('word/header1.xml')('w\\:t').text()).toBe(title);
  });

  test('lies down for the wide tables alone, and asks nothing when it is opened', async () => {
    const document = await wholeOf();
    const sizes = document.tree(text)('w\\:pgSz').toArray();
    expect(sizes.map(({ attribs }) => attribs['w:orient'])).toEqual([
      'portrait',
      'landscape',
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(document.xml(text)).not.toContain('w:dirty');
    expect(document.xml('word/settings.xml')).not.toContain('<w:updateFields/>');
    expect(document.xml('word/settings.xml')).not.toMatch(/updateFields w:val="(?:true|1)"/);
  });
});

describe('what is written more than once', () => {
  test.each([
    ['/netvaerk/eksempelnetvaerk/', 's_netvaerk_eksempelnetvaerk', 's_netvaerk_eksempelnetvaerk'],
    ['/velkommen/', 's_kapitel_velkommen', undefined],
    ['/evaluering/', 's_evaluering', undefined],
    ['/aktivitet/', 's_aktivitet', undefined],
    ['/forloeb/', 's_forloeb', undefined],
  ])('a link to %s leads to where a document has it, or to the site', async (to, whole, part) => {
    const note = publication(edited(trialPath, 'Lys om natten.', `Se [stedet](${to}).`));
    const word = await prepareWord(note, draw);
    const [network] = documentParts(note.note);
    if (!network) throw new Error('There is no part.');
    const place = (file: Uint8Array): string | undefined => {
      const tree = openWord(file).tree(text);
      const link = tree('w\\:tc w\\:hyperlink').filter((_, one) => tree(one).text() === 'stedet');
      expect(link.length).toBe(1);
      expect(link.attr('w:anchor') ?? link.attr('r:id')).toBeDefined();
      return link.attr('w:anchor');
    };
    expect(place(word.whole())).toBe(whole);
    expect(place(word.part(network))).toBe(part);
  });
});

describe('hostile texts', () => {
  const word = 'x'.repeat(300);
  const cases: Record<string, [mdx: string, shown: string]> = {
    'signs of XML': [
      'Under 5 \\< 7 \\& 8 > 2 "citat" ]]> &lt;w:p&gt;',
      'Under 5 < 7 & 8 > 2 "citat" ]]> <w:p>',
    ],
    'control characters': ['a\u0001b\u0002c\u000bd\u001fe', 'abcde'],
    'text from right to left': ['Ordet שלום עולם står her', 'Ordet שלום עולם står her'],
    'a word of 300 letters': [word, word],
    'what the shell has in places': [
      '{{titel}} og {{kolumnetitel}}',
      '{{titel}} og {{kolumnetitel}}',
    ],
    'signs that hold together': [
      '§ 26 d i lov nr. 12 om 84 %',
      '§\u00a026\u00a0d i lov nr.\u00a012 om 84\u00a0%',
    ],
  };

  test.each(Object.entries(cases))('%s', async (name, [mdx, shown]) => {
    const body = name.startsWith('what') ? mdx.replaceAll('{', '\\{') : mdx;
    const document = await wholeOf(inChapter(`${body}\n`));
    expect(wordFaults(document)).toEqual([]);
    expect(said(document, 'BodyText')).toContain(shown);
  });

  test('a run from right to left is marked', async () => {
    const tree = (await wholeOf(inChapter('Ordet שלום עולם står her.\n'))).tree(text);
    const marked = tree('w\\:r:has(> w\\:rPr > w\\:rtl)');
    expect(marked.text()).toBe('שלום עולם');
  });

  test('in titles and names too', async () => {
    const title = 'Lys & <mørke> ]]> "nat"';
    const document = await wholeOf({
      ...edited(networkPath, 'title: Eksempelnetværk', `title: '${title}'`),
    });
    expect(wordFaults(document)).toEqual([]);
    expect(said(document, 'Heading1')).toContain(title);
  });
});

describe('what editors can write', () => {
  const chapter = `## Lys

Et afsnit med *kursiv*, **fed**, ~~streget~~ og \`kode\`.\\
Ny linje.[^1] Igen.[^1]

### Om natten

1. ét
2. to
   - under

5. fem

> Et citat.

<Note>

Noten siger noget.

- og mere

</Note>

<Case title="Sagen">

Sket.

</Case>

<Phase title="Fasen">

Nu.

</Phase>

<Table caption="Lys i byen" chart="liggende">

| Sted | Antal |
| --- | ---: |
| Nord | 3 |
| Syd | 5 |

</Table>

<NetworkOverview />

---

\`\`\`
kode
\`\`\`

| a | b |
| --- | --- |
| c | d |

| e | f |
| --- | --- |
| g | h |

[^1]: Se [siden](https://eksempel.dk/a?b=1&c=å).
`;

  test('is all there, in styles of its own', async () => {
    const document = await wholeOf(inChapter(chapter));
    expect(wordFaults(document)).toEqual([]);
    const styles = new Map(
      paragraphsIn(document.tree(text), 'w\\:body').map((one) => [one.text, one.style]),
    );
    expect(Object.fromEntries(styles)).toMatchObject({
      Lys: 'Heading2',
      'Om natten': 'Heading3',
      under: 'ListParagraph',
      'Et citat.': 'Quote',
      'Redaktionel note': 'RedaktionelNoteTitel',
      'Noten siger noget.': 'RedaktionelNote',
      'og mere': 'RedaktionelNote',
      'Eksempel: Sagen': 'EksempelTitel',
      Fasen: 'FaseTitel',
      'Figur\u00a01: Antal': 'Caption',
      'Tabel\u00a01: Lys i byen': 'Caption',
      kode: 'Kode',
      g: 'TableText',
      e: 'TableHeading',
    });
    expect(document.files).toContainEqual(expect.stringMatching(/^word\/media\/diagram\w+\.svg$/));
    expect(document.xml(text)).toMatch(/NOTEREF \S+ \\f \\h/);
    expect(document.xml('word/footnotes.xml')).toContain('siden');
    expect(document.xml('word/_rels/footnotes.xml.rels')).toContain(
      'https://eksempel.dk/a?b=1&amp;c=%C3%A5',
    );
  });

  test('has a drawing in two places', async () => {
    const table = (caption: string): string =>
      `<Table caption="${caption}" chart="liggende">\n\n| Sted | Antal |\n| --- | ---: |\n| Nord | 3 |\n\n</Table>\n`;
    const document = await wholeOf(inChapter(`${table('Lys')}\n${table('Nat')}`));
    expect(wordFaults(document)).toEqual([]);
    expect(document.files.filter((path) => path.endsWith('.svg'))).toHaveLength(1);
  });

  test('two lists have numbers of their own', async () => {
    const document = await wholeOf(inChapter('1. a\n2. b\n\nTekst.\n\n4. c\n'));
    const lists = paragraphsIn(document.tree(text), 'w\\:body')
      .filter((one) => ['a', 'b', 'c'].includes(one.text))
      .map(({ list }) => list);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
    const numbering = document.tree('word/numbering.xml');
    const start = numbering(`w\\:num[w\\:numId="${lists[2]}"] w\\:startOverride`).attr('w:val');
    expect(start).toBe('4');
  });

  test('a table that a text names by its number is named by a field', async () => {
    const document = await wholeOf(
      inChapter('Se [bilagstabel 2.1](/bilag/2/1/) og [tabellen](/bilag/2/1/).\n'),
    );
    expect(wordFaults(document)).toEqual([]);
    expect(document.xml(text)).toContain(' REF s_navn_bilag_2_1 \\* lower \\h ');
    expect(said(document, 'BodyText')).toContain('Se bilagstabel\u00a02.1 og tabellen.');
  });
});

describe('what cannot be written', () => {
  test.each([
    ['# For høj', 'velkommen.mdx:8:1'],
    ['Tekst.\n\n- [ ] opgave', 'velkommen.mdx:10:1'],
    ['<Ukendt />', 'Komponenten <Ukendt> kendes ikke.'],
    ['<Case>\n\nSket.\n\n</Case>', 'title'],
  ])('%s is refused with its place', async (body, expected) => {
    const word = await makerOf(inChapter(`${body}\n`));
    expect(() => word.whole()).toThrow(expected);
  });

  test('a chart that nobody has drawn', () => {
    const files = inChapter(
      '<Table caption="Lys" chart="liggende">\n\n| Sted | Antal |\n| --- | ---: |\n| Nord | 3 |\n\n</Table>\n',
    );
    return makeShell().then((shell) => {
      const word = wordMaker(publication(files), shell, new Map());
      expect(() => word.whole()).toThrow(wordText.chartMissing);
    });
  });
});
