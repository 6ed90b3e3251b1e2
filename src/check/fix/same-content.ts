import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { parse } from 'yaml';
import { parseMdx } from '../../markdown/parse.ts';
import { frontMatterBlock } from '../../model/reading/front-matter.ts';
import { ungarbled } from '../rules/saved-as-utf8.ts';
import { invisibleSign } from '../rules/signs.ts';

/** A text as a reader sees it: letters composed, nothing invisible, each space like another. */
const seen = (text: string): string =>
  ungarbled(text)
    .normalize('NFC')
    .replace(new RegExp(invisibleSign.source, 'gu'), '')
    .replace(/\s+/g, ' ')
    .trim();

/** Its letters and figures alone, which no mend may touch; the signs between words may be what is mended. */
const lettersOf = (text: string): string => seen(text).replace(/[^\p{L}\p{N}]/gu, '');

function attributeShape(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): unknown {
  if (attribute.type !== 'mdxJsxAttribute') return attribute.value;
  return [attribute.name, lettersOf(JSON.stringify(attribute.value ?? ''))];
}

/** A file's text as a shape: its nodes, their addresses and names, and the letters of its words. */
function shapeOf(node: Nodes): unknown {
  switch (node.type) {
    // The fields are compared as fields.
    case 'yaml':
      return '';
    case 'text':
      return lettersOf(node.value);
    default: {
      const attributes = 'attributes' in node ? node.attributes.map(attributeShape) : [];
      const children = 'children' in node ? node.children.map(shapeOf) : [];
      const own = Object.entries(node)
        .filter(([name]) => name !== 'position' && name !== 'data')
        .map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'string' ? seen(value) : value,
        ]);
      return { ...Object.fromEntries(own), attributes, children };
    }
  }
}

function shapeOfData(data: unknown): unknown {
  if (typeof data === 'string') return lettersOf(data);
  if (Array.isArray(data)) return data.map(shapeOfData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.entries(data).map(([key, value]) => [seen(key), shapeOfData(value)]);
}

/** What a file says, without the signs and spaces; undefined for a file that can't be read. */
function contentOf(text: string, isMdx: boolean): string | undefined {
  try {
    const yaml = isMdx ? (frontMatterBlock(text)?.yaml ?? '') : text;
    const data = shapeOfData(parse(yaml, { logLevel: 'error' }));
    return JSON.stringify([data, isMdx ? shapeOf(parseMdx(text)) : undefined]);
  } catch {
    return undefined;
  }
}

/**
 * Whether a mended file still says what it said: the same fields, the same headings, lists, tables, links and
 * components, the same words in the same order. A file that could not be read before may be read after.
 */
export function isSameContent(before: string, after: string, isMdx: boolean): boolean {
  const content = contentOf(before, isMdx);
  return content === undefined || content === contentOf(after, isMdx);
}
