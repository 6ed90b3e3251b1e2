import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { placeOf } from './support/check.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';
import { startDevServer, type DevServer } from './support/dev-server.ts';

const trial = 'src/content/trials/en-plan/en-handleplan.mdx';
const trialAddress = '/forsoeg/en-plan/en-handleplan/';
const otherTrial = 'src/content/trials/en-plan/ny-organisering.mdx';
const otherAddress = '/forsoeg/en-plan/ny-organisering/';
const brokenFromStart = 'src/content/networks/billige-boliger.mdx';

let copy: ProjectCopy;
let server: DevServer;
let browser: Browser;
let page: Page;

const read = (file: string): string => readFileSync(join(copy.root, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(copy.root, file), text);
/** Changes a file. @returns how to change it back */
function change(file: string, by: (text: string) => string): () => void {
  const before = read(file);
  write(file, by(before));
  return () => write(file, before);
}
/** Changes a file for the length of a test at most. @returns how to change it back before */
function changeInTest(file: string, by: (text: string) => string): () => void {
  const mendInTest = change(file, by);
  onTestFinished(mendInTest);
  return mendInTest;
}

const panel = () => page.locator('#redaktionens-fejl');
/** The files and lines in the list of faults. */
const places = async (): Promise<string[]> =>
  (await panel().getByRole('button').allInnerTexts()).map((place) => place.replace(/:\d+$/, ''));
/** Waits until the list of faults has one at a place. */
const faultAt = (place: string) =>
  panel().getByRole('listitem').filter({ hasText: place }).first().waitFor();
const noFaults = () => panel().waitFor({ state: 'detached' });
/**
 * Opens a page in a new window, as one that is open may be loading anew at this moment, and waits until the server tells
 * the window of changes: a change before that is in the page already.
 */
async function open(address: string): Promise<void> {
  await page.close();
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const told = new Promise<void>((isTold) => {
    // The page may be loaded once more by itself, with a connection of its own.
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('note:findings')) isTold();
      });
    });
  });
  await page.goto(server.origin + address, { waitUntil: 'commit' });
  await told;
}
/** Whether the server can show a page. */
const status = async (address: string): Promise<number> =>
  (await fetch(server.origin + address)).status;
/** A page's text as it is sent, before any script has changed it. */
const textOf = async (address: string): Promise<string> =>
  load(await (await fetch(server.origin + address)).text())('main').text();
let mendFromStart: () => void;

