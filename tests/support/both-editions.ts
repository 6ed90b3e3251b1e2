import type { Nodes } from 'hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { checkProject } from '../../src/check/index.ts';
import type { Finding } from '../../src/check/finding.ts';
import { projectOf } from '../../src/model/reading/project.ts';
import { parseMdx, sharedPlugins } from '../../src/markdown/parse.ts';
import { siteRehypePlugins } from '../../src/markdown/site-plugins.ts';
import { chapterPath, validFiles } from '../../src/model/reading/files-fixture.ts';
import { compilePdf } from '../../src/book/compile.ts';
import { frame } from '../../src/book/note-to-typst.ts';
import { readPrintText } from '../../src/model/print-text.ts';
import { block, label } from '../../src/book/syntax.ts';
import { noteTargets } from '../../src/model/targets.ts';
import { testEdition, testSize, testNote } from '../../src/book/test-note.ts';
import { openPdf } from '../../src/book/test-reader.ts';
import { createWriter } from '../../src/book/write-text.ts';
import { squeeze } from './blocks.ts';
import { isTagged, readStructure, type Tagged } from './pdf-structure.ts';
import { isBlock, readMarks, type TextOf } from './pdf-text.ts';

// One text as the site and the book show it: blocks one after another, each with what it stands in, and then the
// footnotes. What the two have in common is named alike: `L>LI {*}lys` is a list item in bold.

/** Markdown, with a name that a chapter can have. */
export interface Example {
  name: string;
  markdown: string;
}

/** What stands as a part of the structure in both editions, by the site's element. */
const siteRoles: Record<string, string> = {
  ul: 'L',
  ol: 'L',
  li: 'LI',
  blockquote: 'BlockQuote',
  table: 'Table',
  tr: 'TR',
  td: 'TD',
  th: 'TH',
  p: '',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'H'])),
};
const siteMarks: Record<string, string> = { em: '_', strong: '*' };
const bookRoles = new Set(['H', 'L', 'LI', 'BlockQuote', 'Table', 'TR', 'TD', 'TH']);
const bookMarks: Record<string, string> = { Em: '_', Strong: '*' };

/** Collects blocks: pieces of text belong to the block that is open, each with the marks that are open. */
class Blocks {
  readonly found: string[] = [];
  readonly #path: string[] = [];
  readonly #marks: string[] = [];
  #line = '';
  #shownMarks = '';

