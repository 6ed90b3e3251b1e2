import { fold } from './fold.ts';

/** Makes an ascii name of a text, for addresses and anchors: `Én handleplan` → `en-handleplan`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The entry that a content file makes, as its anchors and footnotes are named: `…/networks/en-plan.mdx` → `en-plan`. */
export function entryKey(path: string): string {
  const name = path.replace(/\\/g, '/').split('/').at(-1) ?? '';
  return slug(name.replace(/\.mdx?$/, ''));
}
