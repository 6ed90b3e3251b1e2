import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hentet-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
function makeSite(folder: string, base?: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'index.html'), '');
  // As src/publish/hosting/headers-file.ts begins them.
  const headers = `${base}*\n  X-Content-Type-Options: nosniff\n`;
  if (base) writeFileSync(join(root, folder, '_headers'), headers);
}
const fault = (given: string): unknown => {
  const site = builtSite(root, given);
  return 'fault' in site ? site.fault : undefined;
};

test.each(['/', '/note/', '/a/b/'])(
  'a site is served in the folder that it was built for: %s',
  (base) => {
    makeSite('Hentede filer/publikation', base);
    expect(builtSite(root, 'Hentede filer/publikation')).toEqual({
      folder: join(root, 'Hentede filer/publikation'),
      basePath: base,
    });
  },
);

test('a site without rules for its host lies at the root', () => {
  makeSite('dist');
  expect(builtSite(root, 'dist')).toEqual({ folder: join(root, 'dist'), basePath: '/' });
});

test('a folder in the folder is found', () => {
  makeSite('publikation/publikation', '/note/');
  expect(builtSite(root, 'publikation')).toMatchObject({ basePath: '/note/' });
});

test('what is no site is told in words that fit', () => {
  writeFileSync(join(root, 'publikation.zip'), '');
  mkdirSync(join(root, 'tom/inde'), { recursive: true });
  expect(fault('dist')).toMatch(/^Der er ingen dist\/ endnu/);
  expect(fault('publikation')).toBe(
    'Mappen »publikation« findes ikke. Skriv mappen, som du pakkede webstedet ud i.',
  );
  expect(fault('publikation.zip')).toMatch(/^»publikation\.zip« er pakket sammen/);
  expect(fault('tom')).toMatch(/^Der er intet websted i »tom«/);
});
