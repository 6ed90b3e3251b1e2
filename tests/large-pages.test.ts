import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostTrialsListed } from '../src/model/page-room.ts';
import { addressesOf } from '../src/model/publication-addresses.ts';
import { readPublication, type Publication } from '../src/model/publication.ts';
import { enlargedCopy } from '../src/tools/bench/enlarged-copy.ts';
import { startDevServer, type DevServer } from './support/dev-server.ts';

// A publication with a few more trials than a page can list: its pages that are about all of them.

let folder: string;
let server: DevServer;
let publication: Publication;
let pages: { address: string; page: ReturnType<typeof load> }[];

/** The pages that grow with the number of trials, wherever these lie. */
const growing = ['fixed', 'law', 'appendixColumn'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stor-'));
  enlargedCopy(process.cwd(), folder, 4);
  publication = readPublication(folder);
  server = await startDevServer(folder);
  const addresses = addressesOf(publication)
    .filter(({ kind, address }) => growing.includes(kind) && address.endsWith('/'))
    .map(({ address }) => address);
  pages = [];
  for (const address of addresses) {
    const answer = await fetch(server.origin + address);
    expect(answer.status, address).toBe(200);
    pages.push({ address, page: load(await answer.text()) });
  }
});
afterAll(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

test('it has more trials than a page lists', () => {
  expect(publication.note.trials.length).toBeGreaterThan(mostTrialsListed);
});

test('no page names all trials, by their pages or by their rows', () => {
  const named = pages.map(({ address, page }) => {
    const links = page('main a').toArray();
    const trials = links
      .map(({ attribs }) => attribs['href'] ?? '')
      .filter((href) => /^\/forsoeg\/[^/?]+\/[^/]+\/$|#forsoeg-/.test(href));
    return { address, trials: new Set(trials).size };
  });
  expect(named.filter(({ trials }) => trials > mostTrialsListed)).toEqual([]);
});

test('a link to a place on one of these pages leads to one that is there', () => {
  const places = new Map(
    pages.map(({ address, page }) => [
      address,
      new Set(
        page('[id]')
          .toArray()
          .map(({ attribs }) => attribs['id']),
      ),
    ]),
  );
  const missing = pages.flatMap(({ address, page }) =>
    page('main a[href*="#"]')
      .toArray()
      .map(({ attribs }) => new URL(attribs['href'] ?? '', server.origin + address))
      .filter(
        ({ pathname, hash }) =>
          places.has(pathname) && !places.get(pathname)?.has(decodeURIComponent(hash.slice(1))),
      )
      .map(({ pathname, hash }) => `${address}: ${pathname}${hash}`),
  );
  expect([...new Set(missing)]).toEqual([]);
});
