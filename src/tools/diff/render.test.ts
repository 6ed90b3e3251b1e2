import { describe, expect, test } from 'vitest';
import type { Changes } from './change.ts';
import { changesWith, edited, trialPath, versionWith } from './fixture.ts';
import { changesBetween } from './changes-between.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';

const compared = { before: 'main (1234567)', after: 'arbejdsmappen', otherFiles: 0 };
const other = 'src/content/trials/eksempelnetvaerk/daglys.mdx';
const edit = edited(trialPath, 'status: i-gang', 'status: afsluttet');
const moved = changesWith({
  [trialPath]: undefined,
  [other]: edit[trialPath]?.replace('Lys om natten.', 'Lys om hele natten for 15 borgere.'),
});
const nothing = changesWith({});
const withTitle = (title: string): Changes =>
  changesWith(edited(trialPath, 'title: Natlys', `title: ${JSON.stringify(title)}`));

describe('in a terminal', () => {
  test('a warning comes first, then each entry, the counts, and where it shows', () => {
    expect(renderText(moved, compared)).toMatchInlineSnapshot(`
      "Fra main (1234567) til arbejdsmappen

      ADVARSEL: En adresse, der er udgivet, forsvinder. Links til den virker ikke mere:
        /forsoeg/eksempelnetvaerk/natlys/

      Skriv i src/content/moved.yaml, hvor det er nu, så de gamle adresser fører videre:
        - { from: /forsoeg/eksempelnetvaerk/natlys/, to: /forsoeg/eksempelnetvaerk/daglys/ }

      FORSØG
        1.01 Natlys /forsoeg/eksempelnetvaerk/daglys/
          Ny adresse: /forsoeg/eksempelnetvaerk/daglys/ i stedet for /forsoeg/eksempelnetvaerk/natlys/
          Status: fra »I gang« til »Afsluttet«
          Afsnittet »Indhold«: 1 sætning skrevet om, nyt tal: 15
            Lys om {+hele+} natten {+for 15 borgere+}.

      Optalt
        Forsøg med status »I gang«: fra 1 til 0
        Forsøg med status »Afsluttet«: fra 0 til 1

      Sider, der berøres (15)
        /forsoeg/eksempelnetvaerk/daglys/
        /netvaerk/eksempelnetvaerk/
        /forsoeg/
        /netvaerk/i-tal/
        /bilag/2/1/
        /netvaerk/
        /hjemler/
        /hjemler/forsoeg/
        /hjemler/lysloven/
        /evaluering/
        /kommuner/
        /kommuner/nordby/
        /forloeb/
        /bilag/2/sammenlign/indhold/
        /udskriv/

      PDF’er, der berøres (4)
        /statusnotat.pdf
        /pdf/netvaerk/eksempelnetvaerk.pdf
        /pdf/kommuner/nordby.pdf
        /pdf/forsoeg/1.01.pdf"
    `);
  });

  test('colours add nothing that is not said without them', () => {
    const marked = (sign: string) => (text: string) => `${sign}${text}${sign}`;
    const painted = renderText(moved, compared, {
      heading: marked('H'),
      warning: marked('!'),
      before: marked('<'),
      after: marked('>'),
      muted: marked('~'),
    });
    expect(painted).toContain('H1.01 NatlysH ~/forsoeg/eksempelnetvaerk/daglys/~');
    expect(painted).toContain('Lys om >{+hele+}> natten >{+for 15 borgere+}>.');
    expect(painted).toContain('!ADVARSEL: En adresse');
  });

  test('it says when readers see nothing, and what was not compared', () => {
    expect(renderText(nothing, compared)).toBe(
      'Fra main (1234567) til arbejdsmappen\n\nIngen ændringer, som læserne ser.',
    );
    expect(renderText(nothing, { ...compared, otherFiles: 2 })).toMatch(
      /Ingen ændringer, som læserne ser\.\nDesuden er 2 filer uden for indholdet ændret/,
    );
    const unread = changesBetween(versionWith({ [trialPath]: 'x' }), versionWith());
    expect(renderText(unread, compared)).toContain(
      `ikke er sammenlignet:\n  ${trialPath} (i den første version)\n\nIngen ændringer at vise i de filer, der kunne læses.`,
    );
  });

  test('a text can’t give the terminal orders', () => {
    expect(renderText(withTitle('Lys\u001b[31m\u0007'), compared)).not.toMatch(
      // eslint-disable-next-line no-control-regex
      /[\u0000-\u0009\u000b-\u001f]/,
    );
  });
});

