import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { verifySite } from '../src/publish/manifest.ts';
import { built, siteInFolder } from './support/sites.ts';

const inFolder = await siteInFolder();
await built('site');
const site = inject('site');

test.each([site, inFolder])('each file is as the manifest says: %s', (folder) => {
  expect(verifySite(folder)).toHaveProperty('whole');
});

/** What is made of the content alone, and not of where the site lies. */
const ofContent = ['ordliste/ord.json', 'pagefind/filter/*', 'pagefind/{sider,ord}.json'];

// The second is built in another folder, time zone and language: see builds.ts.
test('what is made of the content alone is the same in both builds, to the byte', () => {
  const of = (folder: string) => {
    const files = globSync(ofContent, { cwd: folder }).sort();
    expect(files.length).toBeGreaterThan(6);
    return files.map((file) => [file, readFileSync(join(folder, file), 'base64')]);
  };
  expect(of(inFolder)).toEqual(of(site));
});
