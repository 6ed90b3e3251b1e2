import type { Element, Nodes, Root as HtmlRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { remarkTableCharts } from '../../figures/charts/table-chart.ts';
import { readForPrint } from '../../markdown/parse.ts';
import { siteRehypePlugins, textOf } from '../../markdown/site-plugins.ts';
import { remarkTerms, type TermForms } from '../../markdown/terms.ts';
import { memoized } from '../../model/reading/memoized.ts';
import { text } from '../../text/da.ts';
import { readingText, scriptText } from '../../text/reading.ts';

// The texts of the entries as the site shows them: HTML as it will stand in the page, and between it the components,
// which each page chooses. Made of the tree that everyone has, and once, however many pages show the text.

/** A piece of a text: HTML, or a component with what is in it. */
export type TextPart = string | TextComponent;
interface TextComponent {
  name: string;
  attributes: Record<string, string>;
  parts: TextPart[];
}

/** A heading of a text, as the list of a page's contents has it. */
export interface TextHeading {
  depth: number;
  slug: string;
  text: string;
}

/** A text as the site shows it. */
export interface EntryText {
  parts: TextPart[];
  headings: TextHeading[];
}

type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;
const isComponent = (node: Nodes): node is ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const levelOf = ({ tagName }: Element): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

function headingsOf(tree: HtmlRoot): TextHeading[] {
  const headings: TextHeading[] = [];
  visit(tree, 'element', (node) => {
    const depth = levelOf(node);
    if (depth > 0)
      headings.push({ depth, slug: String(node.properties['id']), text: textOf(node) });
  });
  return headings;
}

const toComponent = ({ name, attributes, children }: ComponentNode): TextComponent => ({
  name: name ?? '',
  attributes: Object.fromEntries(
    attributes.flatMap((given) =>
      given.type === 'mdxJsxAttribute' && typeof given.value === 'string'
        ? [[given.name, given.value]]
        : [],
    ),
  ),
  parts: partsOf(children as RootContent[]),
});

/** What a component leaves in the HTML. No text has a comment of its own: MDX knows none. */
const placeOfComponent = /<!--(\d+)-->/;

/** Takes the components out of HTML, which is changed. */
function partsOf(children: RootContent[]): TextPart[] {
  const components: TextComponent[] = [];
  const tree: HtmlRoot = { type: 'root', children };
  visit(tree, (node, index, parent) => {
    if (!isComponent(node) || !parent || index === undefined) return undefined;
    parent.children[index] = { type: 'comment', value: String(components.length) };
    components.push(toComponent(node));
    return SKIP;
  });
  return toHtml(tree)
    .split(placeOfComponent)
    .flatMap((piece, index) => (index % 2 === 0 ? piece || [] : (components[Number(piece)] ?? [])));
}

/** What can be read as a heading of a page that has headings of its own above it. */
function lower(tree: HtmlRoot): void {
  visit(tree, 'element', (node) => {
    const level = levelOf(node);
    if (level > 0) node.tagName = `h${level + 1}`;
  });
}

const toHtmlTree = unified()
  .use(remarkTableCharts)
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: text.footnotes,
    footnoteBackLabel: (reference) => text.backToReference(reference + 1),
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  })
  .use(siteRehypePlugins(readingText.linkTo, scriptText.note))
  .freeze();

/** An entry's text, as it was read. */
interface Read {
  tree: Root;
  file: string;
}

/** Shows texts, each once. */
function textShower(terms: readonly TermForms[]): (entry: Read, isLowered: boolean) => EntryText {
  const markTerms = remarkTerms(terms);
  const shown = { own: new WeakMap<Root, EntryText>(), lowered: new WeakMap<Root, EntryText>() };
  return ({ tree, file }, isLowered) => {
    const known = shown[isLowered ? 'lowered' : 'own'];
    const found = known.get(tree);
    if (found) return found;
    const copy = structuredClone(readForPrint({ tree, file }));
    markTerms(copy);
    const html = toHtmlTree.runSync(copy, new VFile({ path: file })) as HtmlRoot;
    if (isLowered) lower(html);
    const made = { headings: headingsOf(html), parts: partsOf(html.children as RootContent[]) };
    known.set(tree, made);
    return made;
  };
}

const showerFor = memoized(textShower);

/**
 * An entry's text as it stands in a page. The same value for the same tree and terms.
 * @param terms the words that are explained: the first of each in a text is marked, as the component `Term`
 * @param isLowered whether the page has headings above the text's own, which then go down a level
 */
export const shownText = (entry: Read, terms: readonly TermForms[], isLowered = false): EntryText =>
  showerFor(terms)(entry, isLowered);
