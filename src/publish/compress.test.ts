import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { compressSite } from './compress.ts';
import { verifySite, writeManifest } from './manifest.ts';

const text = 'Rødgrød med fløde. '.repeat(100);
let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'compress-'));
  writeFileSync(join(site, 'index.html'), text);
  writeFileSync(join(site, 'kort.html'), 'x'.repeat(1000));
  writeFileSync(join(site, 'bog.pdf'), text);
  writeManifest(process.cwd(), site);
  return () => rmSync(site, { recursive: true });
});
const read = (name: string): Buffer => readFileSync(join(site, name));

test('texts get smaller copies that hold the same, and other files and short ones none', async () => {
  const { files, bytes, copies } = await compressSite(site);
  expect(globSync('index.*', { cwd: site }).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
  expect({ files, bytes }).toEqual({ files: 1, bytes: Buffer.byteLength(text) });
  expect(copies).toEqual({
    '.br': read('index.html.br').length,
    '.gz': read('index.html.gz').length,
  });
  expect(existsSync(join(site, 'kort.html.gz'))).toBe(false);
  expect(existsSync(join(site, 'bog.pdf.gz'))).toBe(false);
});

test('the bytes say nothing of when and where they were made', async () => {
  await compressSite(site);
  // RFC 1952: no name, no time, the slowest way, no system in particular.
  expect([...read('index.html.gz').subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test('done again it makes the same, and no copies of copies', async () => {
  const first = await compressSite(site);
  const names = globSync('*', { cwd: site });
  expect(await compressSite(site)).toEqual(first);
  expect(globSync('*', { cwd: site })).toEqual(names);
});

test('a site with its copies is whole, until one of them holds something else', async () => {
  await compressSite(site);
  expect(verifySite(site)).toHaveProperty('whole');
  writeFileSync(join(site, 'index.html.br'), read('index.html.gz'));
  writeFileSync(join(site, 'kort.html.gz'), read('index.html.gz'));
  writeFileSync(join(site, 'ny.html.gz'), read('index.html.gz'));
  expect(verifySite(site)).toEqual({
    faults: [
      'index.html.br: holder ikke det samme som index.html',
      'kort.html.gz: holder ikke det samme som kort.html',
      'ny.html.gz: står ikke i listen',
    ],
  });
});
