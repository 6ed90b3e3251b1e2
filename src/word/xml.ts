// The few ways to write XML: text that means itself, and elements. Nothing else in this folder escapes anything.

/** What XML has no way to write: control characters, and halves of characters. */
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML that says exactly that text, without what XML can't say, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** An element's attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. @param content XML that is written already */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`))
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element that only has a value: `<w:pStyle w:val="Title"/>`. */
export const valued = (name: string, value: string | number): string =>
  `<${name} w:val="${value}"/>`;
