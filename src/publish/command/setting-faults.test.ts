import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingFaults, settingNames } from './setting-faults.ts';

const root = '/projekt';
const faultOf = (name: string, value: string): string | undefined =>
  settingFaults({ [name]: value }, root)[0];

test.each([
  ['SITE_URL', 'https://example.org'],
  ['SITE_URL', 'https://example.org/'],
  ['SITE_URL', 'http://localhost:4321'],
  ['SITE_URL', 'https://blåbær.example'],
  ['BASE_PATH', '/'],
  ['BASE_PATH', 'note'],
  ['BASE_PATH', '/a/b.c_d~e/'],
  ['REPOSITORY_URL', 'https://github.com/a/b'],
  ['REPOSITORY_URL', 'https://github.com/a/b.git'],
  ['REPOSITORY_BRANCH', 'ret/mikrolån-2'],
  ['OUT_DIR', './dist'],
  ['OUT_DIR', 'dist.ny-17'],
  ['PREVIEW_URL', 'https://pr-{nummer}.example.org/note/'],
  ['PUBLISHER', 'Eksempelby Kommune'],
  ['CONTACT', 'redaktion@example.org'],
  ['CONTACT', 'https://example.org/kontakt'],
  ['DATA_LICENSE', 'CC-BY-4.0'],
  ['DATA_LICENSE', 'Egne vilkår https://example.org/vilkaar'],
  ['CODE_LICENSE', 'MIT'],
  ['FROZEN_EDITION', '12'],
])('%s may be %s', (name, value) => {
  expect(faultOf(name, value)).toBeUndefined();
});

test('what is not set, or set to nothing, is no fault', () => {
  expect(settingFaults(Object.fromEntries(settingNames.map((name) => [name, ''])), root)).toEqual(
    [],
  );
  expect(settingFaults({}, root)).toEqual([]);
});

test.each([
  ['SITE_URL', 'example.org', 'for eksempel https://example.org.'],
  ['SITE_URL', 'example.org:8080', 'for eksempel https://example.org:8080.'],
  ['SITE_URL', 'htps://example.org', 'for eksempel https://example.org.'],
  ['SITE_URL', 'https://example.org?a=1', 'for eksempel https://example.org.'],
  ['SITE_URL', 'https://example.org/note', 'SITE_URL=https://example.org BASE_PATH=/note.'],
  ['SITE_URL', 'https://', 'Skriv webstedets adresse'],
  ['BASE_PATH', '/årsnote 2019', 'BASE_PATH=/aarsnote-2019.'],
  ['BASE_PATH', 'a/../b', 'BASE_PATH=/a/b.'],
  ['BASE_PATH', 'C:/Program Files/Git/note', 'uden / foran'],
  ['BASE_PATH', 'https://example.org/note', 'resten i SITE_URL'],
  ['REPOSITORY_URL', 'git@github.com:a/b.git', 'https://github.com/organisation/arkiv'],
  ['REPOSITORY_URL', 'a/b', 'https://github.com/organisation/arkiv'],
  ['REPOSITORY_URL', 'https://github.com', 'https://github.com/organisation/arkiv'],
  ['REPOSITORY_BRANCH', 'en gren', 'for eksempel main'],
  ['REPOSITORY_BRANCH', '-D', 'for eksempel main'],
  ['OUT_DIR', '../dist', 'i projektets mappe'],
  ['OUT_DIR', '/', 'i projektets mappe'],
  ['OUT_DIR', '.', 'i projektets mappe'],
  ['OUT_DIR', 'src/content', 'i projektets mappe'],
  ['OUT_DIR', '.git', 'i projektets mappe'],
  ['PREVIEW_URL', 'https://example.org', '{nummer}'],
  ['PREVIEW_URL', '{nummer}.example.org', '{nummer}'],
  ['PUBLISHER', '<b>Eksempelby</b>', 'højst 80 tegn'],
  ['PUBLISHER', 'x'.repeat(81), 'højst 80 tegn'],
  ['CONTACT', 'ring til os', 'redaktion@example.org'],
  ['CONTACT', 'mailto:redaktion@example.org?x', 'redaktion@example.org'],
  ['DATA_LICENSE', 'Egne vilkår', 'CC-BY-4.0'],
  ['DATA_LICENSE', 'https://example.org/vilkaar', 'CC-BY-4.0'],
  ['CODE_LICENSE', '<b>MIT</b>', 'CC-BY-4.0'],
  ['FROZEN_EDITION', '1.0', 'npm run edition'],
  ['FROZEN_EDITION', '0', 'npm run edition'],
])('%s can’t be %s', (name, value, right) => {
  const fault = faultOf(name, value);
  expect(fault).toContain(`Indstillingen ${name} er »${value}«`);
  expect(fault).toContain(right);
});

test('all faults are told at once', () => {
  expect(settingFaults({ SITE_URL: 'x', BASE_PATH: 'å' }, root)).toHaveLength(2);
});

test('every setting that the code reads is checked, and reported on the first page', () => {
  const files = ['astro.config.mjs', ...globSync(['src/**/*.ts', 'scripts/*.ts'])];
  const read = files
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\benv(?:\.|\[')([A-Z][A-Z_]+)/g)].map(
        ([, name]) => name,
      ),
    );
  // What GitHub and the tools set themselves, and Node's and Vite's own.
  const others =
    /^(GITHUB_|NODE_ENV$|DEV$|BASE_URL$|HOME$|PULL_REQUEST$|BENCH_USAGE$|NODE_OPTIONS$)/;
  const own = [...new Set(read)].filter((name) => !others.test(String(name))).sort();
  expect(own).toEqual([...settingNames].sort());
  const page = readFileSync('README.md', 'utf8');
  for (const name of settingNames) expect(page, name).toContain(name);
});

test('a password in SITE_URL is refused and not shown', () => {
  const fault = faultOf('SITE_URL', 'https://navn:kode@example.org');
  expect(fault).toContain('Skriv adressen alene: https://example.org.');
  expect(fault).not.toContain('kode@');
  expect(faultOf('SITE_URL', 'https://:kode@example.org')).toBe(fault);
});
