import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readNote } from '../../model/read.ts';
import { copiesText } from '../../text/copies.ts';
import { llmsText } from './llms.ts';

const note = readNote(process.cwd());
const [first, second] = note.trials;
const pages = [
  { address: '/kommuner/aarhus/', title: 'Aarhus [by]', description: 'Et _by_.' },
  { address: second?.address ?? '', title: 'To', description: '' },
  { address: first?.address ?? '', title: 'Et', description: 'Om et.' },
  { address: '/', title: 'Notatet', description: 'Om det.' },
];

test('the list says what the publication is, and names each copy once, in its section and order', () => {
  const listed = llmsText(pages, note, 'Udgave 1');
  const { children } = unified().use(remarkParse).parse(listed);
  expect(children.map(({ type }) => type).slice(0, 5)).toEqual([
    'heading',
    'blockquote',
    'paragraph',
    'heading',
    'list',
  ]);
  expect(listed).toMatch(/^# Notatet\n\n> Om det\.\n\nUdgave 1\. /);
  const places = children.flatMap((node, at) => {
    const section = children[at - 1];
    return node.type === 'list' && section
      ? node.children.map((item) => `${toString(section)} / ${toString(item)}`)
      : [];
  });
  const { sections, whole } = copiesText;
  expect(places.filter((place) => !place.startsWith(whole.title))).toEqual([
    `${sections['/']} / Notatet: Om det.`,
    `${sections['/forsoeg/']} / ${first?.data.code} ${first?.data.title}: Om et.`,
    `${sections['/forsoeg/']} / ${second?.data.code} ${second?.data.title}`,
    `${sections['/kommuner/']} / Aarhus [by]: Et _by_.`,
  ]);
  expect(listed).toContain('/kommuner/aarhus/index.html.md)');
});
