import { describe, expect, test } from 'vitest';
import { chapterPath, edited, findingsOf } from '../fixture.ts';
import { findingText } from '../../text/findings.ts';
import { textIsText } from './text-is-text.ts';

/** What is said of a chapter with this text from its eighth line on, each as `line:column message`. */
const findingsIn = (text: string): string[] =>
  findingsOf(
    textIsText,
    edited(chapterPath, 'Se [netværket](/netvaerk/eksempelnetvaerk/).\n', text),
  ).map((finding) => finding.replace('velkommen.mdx:', ''));

describe('text and our components are allowed', () => {
  test.each([
    '## Status\n\nEt *vigtigt* [link](/a/).[^1]\n\n- Et\n- To\n\n[^1]: En note.\n',
    '<Note>\n\nEn bemærkning.\n\n</Note>\n',
    '<Case title="Bo">\n\nEt forløb.\n\n</Case>\n',
    '<Table caption="Tal">\n\n| A |\n| - |\n| 1 |\n\n</Table>\n',
    '<Table caption="Tal" chart="andele">\n\n| A |\n| - |\n| 1 |\n\n</Table>\n',
    '<NetworkOverview />\n',
    'Fra 5 < 6 og } til \\{ og \\<.\n',
  ])('%j', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('code is not', () => {
  const noImport =
    'Filen må ikke hente eller dele kode (import og export). Komponenterne er der allerede; slet linjen.';
  const noExpression =
    'Tekst i krøllede parenteser {…} bliver kørt som kode og er ikke tilladt. Skriv teksten uden { og }.';

  test.each([
    ['import fs from "node:fs"\n', `8:1 ${noImport}`],
    ['export const a = 1\n', `8:1 ${noImport}`],
    ['Lys {process.env.HOME} her.\n', `8:5 ${noExpression}`],
    ['{1 + 1}\n', `8:1 ${noExpression}`],
    ['Lys.\n\n<Note {...a}>\n\nEn.\n\n</Note>\n', `10:1 ${noExpression}`],
  ])('%j', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });
});

describe('an end that is glued to the text is reported as that', () => {
  const glued =
    'Teksten kan ikke læses: </Note> skal stå på en linje for sig selv med en tom linje før, og <Note> på en linje før teksten.';
  test.each([
    ['Tekst.</Note>\n', `8:7 ${glued}`],
    ['<Note>\n\nTekst.</Note>\n', `10:7 ${glued}`],
    ['<Note>\nTekst.</Note>\n', `9:7 ${glued}`],
    [
      'Tekst.\n\n</Note>\n',
      '10:1 Teksten kan ikke læses: der står et sluttegn </…>, men intet begyndelsestegn før det.',
    ],
  ])('%j', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });
});

describe('a beginning with its text on the same line is reported as that', () => {
  const opened =
    'Teksten kan ikke læses: <Note> skal stå på en linje for sig selv med en tom linje efter, og </Note> på en linje efter teksten.';
  test.each([
    ['<Note>Tekst.\n\n</Note>\n', `8:1 ${opened}`],
    ['<Note>Tekst.\n</Note>\n', `8:1 ${opened}`],
    ['Lys.\n\n<Note> Tekst.\n', `10:1 ${opened}`],
  ])('%j', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });
});

describe('an overview within a cell', () => {
  test('is reported, as it is no text', () => {
    expect(findingsIn('| a |\n| - |\n| <NetworkOverview /> |\n')).toEqual([
      '10:3 Komponenten <NetworkOverview> skal stå på en linje for sig selv med en tom linje før og efter.',
    ]);
  });
});

describe('what we can’t show is not', () => {
  const html = (name: string): string =>
    `HTML som <${name}> er ikke tilladt. Brug Markdown, eller en af komponenterne i docs/redaktion.md.`;
  const known = '<Note>, <Case>, <Phase>, <Table>, <NetworkOverview>';

  test.each([
    ['<div>\n\nLys.\n\n</div>\n', `8:1 ${html('div')}`],
    ['Lys<br />her.\n', `8:4 ${html('br')}`],
    ['<>\n\nLys.\n\n</>\n', `8:1 ${html('')}`],
    ['<constructor />\n', `8:1 ${html('constructor')}`],
    [
      '<Notat>\n\nLys.\n\n</Notat>\n',
      `8:1 Komponenten <Notat> kendes ikke. Mente du »Note«? Der findes: ${known}.`,
    ],
    ['<Figur />\n', `8:1 Komponenten <Figur> kendes ikke. Der findes: ${known}.`],
    [
      '- Lys\n- [ ] Mere lys\n',
      '9:1 Lister med afkrydsning kan ikke vises. Skriv en almindelig liste.',
    ],
    ['Se `lys`.\n', `8:4 ${findingText.noCode}`],
    ['```\nlys\n```\n', `8:1 ${findingText.noCode}`],
    ['Se ![lys](/lys.png).\n', '8:4 Billeder kan endnu ikke indsættes i teksten.'],
    ['Se ![lys][1].\n\n[1]: /lys.png\n', '8:4 Billeder kan endnu ikke indsættes i teksten.'],
  ])('%j', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });
});

