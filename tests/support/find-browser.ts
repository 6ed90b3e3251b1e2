import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type LaunchOptions } from 'playwright-core';
import { unpackBrowser } from './browser-package.ts';

/** Where a browser lies that is to be used instead of the one among the packages. */
export const pathVariable = 'CHROME_PATH';

/** What to do where no browser can be started. */
export const noBrowser = `Prøverne i en browser kræver Linux på x64, hvor browseren følger med npm-pakkerne, eller en Chrome: installér den fra https://www.google.com/chrome/, eller skriv stien til en Chrome eller Chromium i miljøvariablen ${pathVariable}.`;
export const wrongPath = (path: string): string =>
  `Programmet »${path}«, som miljøvariablen ${pathVariable} nævner, kan ikke startes som browser: ret stien, eller fjern variablen.`;

const args = [
  ...chromium.args.filter((arg) => !/^--(single-process|no-zygote|headless)/.test(arg)),
  // Without these the browser looks up its maker's hosts at every start.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Fonts that are the same on every machine, and what the browser notes about them, among the tests' own files. */
const fonts = (cache: string | undefined): Record<string, string> => ({
  FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf'),
  ...(cache ? { XDG_CACHE_HOME: cache } : {}),
});

/** The browsers that there may be, the best first. */
async function* candidates(environment: NodeJS.ProcessEnv): AsyncGenerator<LaunchOptions> {
  const env = { ...environment, ...fonts(environment['TESTS_FOLDER']) };
  const path = environment[pathVariable];
  if (path) {
    yield { executablePath: path, args, env };
    return;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { program, libraries } = await unpackBrowser();
    yield { executablePath: program, args, env };
    yield { executablePath: program, args, env: { ...env, LD_LIBRARY_PATH: libraries } };
  }
  for (const channel of ['chrome', 'msedge']) yield { channel, args, env };
  for (const executablePath of ['/usr/bin/chromium', '/usr/bin/chromium-browser']) {
    yield { executablePath, args, env };
  }
}

/** Whether a browser starts and shows a text; from then on it has read its fonts. */
async function works(options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await playwright.launch(options);
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Æblegrød</p>');
      return (await page.innerText('p')) === 'Æblegrød';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/**
 * Finds a browser that works: the one that CHROME_PATH names, the one among the npm packages, or one that is installed.
 * @throws when there is none, with one sentence that says what to do
 */
export async function findBrowser(environment = process.env): Promise<LaunchOptions> {
  for await (const options of candidates(environment)) if (await works(options)) return options;
  const path = environment[pathVariable];
  throw new Error(path ? wrongPath(path) : noBrowser);
}
