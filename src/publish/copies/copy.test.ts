import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageCopy } from './copy.ts';

const address = 'https://example.org/notat/forsoeg/lys/';
const page = (
  main: string,
  link = '<link rel="alternate" type="text/markdown" href="x">',
): string =>
  `<!doctype html><html lang="da"><head><title>Lys – Notat</title>${link}` +
  '<meta property="og:title" content="Lys: &quot;nat&quot;"><meta name="description" content="Se <main> her.">' +
  `<style>main{}</style></head><body><nav>Menu</nav><main>${main}</main><footer>Fod</footer></body></html>`;

const copyOf = (main: string): string =>
  pageCopy(page(main), address, (head) => ({ ...head }))?.markdown ?? '';
/** What follows the first lines. */
const bodyOf = (main: string): string => copyOf(main).replace(/^---\n[^]*?\n---\n\n/, '');

const read = (markdown: string) =>
  unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(markdown);
const kindsIn = (markdown: string): string[] => {
  const kinds: string[] = [];
  visit(read(markdown), (node) => void kinds.push(node.type));
  return kinds;
};

describe('a page as Markdown', () => {
  test('begins with what the page says of itself', () => {
    const [, head = ''] = /^---\n([^]*?)---\n/.exec(copyOf('<h1>Lys</h1>')) ?? [];
    expect(parse(head)).toEqual({ title: 'Lys: "nat"', description: 'Se <main> her.' });
  });

  test('has what is read and nothing of the interface', () => {
    const main =
      '<nav><a href="/">Forside</a></nav><div class="heading"><h2 id="a">Lys</h2><a class="anchor" href="#a" aria-label="Link"></a></div>' +
      '<form><label>Søg<input></label><button>Søg</button></form><p>Se <a href="/notat/om/#b">om</a>.</p>' +
      '<p class="no-print">Skærm</p><i hidden>x</i><span aria-hidden="true">7</span><svg><text>9</text></svg><script>x()</script>';
    expect(bodyOf(main)).toBe('## Lys\n\nSe [om](https://example.org/notat/om/#b).\n');
  });

  test('has places on the page itself with its address', () => {
    expect(bodyOf('<p><a href="#b">b</a> <a href="mailto:a@b.dk">a@b.dk</a></p>')).toBe(
      `[b](${address}#b) <a@b.dk>\n`,
    );
  });

  test('has terms and what is said of them as a list', () => {
    const main =
      '<dl><div><dt>Status</dt> <dd><span>I gang</span><p>Fra 2018.</p></dd></div><dt>By</dt><dd>Aarhus</dd><dd>Odense</dd></dl>';
    expect(bodyOf(main)).toBe(
      '- **Status**: I gang\n\n  Fra 2018.\n\n- **By**: Aarhus\n\n  Odense\n',
    );
  });

  test('has a table of GitHub’s kind, its caption before it and each cell on one line', () => {
    const main =
      '<table><caption>Tal</caption><thead><tr><th>By</th><th>Om</th></tr></thead><tbody><tr><th scope="row">Aar­hus</th>' +
      '<td><p>Et.</p><ul><li>to</li><li>tre | fire</li></ul></td></tr></tbody></table>';
    expect(bodyOf(main)).toBe(
      '**Tal**\n\n| By | Om |\n| - | - |\n| Aarhus | Et.<br>• to<br>• tre \\| fire |\n',
    );
  });

  test('has a chart’s table without what is pressed to see it', () => {
    const main =
      '<figure><figcaption>Besøg</figcaption><svg></svg></figure><details><summary>Vis tallene</summary><table><caption>Tal</caption><tr><th>By</th></tr></table></details>' +
      '<details><summary>To felter</summary><p>Felt</p></details>';
    expect(bodyOf(main)).toBe('Besøg\n\n**Tal**\n\n| By |\n| - |\n\n**To felter**\n\nFelt\n');
  });

  test('has footnotes, the links back left out', () => {
    const main =
      '<p>Et ord.<sup><a href="#fn-lys-1" id="fnref-lys-1" data-footnote-ref aria-label="Note 1">1</a></sup></p>' +
      '<section data-footnotes class="footnotes"><h2 class="sr-only">Noter</h2><ol><li id="fn-lys-1"><p>Se her. <a href="#fnref-lys-1" data-footnote-backref>↩</a></p></li></ol></section>';
    expect(bodyOf(main)).toBe('Et ord.[^lys-1]\n\n[^lys-1]: Se her.\n');
    expect(kindsIn(bodyOf(main))).toContain('footnoteReference');
  });

  test('has an editorial note as a quotation', () => {
    expect(
      bodyOf('<div class="note" role="note"><p class="box-title">Note</p><p>Tekst.</p></div>'),
    ).toBe('> **Note**\n>\n> Tekst.\n');
  });

  test('has an address that is written out whole, as it is written', () => {
    const words = 'Se https://example.org/_a_/*b* og a_b@example.org.';
    expect(toString(read(bodyOf(`<p>${words}</p>`)))).toBe(words);
  });

  test('keeps apart what only the sheet keeps apart', () => {
    expect(bodyOf('<p>Antal: <span>1–2</span><span>3–5</span>, CO<sub>2</sub></p>')).toBe(
      'Antal: 1–2 3–5, CO2\n',
    );
  });

  test('has no sign that only says where a line may end', () => {
    expect(bodyOf('<p>§\u00a026, aar\u00adhus, §§ 1\u2060–\u20602</p>')).toBe(
      '§ 26, aarhus, §§ 1–2\n',
    );
  });

  test('is none where the page says of none, and refused without a main part', () => {
    const none = (html: string) => pageCopy(html, address, (head) => ({ ...head }));
    expect(none(page('<p>x</p>', ''))).toBeUndefined();
    expect(() => none(page('').replace(/<\/?main>/g, ''))).toThrow('has no <main>');
  });
});

// Each would be a heading, a list, emphasis, code, a link, HTML, a note or a table if it were written as it stands.
const hostile = [
  '# Ikke en overskrift',
  '1. juli 2018',
  '1) juli',
  '+ plus',
  '- minus',
  '* stjerne *',
  '_streg_ og **fed** og ~~ud~~',
  '`kode` og ```hegn',
  '<b>ikke HTML</b> &amp; &copy; <br>',
  '[ikke](link) ![ikke](billede) [^1] [x]',
  'a | b',
  '--- ',
  '===',
  '> citat',
  '\\ omvendt skråstreg \\',
  '***',
];
const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const places: [string, (words: string) => string, string[]][] = [
  ['a paragraph', (words) => `<p>${words}</p>`, ['paragraph']],
  ['a line in a paragraph', (words) => `<p>Før<br>${words}</p>`, ['paragraph', 'break']],
  ['a heading', (words) => `<h2>${words}</h2>`, ['heading']],
  ['a list', (words) => `<ul><li>${words}</li></ul>`, ['list', 'listItem', 'paragraph']],
  [
    'a cell',
    (words) => `<table><tr><th>x</th><th>${words}</th></tr></table>`,
    ['table', 'tableRow', 'tableCell', 'tableCell'],
  ],
];

describe.each(places)('what looks like Markdown stays text in %s', (_, within, kinds) => {
  test.each(hostile)('%s', (words) => {
    const markdown = bodyOf(within(escaped(words)));
    const tree = read(markdown);
    expect(toString(tree)).toContain(words.trim());
    expect([...new Set(kindsIn(markdown))].sort()).toEqual(
      [...new Set(['root', 'text', ...kinds])].sort(),
    );
  });
});
