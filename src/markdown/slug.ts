const danish: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  é: 'e',
  ü: 'u',
  ö: 'oe',
  ä: 'ae',
};

/** Makes an ascii name of a text, for addresses and anchors: `Én handleplan` → `en-handleplan`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåéüöä]/g, (letter) => danish[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The entry that a content file makes, as its anchors and footnotes are named: `…/networks/en-plan.mdx` → `en-plan`. */
export function entryKey(path: string): string {
  const name = path.replace(/\\/g, '/').split('/').at(-1) ?? '';
  return slug(name.replace(/\.mdx?$/, ''));
}
