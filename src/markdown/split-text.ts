import type { Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';

/** Something found in a text, and where. */
interface Found {
  at: number;
  text: string;
}

/** A text as parts: what was found as an element each, and the text between them. Nothing that was found overlaps. */
export function splitText<Of extends Found>(
  value: string,
  found: readonly Of[],
  elementOf: (one: Of) => MdxJsxTextElement,
): (Text | MdxJsxTextElement)[] {
  const parts: (Text | MdxJsxTextElement)[] = [];
  let end = 0;
  for (const one of found) {
    if (one.at > end) parts.push({ type: 'text', value: value.slice(end, one.at) });
    parts.push(elementOf(one));
    end = one.at + one.text.length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}
