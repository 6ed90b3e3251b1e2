import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { commitOfFolder, hashFiles, verifySite, writeManifest } from './manifest.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'manifest-'));
  mkdirSync(join(site, 'ø'));
  writeFileSync(join(site, 'index.html'), 'abc');
  writeFileSync(join(site, 'ø/.skjult'), '');
  return () => rmSync(site, { recursive: true });
});

test('each file has its hash, whatever it is called', () => {
  expect(hashFiles(site)).toEqual({
    'index.html': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    'ø/.skjult': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
});

test('what is written names commit, versions and settings, and is the same each time', () => {
  writeManifest(process.cwd(), site);
  const text = readFileSync(join(site, 'manifest.json'), 'utf8');
  const { pagefind } = (
    JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  ).dependencies;
  expect(JSON.parse(text)).toMatchObject({
    commit: commitOfFolder(process.cwd()),
    versions: { node: process.versions.node, pagefind },
    settings: { basePath: '/', dataLicense: null, codeLicense: null },
  });
  writeManifest(process.cwd(), site);
  expect(readFileSync(join(site, 'manifest.json'), 'utf8')).toBe(text);
});

test('a copy is whole, or all that is wrong with it is said', () => {
  expect(verifySite(site)).toEqual({ faults: [`Der er ingen manifest.json i »${site}«.`] });
  writeManifest(process.cwd(), site);
  expect(verifySite(site)).toEqual({ whole: 'Alle 2 filer er, som de blev udgivet.' });
  writeFileSync(join(site, 'index.html'), 'abd');
  rmSync(join(site, 'ø/.skjult'));
  writeFileSync(join(site, 'ny.txt'), '');
  expect(verifySite(site)).toEqual({
    faults: [
      'ø/.skjult: mangler',
      'index.html: er ikke den fil, der blev udgivet',
      'ny.txt: står ikke i listen',
    ],
  });
  writeFileSync(join(site, 'manifest.json'), '{');
  expect(verifySite(site)).toEqual({
    faults: [`${join(site, 'manifest.json')} kan ikke læses som en liste over filer.`],
  });
});

test('a commit is named where there is one, and says whether files are changed since', () => {
  expect(commitOfFolder(site)).toBe('ikke oplyst');
  const repository = mkdtempSync(join(tmpdir(), 'manifest-git-'));
  onTestFinished(() => rmSync(repository, { recursive: true }));
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@frikommuner.example', ...args], {
      cwd: repository,
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '--quiet');
  writeFileSync(join(repository, 'fil'), '1');
  git('add', '--all');
  git('commit', '--quiet', '--message=første');
  git('tag', 'udgave-1');
  const head = git('rev-parse', 'HEAD');
  expect(head).toHaveLength(40);
  expect(commitOfFolder(repository)).toBe(head);
  writeFileSync(join(repository, 'fil'), '2');
  expect(commitOfFolder(repository)).toBe(`${head}-dirty`);
});
