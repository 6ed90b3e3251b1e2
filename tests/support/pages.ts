import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A built page: its address on the host and its parsed HTML. */
export interface BuiltPage {
  address: string;
  html: CheerioAPI;
}

/** Every page of a built site. */
export function readPages(folder: string, base = '/'): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      address: base + file.replace(/(^|\/)index\.html$/, '$1'),
      html: load(readFileSync(join(folder, file), 'utf8')),
    }));
}