describe('a component that is not written as it should be is reported', () => {
  test.each([
    [
      'Lys <Note>her</Note>.\n',
      '<Note>, teksten og </Note> skal stå på hver sin linje med en tom linje imellem.',
    ],
    ['<Note>\n</Note>\n', '<Note> er tom. Skriv teksten mellem <Note> og </Note>.'],
    ['<Case>\n\nBo.\n\n</Case>\n', '<Case> mangler title: skriv <Case title="…">.'],
    ['<Case title="">\n\nBo.\n\n</Case>\n', '<Case> mangler title: skriv <Case title="…">.'],
    [
      '<Case title={1}>\n\nBo.\n\n</Case>\n',
      'Egenskaben title i <Case> skal være tekst i anførselstegn, ikke kode: title="…".',
    ],
    [
      '<Note style="color: red">\n\nBo.\n\n</Note>\n',
      '<Note> har ingen egenskab ved navn »style«. Slet den.',
    ],
    [
      '<Table caption="Tal">\n\nIngen tabel.\n\n</Table>\n',
      '<Table> skal indeholde én tabel med lodrette streger mellem cellerne.',
    ],
    [
      '<Table caption="Tal">\n\n| A |\n| - |\n\n| B |\n| - |\n\n</Table>\n',
      '<Table> skal indeholde én tabel med lodrette streger mellem cellerne.',
    ],
    [
      '<NetworkOverview>\n\nLys.\n\n</NetworkOverview>\n',
      '<NetworkOverview> må ikke have indhold. Skriv <NetworkOverview />.',
    ],
  ])('%j', (text, expected) => {
    expect(findingsIn(text).map((finding) => finding.replace(/^\S+ /, ''))).toEqual([expected]);
  });
});

describe('text that can’t be read is reported in Danish', () => {
  const special = 'tegnene < og { har en særlig betydning. Skriv teksten om uden dem.';
  const open = 'et < eller { bliver ikke lukket igen. Skriv teksten uden det.';

  test.each([
    [
      'Lys.\n\nFor <5 år.\n',
      '10:5 Teksten kan ikke læses: tegnet < har en særlig betydning. Skriv »under« eller »mindre end« i stedet.',
    ],
    ['Lys <?å.\n', `8:5 Teksten kan ikke læses: ${special}`],
    [
      'Lys <!-- note --> her.\n',
      '8:5 Teksten kan ikke læses: kommentarer som <!-- … --> kan ikke bruges. Slet den.',
    ],
    [
      'Se <https://example.org>.\n',
      '8:4 Teksten kan ikke læses: en adresse kan ikke stå mellem < og >. Skriv den som et link: [tekst](https://…) eller [tekst](mailto:…).',
    ],
    ['Lys {om natten.\n\nOg <Note>\n\nmere.\n', `8:5 Teksten kan ikke læses: ${open}`],
    ['Lys \\{her\\} og <Note title="a\n\nb.\n', `8:16 Teksten kan ikke læses: ${open}`],
    ['Lys { her.\n', `8:5 Teksten kan ikke læses: ${open}`],
    [
      'Lys {om natten} her.\n',
      '8:5 Teksten kan ikke læses: det, der står mellem { og }, bliver læst som kode. Skriv teksten uden { og }.',
    ],
    [
      'import af lys\n',
      '8:1 Teksten kan ikke læses: et afsnit må ikke begynde med ordet import eller export. Skriv sætningen om.',
    ],
    [
      'Lys.\n\n<Note>\n\nEn.\n',
      '10:1 Teksten kan ikke læses: <Note> bliver ikke lukket. Skriv <Note> og </Note> på hver sin linje med tomme linjer imellem dem og teksten.',
    ],
    [
      '<Note>\n\nEn.\n\n</Case>\n',
      '8:1 Teksten kan ikke læses: <Note> bliver ikke lukket. Skriv <Note> og </Note> på hver sin linje med tomme linjer imellem dem og teksten.',
    ],
    ['Lys<br>her.\n', '8:4 Teksten kan ikke læses: HTML som <br> er ikke tilladt. Brug Markdown.'],
    [
      'Lys.\n\n</Note>\n',
      '10:1 Teksten kan ikke læses: der står et sluttegn </…>, men intet begyndelsestegn før det.',
    ],
    [
      '<Case title=Bo>\n\nBo.\n\n</Case>\n',
      '8:13 Teksten kan ikke læses: en egenskabs tekst skal stå i anførselstegn, for eksempel title="…".',
    ],
    [
      '> <Note\ntitle="x">\n',
      '9:1 Teksten kan ikke læses: en linje i en liste eller et citat er ikke rykket ind som linjen ovenfor. Ret indrykningen.',
    ],
  ])('%j', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });
});

describe('an attribute is plain text, as a field is', () => {
  test.each([
    ['Se <head> her', '<head>'],
    ['<script>alert(1)</script>', '<script>'],
    ['**Tal** for alle', '**'],
    ['Tal [her](/a/)', '[her]('],
  ])('%s', (caption, written) => {
    const text = `<Table caption="${caption}">\n\n| A |\n| - |\n| 1 |\n\n</Table>\n`;
    expect(findingsIn(text)).toEqual([
      `8:1 Egenskaben caption i <Table> er almindelig tekst: »${written}« bliver ikke læst som Markdown eller HTML, men vist, som det står. Slet tegnene.`,
    ]);
  });

  test('with signs of its own', () => {
    const text = '<Case title="Fra 5 < 6 & op: *ca.* 7–8">\n\nLys.\n\n</Case>\n';
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('a word that an attribute cannot have', () => {
  const table = (attribute: string) =>
    `<Table caption="Tal" ${attribute}>\n\n| A |\n| - |\n| 1 |\n\n</Table>\n`;
  const known = 'Skriv en af: soejler, liggende, andele.';

  test.each([
    ['chart="andel"', `8:1 »andel« kan ikke bruges i chart. Mente du »andele«? ${known}`],
    ['chart="lagkage"', `8:1 »lagkage« kan ikke bruges i chart. ${known}`],
    ['chart', `8:1 »« kan ikke bruges i chart. ${known}`],
    ['constructor="a"', '8:1 <Table> har ingen egenskab ved navn »constructor«. Slet den.'],
  ])('%s is refused', (attribute, expected) => {
    expect(findingsIn(table(attribute))).toEqual([expected]);
  });
});