  add(text: string): void {
    const marks = [...new Set(this.#marks)].sort().join('');
    const seen = squeeze(text);
    if (seen === '') return;
    if (marks !== this.#shownMarks) this.#line += `{${marks}}`;
    this.#shownMarks = marks;
    this.#line += seen;
  }

  marked(mark: string, fill: () => void): void {
    this.#marks.push(mark);
    fill();
    this.#marks.pop();
  }

  /** What `fill` adds stands in a block of this role; a block without one is only apart from its neighbours. */
  within(role: string, fill: () => void): void {
    this.end();
    if (role !== '') this.#path.push(role);
    fill();
    this.end();
    if (role !== '') this.#path.pop();
  }

  end(): void {
    // Typst puts a list within an item beside the item, in the list.
    const path = this.#path.join('>').replaceAll('LI>L', 'L');
    if (this.#line !== '') this.found.push(`${path} ${this.#line}`);
    this.#line = '';
    this.#shownMarks = '';
  }
}

/** Footnotes stand after the text, each as its blocks. */
const asNotes = (found: readonly string[]): string[] =>
  found.map((note) => `note ${note.replace(/^\S* /, '')}`);

/** A tree of HTML as its blocks, and then its footnotes. */
export function readSite(tree: Nodes): string[] {
  const text = new Blocks();
  const notes = new Blocks();
  const visit = (node: Nodes, blocks: Blocks): void => {
    if (node.type === 'text') blocks.add(node.value);
    if (node.type === 'root') node.children.forEach((child) => visit(child, blocks));
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    if (tagName === 'sup' || properties['dataFootnoteBackref'] !== undefined) return;
    if (String(properties['className']) === 'anchor') return;
    if (properties['dataFootnotes'] !== undefined) {
      const list = children.filter((child) => child.type === 'element' && child.tagName === 'ol');
      list.forEach((child) => visit(child, notes));
      return;
    }
    const fill = (): void => children.forEach((child) => visit(child, blocks));
    const role = siteRoles[tagName];
    const mark = siteMarks[tagName];
    if (role !== undefined) blocks.within(role, fill);
    else if (mark !== undefined) blocks.marked(mark, fill);
    else fill();
  };
  visit(tree, text);
  text.end();
  return [...text.found, ...asNotes(notes.found)];
}

function readBook(parts: readonly Tagged[], textOf: TextOf): string[] {
  const text = new Blocks();
  const notes = new Blocks();
  const visit = (element: Tagged, blocks: Blocks): void => {
    if (element.role === 'Lbl') return;
    const into = element.role === 'Note' ? notes : blocks;
    const fill = (): void =>
      element.kids.forEach((kid) => {
        if (isTagged(kid)) visit(kid, into);
        else into.add(textOf(kid));
      });
    const role = /^H\d$/.test(element.role) ? 'H' : element.role;
    const mark = bookMarks[element.role];
    if (element.role === 'Note') notes.within('', fill);
    else if (isBlock(element)) blocks.within(bookRoles.has(role) ? role : '', fill);
    else if (mark !== undefined) blocks.marked(mark, fill);
    else fill();
  };
  parts.forEach((part) => visit(part, text));
  text.end();
  return [...text.found, ...asNotes(notes.found)];
}

/** What the check says of a chapter with this text, and only of how it is written: whatever figures and links it has. */
export function refusalsOf(markdown: string): Finding[] {
  const [frontMatter = ''] = /^---[\s\S]*?\n---\n\n/.exec(validFiles[chapterPath] ?? '') ?? [];
  const texts = new Map(Object.entries({ ...validFiles, [chapterPath]: frontMatter + markdown }));
  const findings = checkProject(projectOf({ texts, unexpectedEntries: [] }));
  return findings.filter(
    ({ file, severity, check }) =>
      file === chapterPath && severity === 'error' && !/^(?:figures|links-lead)/.test(check),
  );
}

const site = unified()
  .use(sharedPlugins)
  .use(remarkRehype, { clobberPrefix: '' })
  .use(siteRehypePlugins(String, String));

/** What the site shows of a text. */
export function onSite({ name, markdown }: Example): string[] {
  const file = new VFile({ path: `${name}.mdx`, value: markdown });
  return readSite(site.runSync(parseMdx(markdown), file) as Nodes);
}

function typstOf({ name, markdown }: Example): string {
  const text = readPrintText({
    tree: parseMdx(markdown),
    file: `src/content/chapters/${name}.mdx`,
  });
  return createWriter(testNote, text, noteTargets(testNote, text.anchors)).blocks([text.tree]);
}

/** What the book shows of texts that it can show, typeset as one document. */
export async function inBook(examples: readonly Example[]): Promise<Map<string, string[]>> {
  const places = [...noteTargets(testNote, []).byAddress.values()].map(
    (name) => `#metadata(none) ${label(name)}`,
  );
  const chapter = (name: string, body: string): string =>
    block('chapter', { args: [label(`tekst-${name}`)], named: { title: `"${name}"` }, body });
  const { pdf } = compilePdf(
    [
      frame(testEdition, testSize),
      chapter('places', places.join('\n\n')),
      ...examples.map((example) => chapter(example.name, typstOf(example))),
    ].join('\n\n'),
    process.cwd(),
  );
  const { tree } = await readStructure(pdf);
  const textOf = await readMarks(await openPdf(pdf));
  const parts = (tree.kids.find(isTagged)?.kids ?? []).filter(isTagged);
  const starts = parts.flatMap(({ role }, index) => (role === 'H1' ? [index] : []));
  return new Map(
    examples.map(({ name }, index) => [
      name,
      readBook(parts.slice((starts[index + 1] ?? 0) + 1, starts[index + 2]), textOf),
    ]),
  );
}