describe('as a comment on a pull request', () => {
  test('it has headings, lists and words marked as gone and new', () => {
    const shown = renderMarkdown(moved, compared);
    expect(shown).toContain('> [!WARNING]\n> ADVARSEL: En adresse, der er udgivet, forsvinder.');
    expect(shown).toContain('#### Forsøg\n\n**1\\.01 Natlys**\n\n- Ny adresse');
    expect(shown).toContain('- Status\\: fra »I gang« til »Afsluttet«');
    expect(shown).toContain('Lys om <ins>hele</ins> natten <ins>for 15 borgere</ins>\\.');
    expect(shown).toContain('<details>\n<summary>PDF’er, der berøres (4)</summary>\n\n- ');
  });

  test.each([
    ['a mention', '@redaktion og @org/hold', ['@redaktion', '@org', '&#&#']],
    ['a reference', 'se #123 og GH-12 og org/arkiv#7', ['#123', 'GH-12', '#7', '\\#7']],
    ['HTML', '<img src=x onerror=alert(1)><!-- x --></details>', ['<img', '<!--', '</details>']],
    ['markup', '**fed** [link](https://x.dk) `kode` ![b](c)', ['**fed**', '[link]', '`kode`']],
    ['an address', 'https://x.dk og www.x.dk', ['https://', 'www.']],
    ['a commit', 'i 73c4406abc', ['73c4406abc']],
  ])('a text is only text: %s', (_, title, never) => {
    const shown = renderMarkdown(withTitle(title), compared).replace(/[^]*#### Forsøg/, '');
    for (const text of never) expect(shown.split('<details>')[0]).not.toContain(text);
  });

  test('pages lead to where they can be seen, and what is gone does not', () => {
    const linkTo = (address: string): string => `https://pr-7.example.org${address}`;
    const shown = renderMarkdown(withTitle('Nyt'), compared, linkTo);
    expect(shown).toContain(
      '**[1\\.01 Nyt](https://pr-7.example.org/forsoeg/eksempelnetvaerk/natlys/)**',
    );
    expect(shown).toContain('- [/forsoeg/](https://pr-7.example.org/forsoeg/)\n');
    expect(shown).toContain('.pdf](https://pr-7.example.org/pdf/');
    const gone = renderMarkdown(changesWith({ [trialPath]: undefined }), compared, linkTo);
    expect(gone).toContain('**1\\.01 Natlys**');
    expect(gone).not.toContain('](https://pr-7.example.org/forsoeg/eksempelnetvaerk/natlys/)');
  });

  test('many passages are folded', () => {
    const sentence = (word: string) =>
      Array.from(
        { length: 5 },
        (_, n) => `Linje ${'abcde'[n] ?? ''} siger ${word}.\n\nFast ord.\n\n`,
      );
    const before = edited(trialPath, 'Lys om natten.', sentence('ja').join(''));
    const after = edited(trialPath, 'Lys om natten.', sentence('nej').join(''));
    expect(renderMarkdown(changesWith(after, before), compared)).toContain(
      '<summary>5 ændringer i teksten</summary>',
    );
  });

  test('it is never longer than GitHub takes, and says what is left out', () => {
    const [change] = moved.changes;
    if (!change) throw new Error('There is no change.');
    const many = { ...moved, changes: Array.from({ length: 900 }, () => change) };
    const shown = renderMarkdown(many, compared);
    expect(shown.length).toBeLessThan(50_500);
    expect(shown).toMatch(/\d+ afsnit er udeladt, fordi kommentaren ellers bliver for lang/);
  });
});

test('as data it has the changes, and each entry’s in short', () => {
  const data = JSON.parse(renderJson(moved, compared)) as Record<string, unknown>;
  expect(data).toMatchObject({
    shape: 1,
    before: 'main (1234567)',
    nothing: false,
    gone: ['/forsoeg/eksempelnetvaerk/natlys/'],
    changes: [
      {
        subject: { kind: 'trial', title: '1.01 Natlys' },
        lines: [
          'Ny adresse: /forsoeg/eksempelnetvaerk/daglys/ i stedet for /forsoeg/eksempelnetvaerk/natlys/',
          'Status: fra »I gang« til »Afsluttet«',
          'Afsnittet »Indhold«: 1 sætning skrevet om, nyt tal: 15',
        ],
      },
    ],
  });
  expect(JSON.parse(renderJson(nothing, compared))).toMatchObject({ nothing: true, changes: [] });
});
