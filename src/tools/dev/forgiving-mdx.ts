import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { Plugin } from 'vite';
import { visit } from 'unist-util-visit';
import { parseMdx } from '../../markdown/parse.ts';
import { vocabularyNames } from '../../markdown/vocabulary.ts';
import { frontMatterBlock } from '../../model/reading/front-matter.ts';
import { memoizedByText } from '../../model/reading/memoized.ts';
import { editing } from '../../text/editing.ts';

/** An attribute's value, of one without a value too. */
const isText = (value: unknown): boolean => typeof (value ?? '') === 'string';

const parsed = memoizedByText<Root>();

/**
 * Throws where a file is empty, as an editor leaves it for a moment before writing it, and where its text can be read,
 * but names a component that no page has, or holds code: the check refuses both before a build, but while editing a page
 * is shown before anyone has read the check.
 */
export function demandText(text: string): void {
  if (text.trim() === '') throw new Error('empty');
  // Asked for as it is loaded and as it is transformed: the trees of a few files are enough.
  visit(
    parsed(text, 4, () => parseMdx(text)),
    (node) => {
      if (!node.type.startsWith('mdx')) return;
      const isOurs =
        'attributes' in node &&
        (vocabularyNames as (string | null)[]).includes(node.name) &&
        node.attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && isText(value));
      if (!isOurs) throw new Error(node.type);
    },
  );
}

/** The file with a sentence in place of its text. */
function withoutText(code: string): string {
  const block = frontMatterBlock(code);
  return `${block ? code.slice(0, block.bodyOffset) : ''}\n${editing.notReadable}\n`;
}

/**
 * While editing, a text that can't be made into a page is shown as it was when it last could; one that never could, as
 * a sentence that says so. The page's other parts can be seen meanwhile, and so can the pages that repeat the text.
 */
export function forgivingMdx(): Plugin {
  const readable = new Map<string, string>();
  return {
    name: 'forgiving-mdx',
    apply: 'serve',
    enforce: 'pre',
    // What can be seen to be unreadable never comes to the transformation, which Vite may run by ways of its own.
    load: {
      filter: { id: /\.mdx$/ },
      handler(id) {
        const code = readFileSync(id, 'utf8');
        try {
          demandText(code);
          return code;
        } catch {
          return readable.get(id) ?? withoutText(code);
        }
      },
    },
    // @astrojs/mdx has no option for a text that fails, so its transformation is wrapped. Can go when it has one.
    configResolved({ plugins }) {
      const transform = plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform;
      if (typeof transform !== 'object') throw new Error('@astrojs/mdx');
      const { handler } = transform;
      transform.handler = async function (code, id, options) {
        try {
          demandText(code);
          const made = await handler.call(this, code, id, options);
          readable.set(id, code);
          return made;
        } catch {
          try {
            return await handler.call(this, readable.get(id) ?? withoutText(code), id, options);
          } catch {
            // Its front matter can't be read either.
            return handler.call(this, editing.notReadable, id, options);
          }
        }
      };
    },
  };
}
