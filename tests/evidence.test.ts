import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { checkOf, evidenceSchema } from '../src/publish/evidence/evidence.ts';
import { ownFiles, pagesRead, tryLinks } from '../src/publish/evidence/links.ts';
import { writeEvidence } from '../src/publish/evidence/write.ts';
import { verifySite, writeManifest } from '../src/publish/manifest.ts';
import { startBrowser } from './support/browser.ts';
import { tryPages, tryPdfs } from './support/evidence.ts';
import { serve } from './support/serve.ts';

/** Two pages and a PDF of the site, in a folder of their own, with what they fetch. */
function smallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = inject('site');
  const parts = ['_astro', 'deling.png', 'tilgaengelighed', 'forord', 'pdf/netvaerk/en-plan.pdf'];
  for (const part of parts) cpSync(join(site, part), join(folder, part), { recursive: true });
  return folder;
}

test('what is wrong with this very site is found, and said by page in data and in words, and the site stays whole', async () => {
  const folder = smallSite();
  const page = join(folder, 'forord/index.html');
  const planted = '<img src="/deling.png"><a href="/tilgaengelighed/#nej">Videre</a></main>';
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', planted));
  writeManifest(process.cwd(), folder);

  const host = await serve(folder);
  const browser = await startBrowser();
  const seen: string[] = [];
  const axe = await tryPages(browser, host.origin, pagesRead(folder), (at) => seen.push(at));
  await browser.close();
  await host.close();
  expect(seen).toEqual(['/forord/', '/tilgaengelighed/']);
  expect(axe.tried).toBe(2);
  // On each of the two screens.
  expect(axe.faults.map(({ page: at, fault }) => `${at} ${fault}`)).toEqual([
    '/forord/ image-alt',
    '/forord/ image-alt',
  ]);
  expect(axe.faults.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^light, 360 px: <img /),
    expect.stringMatching(/^dark, 1280 px: <img /),
  ]);

  const { tried, faults } = tryLinks(folder, '/');
  expect(faults).toContainEqual({ page: '/forord/', fault: '/tilgaengelighed/#nej' });
  expect(faults).not.toContainEqual(expect.objectContaining({ fault: '/deling.png' }));
  const pdf = await tryPdfs(folder, ownFiles(folder, '.pdf'));
  expect(pdf).toMatchObject({ tried: 1, faults: [] });

  const evidence = {
    ...{ commit: 'abc', axe, links: checkOf({}, tried, faults), pdf },
    ...{ html: null, verapdf: null, epubcheck: null, ace: null },
  };
  expect(writeEvidence(folder, evidence)).toBeUndefined();
  expect(verifySite(folder)).toHaveProperty('whole');
  const at = join(folder, 'tilgaengelighed');
  const data: unknown = JSON.parse(readFileSync(join(at, 'resultater.json'), 'utf8'));
  expect(evidenceSchema.parse(data)).toEqual(evidence);
  const written = readFileSync(join(at, 'index.html'), 'utf8');
  expect(written).toContain('2 sider, hver i lyst på smal skærm og i mørkt på bred: 2 brud.');
  expect(written).toContain(
    '<a href="/forord/">/forord/</a>: 2 (<code lang="en">image-alt</code>)',
  );
  expect(written).toContain('<code>/tilgaengelighed/#nej</code>');
  expect(written).not.toContain('Der er ikke kørt prøver');
  const copy = readFileSync(join(at, 'index.html.md'), 'utf8');
  expect(copy).toContain('2 sider, hver i lyst på smal skærm og i mørkt på bred: 2 brud.');
  expect(copy).toContain('/tilgaengelighed/resultater.json');
});
