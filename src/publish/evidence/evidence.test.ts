import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commitOfSite, verifySite, writeManifest } from '../manifest.ts';
import { contentPolicy, withContentPolicy } from '../security/content-policy.ts';
import { checkOf, evidenceSchema, faultsIn, type Evidence } from './evidence.ts';
import { pagesRead, tryLinks } from './links.ts';
import { resultOf, withEvidence } from './page.ts';
import { nuCheck, veraCheck } from './reports.ts';
import { writeEvidence } from './write.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  return () => rmSync(folder, { recursive: true });
});

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const place =
  '<section aria-label="Prøver" data-evidence data-pagefind-ignore><p>Ikke kørt.</p></section>';
const page = withContentPolicy(
  `<!doctype html><html lang="da"><head><title>T</title><style>p{margin:0}</style><link rel="alternate" type="text/markdown" href="index.html.md"></head><body><main><h1>T</h1><section class="a"><p>En første.</p></section>${place}<p>Efter.</p><section><p>En anden.</p></section></main></body></html>`,
);
const none: Evidence = {
  commit: 'abc',
  ...{ axe: null, links: null, pdf: null, html: null, verapdf: null, epubcheck: null, ace: null },
};
const some: Evidence = {
  ...none,
  axe: checkOf({ 'axe-core': '4.0' }, 1200, [
    { page: '/b/', fault: 'image-alt', detail: 'light, 360 px: <img>' },
    { page: '/a/', fault: 'image-alt' },
    { page: '/b/', fault: 'color-contrast' },
  ]),
  links: checkOf({}, 12, []),
};

describe('links', () => {
  test('that lead to no page, no file and no place are found, and no others', () => {
    write(
      'index.html',
      `<h1 id="æ">A</h1><a href="/n/a/#sted">1</a><a href="/n/a/#nej">2</a><a href="/n/b/">3</a><a href="a/">4</a>
       <a href="#%C3%A6">5</a><a href="/n/a">6</a><a href="/uden-mappe/">7</a><a href="/n/x.pdf#page=2">8</a>
       <a href="https://example.org/">9</a><a href="mailto:a@example.org">10</a><a href="data:,x">11</a>
       <a href="/n/udgaver/1/">12</a><img src="/n/nej.png"><a href="/n/a/#nej">13</a>`,
    );
    write('a/index.html', '<p id=sted>B</p><a href="../">1</a>');
    write('x.pdf', '');
    write('udgaver/1/index.html', '<a href="/nej/">1</a>');
    const { tried, faults } = tryLinks(folder, '/n/');
    expect(faults).toEqual(
      ['/n/a/#nej', '/n/b/', '/n/a', '/uden-mappe/', '/n/nej.png'].map((fault) => ({
        page: '/',
        fault,
      })),
    );
    expect(tried).toBe(12);
  });

  test('a page that leads on is no page to read', () => {
    write('index.html', '<p>http-equiv="refresh"</p>');
    write('1.01/index.html', '<meta http-equiv="refresh" content="0; url=/">');
    write('404.html', '');
    expect(pagesRead(folder)).toEqual(['/404.html', '/']);
  });
});

