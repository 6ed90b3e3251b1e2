import { globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PressedPdf } from '../book/press.ts';
import { withPdfSizes } from '../wording/pdf-size.ts';

/**
 * Puts the book and its parts among the pages, which then say how large they are.
 * @param printed the folder that they were set in
 * @param site the folder of the pages
 * @throws when a page leads to one that was not made
 */
export function addPrinted(printed: string, site: string, pdfs: readonly PressedPdf[]): void {
  for (const name of readdirSync(printed)) renameSync(join(printed, name), join(site, name));
  const sizes = new Map(pdfs.map((pdf) => [pdf.address, pdf]));
  for (const file of globSync('**/*.html', { cwd: site })) {
    const path = join(site, file);
    const html = readFileSync(path, 'utf8');
    const whole = withPdfSizes(html, sizes);
    if (whole !== html) writeFileSync(path, whole);
  }
}