beforeAll(async () => {
  copy = copyProject();
  mendFromStart = change(brokenFromStart, (text) => text.replace('\ntitle: ', '\ntitle: "'));
  [server, browser] = await Promise.all([startDevServer(copy.root), startBrowser()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  copy?.remove();
});

describe('npm run dev', () => {
  test('starts with a file that cannot be read, and shows where in the window and the terminal', async () => {
    await open('/kommuner/aarhus/');
    const place = `${brokenFromStart}:${placeOf(read(brokenFromStart), '"')}`;
    await faultAt(place);
    expect(await page.locator('h1').innerText()).toBe('Aarhus Kommune');
    expect(await panel().locator('summary').innerText()).toBe('1 fejl');
    expect(await panel().getByRole('listitem').innerText()).toContain('anførselstegn');
    expect(server.said()).toContain(place);
  });

  test('takes the fault away when it is mended, and shows the page again', async () => {
    mendFromStart();
    await noFaults();
    await expect.poll(() => status('/netvaerk/billige-boliger/')).toBe(200);
    await open('/netvaerk/billige-boliger/');
    expect(await page.locator('h1').innerText()).toContain('illige');
  });

  test('goes on showing a text while a tag in it is open, and shows the new text once it is closed', async () => {
    await open(trialAddress);
    const before = await textOf(trialAddress);
    const sentence = 'En ny sætning om handleplanen.';
    const mend = changeInTest(trial, (text) => `${text}\n<Note>\n${sentence}\n`);
    await faultAt(`${trial}:${placeOf(read(trial), '<Note>\nEn')}`);
    await open(trialAddress);
    await expect.poll(() => textOf(trialAddress)).toBe(before);

    write(trial, `${read(trial).replace('<Note>\nEn', '<Note>\n\nEn')}\n</Note>\n`);
    await page.locator('main').filter({ hasText: sentence }).waitFor();
    await noFaults();
    mend();
    await page.locator('main').filter({ hasNotText: sentence }).waitFor();
  });

  test.each([
    ['a component that is not known', trial, (text: string) => `${text}\n<Ukendt />\n`, '<Ukendt'],
    [
      'a field with a value that is not allowed',
      trial,
      (text: string) => text.replace(/\n {2}status: .*/, '\n  status: i-gagn'),
      'i-gagn',
    ],
    [
      'a network that is not there',
      trial,
      (text: string) => text.replace(/\nnetwork: .*/, '\nnetwork: en-palm'),
      'en-palm',
    ],
    [
      'a list that cannot be read',
      'src/content/municipalities.yaml',
      (text: string) => text.replace('name: Ballerup', 'name: Balle: rup'),
      'name: Balle: rup',
    ],
    [
      'a glossary that cannot be read',
      'src/content/glossary.yaml',
      (text: string) => text.replace(/\n {2}term: /, '\n  term: a: '),
      'term: a: ',
    ],
    [
      'a figure in the ledger that is no figure',
      'seeds/ledger/totals.yaml',
      (text: string) => `${text}\n- : :\n`,
      '- : :',
    ],
  ])('lives through %s', async (_, file, spoil, wrong) => {
    await open('/netvaerk/');
    const mend = changeInTest(file, spoil);
    const [line] = placeOf(read(file), wrong).split(':');
    await expect.poll(places).toContain(`${file}:${line}`);
    for (const address of ['/', '/udskriv/', '/kommuner/aarhus/', '/hjemler/']) {
      expect(await status(address), address).toBe(200);
    }
    mend();
    await noFaults();
    await expect.poll(() => status('/forsoeg/')).toBe(200);
  });

  test.each([
    [
      'a list',
      'src/content/municipalities.yaml',
      'name: Aarhus',
      'name: Århus',
      '/kommuner/aarhus/',
    ],
    [
      'a figure of a source',
      'seeds/ledger/beskaeftigelsesministeren-2017/brevet.yaml',
      'what: brevets dato',
      'what: dagen for Århus-brevet',
      '/kilder/beskaeftigelsesministeren-2017/',
    ],
  ])('shows an open page again when %s is changed', async (_, file, from, to, address) => {
    await open(address);
    const mend = changeInTest(file, (text) => text.replace(from, to));
    await page.locator('main').filter({ hasText: 'Århus' }).waitFor();
    mend();
    await page.locator('main').filter({ hasNotText: 'Århus' }).waitFor();
  });

  test.each([0, 1, 3])(
    'shows a text as it is in the end, when it is changed and changed back %i answers later',
    async (answers) => {
      const before = await textOf(trialAddress);
      const mend = changeInTest(trial, (text) => `${text}\nEt øjeblik.\n`);
      for (let answer = 0; answer < answers; answer += 1) await status('/robots.txt');
      mend();
      // What is changed after it has come through: so has all that will be reported it.
      const mendOther = changeInTest(otherTrial, (text) => `${text}\nBagefter.\n`);
      await expect.poll(() => textOf(otherAddress)).toContain('Bagefter.');
      mendOther();
      await expect.poll(() => textOf(otherAddress)).not.toContain('Bagefter.');
      await expect.poll(() => textOf(trialAddress)).toBe(before);
    },
  );

  test('shows a page again whose file was given capitals, and then its own name', async () => {
    const folder = join(copy.root, 'src/content/chapters/baggrund');
    const rename = (from: string, to: string): void =>
      renameSync(join(folder, from), join(folder, to));
    await open('/');
    rename('kl-2016.mdx', 'Kl-2016.mdx');
    await faultAt('src/content/chapters/baggrund/Kl-2016.mdx:1:1');
    rename('Kl-2016.mdx', 'kl-2016.mdx');
    await noFaults();
    await expect.poll(() => status('/baggrund/kl-2016/')).toBe(200);
  });

  test('opens the place of a fault in the editor', async () => {
    await open('/');
    const mend = changeInTest(trial, (text) => `${text}\n<Ukendt />\n`);
    const place = `${trial}:${placeOf(read(trial), '<Ukendt')}`;
    await faultAt(place);
    const asked = page.waitForRequest(/__open-in-editor/);
    // Nothing is opened on the machine that the tests run on.
    await page.route(/__open-in-editor/, (route) => route.fulfill({ body: '' }));
    await panel().getByRole('button', { name: place }).click();
    expect(new URL((await asked).url()).searchParams.get('file')).toBe(place);
    mend();
    await noFaults();
  });

  test('says in Danish when a page itself fails, and shows it again when that is mended', async () => {
    const file = 'src/pages/kilder/index.astro';
    const mend = changeInTest(file, (text) =>
      text.replace('---\n', "---\nthrow new Error('midt på siden');\n"),
    );
    await expect.poll(() => status('/kilder/')).toBe(500);
    await open('/kilder/');
    expect(await page.locator('h1').innerText()).toBe('Siden kan ikke vises endnu');
    mend();
    await page.getByRole('heading', { name: 'Kilder', level: 1 }).waitFor();
  });

  test('says that its port is taken, and by whom it may be', () => {
    const port = new URL(server.origin).port;
    const { status, stderr } = spawnSync('node', ['scripts/dev.ts', '--port', port], {
      cwd: copy.root,
      encoding: 'utf8',
    });
    expect(stderr).toContain(`Port ${port} er optaget`);
    expect(stderr).toContain(`npm run dev -- --port ${Number(port) + 1}`);
    expect(status).toBe(1);
  });
});
