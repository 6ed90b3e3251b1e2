import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { verifySite } from '../src/publish/manifest.ts';
import { basePath } from './support/builds.ts';
import { built, siteInFolder } from './support/sites.ts';

const inFolder = await siteInFolder();
await built('site');
const site = inject('site');

test.each([site, inFolder])('each file is as the manifest says: %s', (folder) => {
  expect(verifySite(folder)).toHaveProperty('whole');
});

/** What is made of the content and of where the site lies alone. The package has the others' hashes. */
const dataFiles = (folder: string): string[] =>
  globSync('data/*.{csv,json}', { cwd: folder, exclude: ['data/datapackage.json'] }).sort();

// The second is built in another folder, time zone and language: see builds.ts.
test.each(dataFiles(site))('%s is the same in both builds, but for where the site lies', (file) => {
  const [here, there] = [site, inFolder].map((folder) => readFileSync(join(folder, file), 'utf8'));
  expect(there?.replaceAll(basePath, '/')).toBe(here);
});

test('both builds have the same data files', () => {
  expect(dataFiles(inFolder)).toEqual(dataFiles(site));
  expect(dataFiles(site).length).toBeGreaterThan(40);
});
