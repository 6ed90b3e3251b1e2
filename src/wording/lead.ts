import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What a text is about, to stand above it; nothing where its first paragraph says the same in the same words. */
export function leadAbove(about: string, { children: [first] }: Root): string | undefined {
  const said = first ? toString(first) : '';
  return said.includes(about.replace(/\.$/, '')) ? undefined : about;
}
