import type { Element, Root, Text } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  rehypeColumnClasses,
  rehypeFootnoteLabels,
  rehypeHeadingLinks,
  rehypeShownAddresses,
  rehypeTableCaptions,
  rehypeTableScopes,
} from './site-plugins.ts';

const element = (tagName: string, properties = {}, children: Element[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const root = (...children: Root['children']): Root => ({ type: 'root', children });

describe('links', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv('BASE_PATH', 'note');
  });
  // Test files share what they load: the next one must not get settings of these tests.
  afterEach(() => void vi.unstubAllEnvs().resetModules());

  test('within the site get the folder it is published in; others stay', async () => {
    const { rehypeBasePath } = await import('./site-plugins.ts');
    const links = ['/netvaerk/', '#status', 'https://example.org/'].map((href) =>
      element('a', { href }),
    );
    rehypeBasePath()(root(element('p', {}, links)));
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      '/note/netvaerk/',
      '#status',
      'https://example.org/',
    ]);
  });

  test('only: an address on something else stays', async () => {
    const { rehypeBasePath } = await import('./site-plugins.ts');
    const area = element('area', { href: '/netvaerk/' });
    rehypeBasePath()(root(area));
    expect(area.properties['href']).toBe('/netvaerk/');
  });
});

test('the label of the footnotes is the document’s own, and each mark has a name', () => {
  const label = element('h2', { id: 'footnote-label' });
  const mark = element('a', { dataFootnoteRef: '', ariaDescribedBy: ['footnote-label'] });
  mark.children.push({ type: 'text', value: '3' });
  const other = element('a', { ariaDescribedBy: ['andet'] });
  const plugin = rehypeFootnoteLabels((number) => `Note ${number}`);
  plugin(root(mark, other, label), new VFile({ path: 'a/natlys.mdx' }));
  expect(label.properties['id']).toBe('noter-natlys');
  expect(mark.properties).toEqual({ dataFootnoteRef: '', ariaLabel: 'Note 3' });
  expect(other.properties).toEqual({ ariaDescribedBy: ['andet'] });
});

describe('the caption of a <Table>', () => {
  const component = (name: string, children: Element[]): MdxJsxFlowElementHast => ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: 'caption', value: 'Tal' }],
    children,
  });

  const file = new VFile({ path: 'src/content/networks/lys.mdx' });

  test('becomes the first thing in its table, which is named by it', () => {
    const table = element('table', {}, [element('thead')]);
    rehypeTableCaptions()(root(component('Table', [table])), file);
    expect(table.properties).toEqual({ id: 'lys-tabel-tal' });
    expect(table.children).toMatchObject([
      {
        tagName: 'caption',
        children: [
          {
            name: 'TableNumber',
            attributes: [{ value: 'lys-tabel-tal' }, { name: 'caption', value: 'Tal' }],
          },
        ],
      },
      { tagName: 'thead' },
    ]);
  });

  test('is left alone where there is no table, or another component', () => {
    const paragraph = element('p');
    const table = element('table');
    rehypeTableCaptions()(root(component('Table', [paragraph]), component('Note', [table])), file);
    expect(paragraph.children).toEqual([]);
    expect(table.children).toEqual([]);
  });
});

test('the header cells of a table head their column, unless they say otherwise', () => {
  const [column, row, cell] = [element('th'), element('th', { scope: 'row' }), element('td')];
  rehypeTableScopes()(root(element('tr', {}, [column, row, cell])));
  expect([column, row, cell].map(({ properties }) => properties['scope'])).toEqual([
    'col',
    'row',
    undefined,
  ]);
});

test('the first cell of a row heads the row', () => {
  const [first, second] = [element('td'), element('td')];
  rehypeTableScopes()(root(element('tr', {}, [first, second])));
  expect(first).toMatchObject({ tagName: 'th', properties: { scope: 'row' } });
  expect(second).toMatchObject({ tagName: 'td', properties: {} });
});

test('how a column is aligned becomes a class, and never a style', () => {
  const cells = ['right', 'center', 'left', undefined].map((align) =>
    element('td', align ? { align } : {}),
  );
  rehypeColumnClasses()(root(element('tr', {}, cells)));
  expect(cells.map(({ properties }) => properties)).toEqual([
    { className: ['number'] },
    { className: ['centred'] },
    {},
    {},
  ]);
});

test('a link whose text is its address is marked, for print', () => {
  const link = (href: string, value: string): Element => ({
    ...element('a', { href }),
    children: [{ type: 'text', value }],
  });
  const [bare, named] = [link('http://www.oim.dk', 'www.oim.dk'), link('https://oim.dk', 'her')];
  rehypeShownAddresses()(root(bare, named));
  expect([bare, named].map(({ properties }) => properties['dataAddress'])).toEqual([
    true,
    undefined,
  ]);
});

describe('the link to a heading', () => {
  const text = (value: string): Text => ({ type: 'text', value });
  const linked = (...nodes: Element[]): Root => {
    const tree = root(...nodes);
    rehypeHeadingLinks((heading) => `Link: ${heading}`)(tree);
    return tree;
  };

  test('stands beside it, with its words as its name', () => {
    const heading = element('h3', { id: 'lys' });
    heading.children.push(text('Om '), { ...element('em'), children: [text('lys')] });
    expect(linked(heading).children).toEqual([
      element('div', { className: ['heading'] }, [
        heading,
        element('a', { className: ['anchor'], href: '#lys', ariaLabel: 'Link: Om lys' }),
      ]),
    ]);
  });

  test('is made within boxes too, and once', () => {
    const box = element('div', {}, [element('h4', { id: 'a' }), element('h2', { id: 'b' })]);
    linked(box);
    expect(box.children.map((one) => 'children' in one && one.children.length)).toEqual([2, 2]);
  });

  test('is not made for the title, for headings without a place, or for that of the footnotes', () => {
    const notes = element('section', { dataFootnotes: true }, [element('h2', { id: 'noter' })]);
    const tree = linked(element('h1', { id: 'titel' }), element('h2'), notes);
    expect(tree.children).toEqual([element('h1', { id: 'titel' }), element('h2'), notes]);
    expect(notes.children).toEqual([element('h2', { id: 'noter' })]);
  });
});
