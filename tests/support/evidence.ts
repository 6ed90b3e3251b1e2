import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { openPdf } from '../../src/book/test-reader.ts';
import { addressOf } from '../../src/publish/built-addresses.ts';
import { checkOf, type Check, type Fault } from '../../src/publish/evidence/evidence.ts';
import { violations } from './axe.ts';
import { structureFaults, untaggedFaults } from './pdf-faults.ts';
import { readStructure } from './pdf-structure.ts';

// The checks that need the tests' own programs, on a whole site: what `npm run evidence` tells the readers of.

/** How each page is looked at: every scheme and every width once, not each of the four pairs. */
const views = [
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 1280 },
] as const;

/** The version of a package, from its own file, which not every package lets be imported. */
const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

async function faultsOfPage(browser: Browser, origin: string, page: string): Promise<Fault[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const window = await context.newPage();
    const faults: Fault[] = [];
    for (const { scheme, width } of views) {
      await window.emulateMedia({ colorScheme: scheme });
      await window.setViewportSize({ width, height: 800 });
      if (window.url() === 'about:blank') await window.goto(origin + page);
      for (const found of await violations(window)) {
        const [fault = '', ...html] = found.split(': ');
        faults.push({ page, fault, detail: `${scheme}, ${width} px: ${html.join(': ')}` });
      }
    }
    return faults;
  } finally {
    await context.close();
  }
}

/**
 * Runs axe on pages in a browser, two at a time.
 * @param origin where the site is served, with its folder and without a slash at the end
 * @param pages their addresses within the site
 * @param begin told of each page as it is opened
 */
export async function tryPages(
  browser: Browser,
  origin: string,
  pages: readonly string[],
  begin: (page: string) => void = () => undefined,
): Promise<Check> {
  const left = [...pages];
  const faults: Fault[] = [];
  const lookAtSome = async (): Promise<void> => {
    for (let page = left.shift(); page !== undefined; page = left.shift()) {
      begin(page);
      faults.push(...(await faultsOfPage(browser, origin, page)));
    }
  };
  await Promise.all([lookAtSome(), lookAtSome()]);
  const programs = { 'axe-core': axe.version, Chromium: browser.version() };
  return checkOf(programs, pages.length, faults);
}

/**
 * Reads the structure of PDFs, and looks for what stands outside it.
 * @param files within the site's folder
 */
export async function tryPdfs(
  folder: string,
  files: readonly string[],
  begin: (file: string) => void = () => undefined,
): Promise<Check> {
  const faults: Fault[] = [];
  for (const file of files) {
    begin(file);
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const found = structureFaults(await readStructure(bytes));
    const pdf = await openPdf(bytes);
    found.push(...(await untaggedFaults(pdf)));
    faults.push(...found.map((fault) => ({ page: addressOf(file), fault })));
  }
  const programs = { 'pdf-lib': versionOf('@cantoo/pdf-lib'), 'PDF.js': versionOf('pdfjs-dist') };
  return checkOf(programs, files.length, faults);
}
