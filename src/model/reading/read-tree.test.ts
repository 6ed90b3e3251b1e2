import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMdx, remarkReadTree } from '../../markdown/parse.ts';
import { trialPath, withFolder } from './files-fixture.ts';
import { frontMatterBlock } from './front-matter.ts';
import { readProjectThroughCache } from './read-cache.ts';
import { readTreeOf } from './read-tree.ts';

/** Calls with a trial of a project that has been read: its path, its text, and what Astro hands on of it. */
function withRead(use: (root: string, path: string, text: string, body: string) => void): void {
  withFolder({}, (root) => {
    for (const path of ['src/model/reading', 'src/markdown', 'src/schemas/characters.ts']) {
      cpSync(path, join(root, path), { recursive: true });
    }
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    readProjectThroughCache(root);
    const path = join(root, trialPath);
    const text = readFileSync(path, 'utf8');
    const start = frontMatterBlock(text)?.bodyOffset ?? 0;
    use(root, path, text, text.slice(0, start).replace(/\S/g, ' ') + text.slice(start));
  });
}

/** A text as Astro parses it, and by whom it is parsed anew. */
function asAstro(root: string, path: string, text: string): { tree: Root; by: unknown[] } {
  const by: unknown[] = [];
  const count = (message: unknown): unknown => by.push((message as { by: string }).by);
  subscribe('mdx.parse', count);
  const tree = unified()
    .use(remarkParse)
    .use(remarkReadTree, readTreeOf(root))
    .parse({ value: text, path });
  unsubscribe('mdx.parse', count);
  return { tree, by };
}

test('a text that has been read is not parsed again, and is a tree of one’s own without front matter', () => {
  withRead((root, path, text, body) => {
    const { tree, by } = asAstro(root, path, body);
    expect(by).toEqual([]);
    const whole = parseMdx(text);
    expect(tree).toEqual({ ...whole, children: whole.children.slice(1) });
    tree.children.length = 0;
    expect(asAstro(root, path, body).tree.children).not.toEqual([]);
  });
});

test.each<[string, (path: string, text: string, body: string) => string]>([
  [
    'that is another since',
    (path, text, body) => {
      writeFileSync(path, `${text}\nNyt.\n`);
      return `${body}\nNyt.\n`;
    },
  ],
  ['that is not the file’s', () => 'En anden tekst.'],
])('a text %s is parsed', (_, change) => {
  withRead((root, path, text, body) => {
    expect(asAstro(root, path, change(path, text, body)).by).toEqual(['astro']);
  });
});

test('a file that is not there is parsed as it is given', () => {
  withRead((root) => {
    expect(asAstro(root, join(root, 'ingen.mdx'), 'En tekst.').by).toEqual(['astro']);
  });
});
