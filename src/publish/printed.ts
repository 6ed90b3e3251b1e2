import { globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFileSizes, type SizedFile } from '../wording/file-size.ts';

/**
 * Puts the book, the e-book and their parts among the pages, which then say how large they are.
 * @param printed the folder that they were made in
 * @param site the folder of the pages
 * @throws when a page leads to one that was not made
 */
export function addPrinted(printed: string, site: string, files: readonly SizedFile[]): void {
  for (const name of readdirSync(printed)) renameSync(join(printed, name), join(site, name));
  const sizes = new Map(files.map((one) => [one.address, one]));
  for (const file of globSync('**/*.html', { cwd: site })) {
    const path = join(site, file);
    const html = readFileSync(path, 'utf8');
    const whole = withFileSizes(html, sizes);
    if (whole !== html) writeFileSync(path, whole);
  }
}
