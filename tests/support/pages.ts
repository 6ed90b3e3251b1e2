import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A built page: its address on the host and its parsed HTML. */
export interface BuiltPage {
  address: string;
  html: CheerioAPI;
}

const known = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site, read once; a former address that leads on to a page is none. */
export function readPages(folder: string, base = '/'): readonly BuiltPage[] {
  const pages = known.get(folder) ?? parsePages(folder, base);
  known.set(folder, pages);
  return pages;
}

function parsePages(folder: string, base: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      address: base + file.replace(/(^|\/)index\.html$/, '$1'),
      html: load(readFileSync(join(folder, file), 'utf8')),
    }))
    .filter(({ html }) => html('meta[http-equiv=refresh]').length === 0);
}