describe('the results', () => {
  test('say of each check how much was tried and what was found, and of none that it was run when it was not', () => {
    expect(resultOf('axe', some.axe)).toBe(
      '1.200 sider, hver i lyst på smal skærm og i mørkt på bred: 3 brud.',
    );
    expect(resultOf('links', some.links)).toBe(
      '12 henvisninger til sider, steder og filer: ingen døde.',
    );
    expect(resultOf('html', checkOf({}, undefined, []))).toBe('Ingen fejl og advarsler.');
    expect(resultOf('pdf', null)).toBe('Ikke kørt.');
    expect([faultsIn(none), faultsIn(some)]).toEqual([0, 3]);
  });

  test('stand in their place, by page, and nowhere else', () => {
    const html = withEvidence(page, some, '/n/') ?? '';
    const [before, after] = page.split(/(?<=data-pagefind-ignore>).*?(?=<\/section>)/);
    expect(html.startsWith(before ?? '?')).toBe(true);
    expect(html.endsWith(after ?? '?')).toBe(true);
    expect(html).toContain(
      '<li><a href="/n/a/">/a/</a>: 1 (<code lang="en">image-alt</code>)</li><li><a href="/n/b/">/b/</a>: 2 (<code lang="en">image-alt</code>, <code lang="en">color-contrast</code>)</li>',
    );
    expect(html).toContain('<a href="resultater.json">');
    expect(html).not.toContain('Der er ikke kørt');
    expect(
      withEvidence('<section class="a"><p>Uden plads</p></section>', some, '/'),
    ).toBeUndefined();
  });

  test('are only text, whatever a report says, and leave the page’s policy as it is', () => {
    const found = checkOf({}, 1, [{ page: '/a/', fault: '</section><script>$&</script>' }]);
    const html = withEvidence(page, { ...none, html: found }, '/') ?? '';
    expect(html).toContain('&#x3C;/section>&#x3C;script>$&#x26;&#x3C;/script>');
    const [, policy] = /content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toBe(contentPolicy(html));
    expect(withEvidence(html, some, '/')).toBe(withEvidence(page, some, '/'));
  });

  test('of many pages are told of the first', () => {
    const found = Array.from({ length: 25 }, (_, at) => ({ page: `/${at + 10}/`, fault: 'x' }));
    const html = withEvidence(page, { ...none, axe: checkOf({}, 25, found) }, '/') ?? '';
    expect(html.match(/<li><a /g)).toHaveLength(20);
    expect(html).toContain('<li>og på 5 andre</li>');
  });

  test('written twice are written once: page, copy, data and manifest', () => {
    write('tilgaengelighed/index.html', page);
    write('tilgaengelighed/index.html.md', '---\ntitle: "T: 1"\nedition: Udgave 1\n---\n\n# T\n');
    writeManifest(process.cwd(), folder);
    const manifest = join(folder, 'manifest.json');
    const made = { ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), commit: 'before' };
    writeFileSync(manifest, JSON.stringify(made));
    expect(writeEvidence(folder, some)).toBeUndefined();
    expect(verifySite(folder)).toHaveProperty('whole');
    expect(commitOfSite(folder)).toBe('before');
    const copy = readFileSync(join(folder, 'tilgaengelighed/index.html.md'), 'utf8');
    expect(copy).toMatch(/^---\ntitle: "T: 1"\nedition: Udgave 1\n---\n\n# T\n/);
    expect(copy).toContain('hver i lyst på smal skærm og i mørkt på bred: 3 brud.');
    const data: unknown = JSON.parse(
      readFileSync(join(folder, 'tilgaengelighed/resultater.json'), 'utf8'),
    );
    expect(evidenceSchema.parse(data)).toEqual(some);
    const before = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(writeEvidence(folder, some)).toBeUndefined();
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(before);
  });

  test('are written nowhere when the page has no place for them', () => {
    const file = write('tilgaengelighed/index.html', '<main></main>');
    expect(writeEvidence(folder, some)).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe('<main></main>');
  });
});

describe('reports of other programs', () => {
  const message = { type: 'error', lastLine: 3, lastColumn: 7, message: 'Stray end tag.' };

  test('of the Nu Html Checker are told by page, wherever the site lay', () => {
    write('a/index.html', '');
    const report = (url: string) =>
      write('nu.json', JSON.stringify({ messages: [{ ...message, url }] }));
    expect(nuCheck(folder, report('file:/home/x/dist/a/index.html'))).toEqual({
      programs: { 'Nu Html Checker': '' },
      faultCount: 1,
      faults: [{ page: '/a/', fault: 'Stray end tag.', detail: '3:7' }],
    });
    expect(() => nuCheck(folder, report('file:/dist/b/andet.html'))).toThrow(
      'er ikke en rapport om dette websted: »file:/dist/b/andet.html« findes ikke i det.',
    );
    expect(nuCheck(folder, write('nu.json', '{"messages":[]}')).faultCount).toBe(0);
  });

  test('of veraPDF are told by rule', () => {
    write('x.pdf', '');
    const rule = { clause: '7.1', testNumber: 3, description: 'Marked.', ruleStatus: 'FAILED' };
    const result = {
      profileName: 'PDF/UA-1',
      compliant: false,
      details: { ruleSummaries: [rule, { ...rule, testNumber: 4, ruleStatus: 'PASSED' }] },
    };
    const job = { itemDetails: { name: '/home/x/dist/x.pdf' } };
    const good = { ...result, compliant: true, details: {} };
    const jobs = [
      { ...job, validationResult: [result, good] },
      { ...job, validationResult: good },
      job,
    ];
    const buildInformation = { releaseDetails: [{ id: 'core', version: '1.30.1' }] };
    const file = write('vera.json', JSON.stringify({ report: { buildInformation, jobs } }));
    expect(veraCheck(folder, file)).toEqual({
      programs: { veraPDF: '1.30.1' },
      tried: 3,
      faultCount: 2,
      faults: [
        { page: '/x.pdf', fault: '7.1-3', detail: 'PDF/UA-1: Marked.' },
        { page: '/x.pdf', fault: 'not readable' },
      ],
    });
  });

  test('that are not there, or are something else, are refused', () => {
    expect(() => nuCheck(folder, 'nej.json')).toThrow(
      'nej.json findes ikke eller er ikke en rapport',
    );
    expect(() => veraCheck(folder, write('vera.json', '{"messages":[]}'))).toThrow(
      'rapport i JSON',
    );
  });
});
