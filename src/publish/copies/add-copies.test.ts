import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyName } from '../../model/addresses.ts';
import { readPublication } from '../../model/publication.ts';
import { copier } from './add-copies.ts';

// A copy is had from the last build as long as its page, what is said above it, and the code are the same.

const publication = readPublication(process.cwd());
let root: string;
let site: string;

const page = (words: string): string =>
  `<html><head><link rel="alternate" type="text/markdown" href="index.html.md"><meta property="og:title" content="Side"></head><body><main><p>${words}</p></main></body></html>`;
const write = (address: string, words: string): void => {
  mkdirSync(join(site, address), { recursive: true });
  writeFileSync(join(site, address, 'index.html'), page(words));
};
const copyOf = (address: string): string => readFileSync(join(site, address, copyName), 'utf8');
const cached = (): string[] => [...keptIn('copies')];

function keptIn(name: string): string[] {
  const folder = join(root, '.astro/cache', name);
  return readdirSync(folder)
    .map((file) => `${file} ${statSync(join(folder, file)).ino}`)
    .sort();
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copies-'));
  site = join(root, 'site');
  for (const path of [
    'src/publish/copies',
    'src/markdown/plain-words.ts',
    'src/markdown/html-tree.ts',
  ]) {
    cpSync(path, join(root, path), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  write('a', 'Det første.');
  write('b', 'Det andet.');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the copy of a page that has changed is made anew, and only that', async () => {
  await copier(root, site, publication).finish();
  const before = cached();
  expect(before).toHaveLength(2);
  write('b', 'Det tredje.');
  await copier(root, site, publication).finish();
  expect(copyOf('a')).toMatch(/Det første\.\n$/);
  expect(copyOf('b')).toMatch(/Det tredje\.\n$/);
  expect(cached().filter((file) => before.includes(file))).toHaveLength(1);
  expect(cached()).toHaveLength(2);
});

test('another edition changes every copy, though the pages are the same', async () => {
  await copier(root, site, publication).finish();
  const [newest] = publication.editions;
  if (!newest) throw new Error('There is no edition.');
  const next = { ...newest, number: 77 };
  const later = { ...publication, editions: [next, ...publication.editions] };
  await copier(root, site, later).finish();
  expect(copyOf('a')).toContain('77');
  expect(copyOf('b')).toContain('77');
});

test('a page that is to say how large a file is, is copied when it does; the others can be before', async () => {
  write('b', 'Det andet <a href="/b.pdf">som PDF<!--fil:/b.pdf--></a>.');
  const copies = copier(root, site, publication);
  await copies.begin();
  expect(copyOf('a')).toMatch(/Det første\.\n$/);
  expect(() => copyOf('b')).toThrow('ENOENT');
  write('b', 'Det andet <a href="/b.pdf">som PDF (2 sider)</a>.');
  await copies.finish();
  expect(copyOf('b')).toContain('som PDF (2 sider)');
  const list = readFileSync(join(site, 'llms.txt'), 'utf8');
  expect(list.indexOf('/a/')).toBeLessThan(list.indexOf('/b/'));
});
