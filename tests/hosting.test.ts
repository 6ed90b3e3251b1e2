import { request as ask } from 'node:http';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { forHosts } from '../src/publish/hosting/header-rules.ts';
import { hashFiles } from '../src/publish/manifest.ts';
import { mediaTypes } from '../src/publish/hosting/media-types.ts';
import { basePath, moved } from './support/builds.ts';
import { hostRules, loosely } from './support/host-rules.ts';
import { serve, type Site } from './support/serve.ts';
import { siteInFolder } from './support/sites.ts';
import { siteInBrowser } from './support/window.ts';

// The built site on a host that reads what it should: `_headers` and `_redirects`. That its pages work there: see
// privacy.test.ts.

const inFolder = await siteInFolder();
const folder = inject('site');
const sites = [
  { base: '/', site: folder },
  { base: basePath, site: inFolder },
];
const filesOf = (site: string): string[] => Object.keys(hashFiles(site));

test('each file that is published is of a kind that servers are told of', () => {
  const unknown = filesOf(folder).filter(
    (file) => !(extname(file).slice(1) in mediaTypes) && !file.startsWith(forHosts.folder),
  );
  expect(unknown).toEqual(['.htaccess', '.nojekyll', '_headers', '_redirects']);
});

describe.each(sites)('in $base', ({ base, site }) => {
  const rules = hostRules(site);
  const addresses = filesOf(site).map((file) => base + file.replace(/(^|\/)index\.html$/, '$1'));

  test('no file is told two things of by one header, whatever host reads the rules', () => {
    const asNetlify = hostRules(site, loosely);
    const differing = addresses.filter((address) => {
      const said = rules.headersOf(address);
      const isTwice = /immutable.*,.*max-age|charset.*,|nosniff,/.test(
        Object.values(said).join(';'),
      );
      return isTwice || JSON.stringify(asNetlify.headersOf(address)) !== JSON.stringify(said);
    });
    expect(differing).toEqual([]);
    expect(addresses.length).toBeGreaterThan(500);
  });

  test('browsers keep what is named after its content, and nothing else', () => {
    const kept = addresses.filter((address) =>
      rules.headersOf(address)['cache-control']?.includes('immutable'),
    );
    const isNamed = (address: string): boolean =>
      /[_.][\w-]{7,}\.[a-z0-9_]+$|\/_astro\/[\w-]{8}\.[a-z0-9]+$/.test(address);
    expect(kept.filter((address) => !isNamed(address))).toEqual([]);
    expect(kept).toEqual(addresses.filter((address) => /\/_astro\/|\.pf_(?!meta)/.test(address)));
  });
});

/** An answer as it comes, without following where it leads on. */
const answerOf = (address: string) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (answered, failed) => {
      ask(address, (response) => {
        let text = '';
        response.on('data', (data: Buffer) => (text += data.toString()));
        response.on('end', () =>
          answered({ status: response.statusCode, headers: response.headers, text }),
        );
      })
        .on('error', failed)
        .end();
    },
  );

describe('on a host that follows the rules', () => {
  const { browser } = siteInBrowser();
  let host: Site;
  let hostOfFolder: Site;
  beforeAll(async () => {
    host = await serve(folder, '/', { byRules: true });
    hostOfFolder = await serve(inFolder, basePath, { byRules: true });
  });
  afterAll(() => Promise.all([host.close(), hostOfFolder.close()]));

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/forord/', 'text/html; charset=utf-8'],
    ['/data/trials.csv', 'text/csv; charset=utf-8'],
    ['/data/datapackage.json', 'application/json'],
    ['/statusnotat.pdf', 'application/pdf'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('%s comes as %s, which no browser takes for anything else', async (address, type) => {
    const { status, headers } = await answerOf(host.origin + address);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['access-control-allow-origin']).toBe(
      address.startsWith('/data/') ? '*' : undefined,
    );
  });

  test('what is not there is answered with the page that says so', async () => {
    for (const address of ['/findes/ikke/', '/findes-ikke.csv', '/_astro/findes-ikke.js']) {
      const { status, headers, text } = await answerOf(host.origin + address);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBeUndefined();
      expect(text).toContain('<h1>');
    }
  });

  test('each short address and each that has changed leads on to a page', async () => {
    for (const { origin, base, from } of [
      { origin: host.origin, base: '/', from: '/7.01/' },
      { origin: hostOfFolder.origin, base: basePath, from: '/7.01/' },
      { origin: hostOfFolder.origin, base: basePath, from: moved.from },
    ]) {
      const { status, headers } = await answerOf(origin + base + from.slice(1));
      expect(status).toBe(301);
      expect((await answerOf(origin + String(headers['location']))).status).toBe(200);
    }
  });

  test('no other site can show a page in its own', async () => {
    const context = await browser().newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${host.origin}/404.html`);
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      );
      await page.route('**/ramme', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe src="${host.origin}/forord/"></iframe>`,
        }),
      );
      await page.goto(`${hostOfFolder.origin}/ramme`);
      await refused;
    } finally {
      await context.close();
    }
  });
});
