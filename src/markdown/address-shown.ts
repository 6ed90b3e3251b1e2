/** An address as one says it: without what a browser adds by itself. */
const said = (address: string): string =>
  address
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '')
    .toLowerCase();

/**
 * Whether a link's text is its address, as on `[www.oim.dk](http://www.oim.dk)`: paper then need not show it once more.
 * @param text what the reader sees
 * @param url where it leads
 */
export const showsItsAddress = (text: string, url: string): boolean =>
  said(text.trim()) === said(url);
