import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../markdown/parse.ts';
import { readingText } from '../../text/reading.ts';
import { shownText } from './entry-text.ts';

const terms = [{ id: 'lab', term: 'LAB', forms: [] }];
const entry = (text: string, file = 'src/content/chapters/kapitel.mdx') => ({
  tree: parseMdx(text),
  file,
});
const partsOf = (text: string) => shownText(entry(text), terms).parts;
const anchor = (id: string, name: string): string =>
  `<a class="anchor" href="#${id}" aria-label="${readingText.linkTo(name)}"></a>`;

describe('a text as it stands in a page', () => {
  test('is HTML, and the components between it with their attributes and what is in them', () => {
    const text = 'Før.\n\n<Case title="A & B">\n\nEfter <LAB>.\n\n</Case>\n\nSlut.'.replace(
      '<LAB>',
      'LAB',
    );
    expect(partsOf(text)).toEqual([
      '<p>Før.</p>\n',
      {
        name: 'Case',
        attributes: { title: 'A & B' },
        parts: ['<p>Efter ', { name: 'Term', attributes: { id: 'lab' }, parts: ['LAB'] }, '.</p>'],
      },
      '\n<p>Slut.</p>',
    ]);
  });

  test('has no part where nothing is, and one component may stand in another', () => {
    const text = '<Note>\n\n<NetworkOverview />\n\n</Note>';
    expect(partsOf(text)).toEqual([
      {
        name: 'Note',
        attributes: {},
        parts: [{ name: 'NetworkOverview', attributes: {}, parts: [] }],
      },
    ]);
  });

  test('shows signs that HTML knows as signs, and nothing of what looks like a place of ours', () => {
    expect(partsOf('5 \\< 7 & \\<!--0-->')).toEqual(['<p>5 &#x3C; 7 &#x26; &#x3C;!--0--></p>']);
  });

  test('has its headings, also those in a component, with what a link to them needs', () => {
    const text = '## Et\n\n<Note>\n\n### To *to*\n\n</Note>\n';
    const { headings, parts } = shownText(entry(text), terms);
    expect(headings).toEqual([
      { depth: 2, slug: 'kapitel-et', text: 'Et' },
      { depth: 3, slug: 'kapitel-to-to', text: 'To to' },
    ]);
    expect(parts[0]).toBe(
      `<div class="heading"><h2 id="kapitel-et">Et</h2>${anchor('kapitel-et', 'Et')}</div>\n`,
    );
  });

  test('has its headings a level down where the page has its own above', () => {
    const { parts } = shownText(entry('## Et\n\n### To\n'), terms, true);
    expect(parts.join('')).toMatch(/<h3 id="kapitel-et">Et<\/h3>.*<h4 id="kapitel-to">To<\/h4>/s);
    expect(shownText(entry('## Et\n'), terms).parts.join('')).toContain('<h2 ');
  });

  test('is made once for the same tree and terms, and of a tree that stays as it is', () => {
    const given = entry('Efter LAB.');
    const before = structuredClone(given.tree);
    const shown = shownText(given, terms);
    expect(shownText(given, terms)).toBe(shown);
    expect(shownText(given, []).parts).toEqual(['<p>Efter LAB.</p>']);
    expect(given.tree).toEqual(before);
  });

  test('is without its fields, and a trial’s in its sections', () => {
    const text = '---\ntitle: x\n---\n\n## Indhold\n\nEn.\n\n## Målgruppe\n\nTo.\n';
    const trial = entry(text, 'src/content/trials/net/forsoeg.mdx');
    expect(shownText(trial, terms).parts.filter((part) => typeof part !== 'string')).toEqual([
      { name: 'TrialSection', attributes: { id: 'indhold' }, parts: ['<p>En.</p>'] },
      { name: 'TrialSection', attributes: { id: 'maalgruppe' }, parts: ['<p>To.</p>'] },
    ]);
  });
});
