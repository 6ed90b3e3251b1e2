import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import {
  basePath,
  codeLicense,
  contact,
  dataLicense,
  frozenEdition,
  historyAddress,
  publisher,
  siteUrl,
} from '../settings.ts';
import { manifestText } from '../text/manifest.ts';
import { codings } from './codings.ts';
import { filesOf } from './site-files.ts';

/** The manifest's name, at the top of the site. It can't hold its own hash. */
export const manifestName = 'manifest.json';

/** SHA-256 in hexadecimal, by the file's path in the site. */
export type FileHashes = Record<string, string>;

/** How a folder differs from what its manifest says; each list in the order of the paths. */
export interface ManifestDifferences {
  missing: string[];
  changed: string[];
  extra: string[];
}

/** The packages that decide what the files hold. */
const makers = {
  astro: 'astro',
  typst: '@myriaddreamin/typst-ts-node-compiler',
  pagefind: 'pagefind',
};

const manifestSchema = z.object({ files: z.record(z.string(), z.string()) });

const save = (folder: string, manifest: object): void =>
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);

const sha256 = (file: string): string => hash('sha256', readFileSync(file));

/** The hashes of all files in a site's folder but the manifest's own. */
export function hashFiles(folder: string): FileHashes {
  const paths = filesOf(folder).filter((path) => path !== manifestName);
  return Object.fromEntries(paths.map((path) => [path, sha256(join(folder, path))]));
}

/** The commit that a folder is at, with `-dirty` when files in it are changed; not reported where it is no repository. */
export function commitOfFolder(root: string): string {
  if (!existsSync(join(root, '.git'))) return manifestText.unknownCommit;
  const describe = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
  const { status, stdout } = spawnSync('git', describe, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : manifestText.unknownCommit;
}

/**
 * Writes what a built site is made of: commit, versions, settings, and the hash of each file.
 * @param root the project's top folder
 * @param folder the site, whole
 */
export function writeManifest(root: string, folder: string): void {
  const versionOf = (name: string): unknown =>
    z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')))
      .version;
  const manifest = {
    commit: commitOfFolder(root),
    versions: {
      node: process.versions.node,
      ...Object.fromEntries(Object.entries(makers).map(([key, name]) => [key, versionOf(name)])),
      packageLock: sha256(join(root, 'package-lock.json')),
    },
    settings: {
      siteUrl,
      basePath,
      publisher,
      contact: contact ?? null,
      history: historyAddress() ?? null,
      dataLicense: dataLicense ?? null,
      codeLicense: codeLicense ?? null,
      frozenEdition: frozenEdition ?? null,
    },
    files: hashFiles(folder),
  };
  save(folder, manifest);
}

const readManifest = (folder: string): object =>
  JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as object;

/** The commit that a built site was made of, as its manifest says. */
export const commitOfSite = (folder: string): string =>
  z.object({ commit: z.string() }).parse(readManifest(folder)).commit;

/** Renews the hashes in a built site's manifest. What it was made of stays as it is said: the project may have moved on. */
export function renewHashes(folder: string): void {
  const manifest = { ...readManifest(folder), files: hashFiles(folder) };
  save(folder, manifest);
}

/** Compares the files that a manifest names with those that there are. Pure. */
export function compareFiles(named: FileHashes, found: FileHashes): ManifestDifferences {
  const expected = new Map(Object.entries(named));
  const actual = new Map(Object.entries(found));
  const names = [...expected.keys()].sort();
  return {
    missing: names.filter((path) => !actual.has(path)),
    changed: names.filter((path) => actual.has(path) && actual.get(path) !== expected.get(path)),
    extra: [...actual.keys()].filter((path) => !expected.has(path)).sort(),
  };
}

/** A file's compressed copy, if a path is one that was put beside it afterwards: the file, and whether both hold the same. */
function copyAt(folder: string, path: string, named: FileHashes) {
  const end = extname(path);
  const file = path.slice(0, -end.length);
  const coding = codings[end];
  const expected = named[file];
  if (coding === undefined || expected === undefined || path in named) return undefined;
  try {
    const bytes = coding.decode(readFileSync(join(folder, path)));
    return { file, isSame: hash('sha256', bytes) === expected };
  } catch {
    return { file, isSame: false };
  }
}

/**
 * Checks a copy of a site against the manifest in it; what `npm run compress` put beside its files, against the files.
 * @returns in Danish, that it is whole, or all that is wrong with it
 */
export function verifySite(folder: string): { whole: string } | { faults: string[] } {
  const file = join(folder, manifestName);
  if (!existsSync(file)) return { faults: [manifestText.noManifest(folder)] };
  let files: FileHashes;
  try {
    ({ files } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return { faults: [manifestText.unreadable(file)] };
  }
  const { missing, changed, extra } = compareFiles(files, hashFiles(folder));
  const faults = [
    ...missing.map(manifestText.missing),
    ...changed.map(manifestText.changed),
    ...extra.flatMap((path) => {
      const copy = copyAt(folder, path, files);
      if (copy === undefined) return manifestText.extra(path);
      return copy.isSame ? [] : manifestText.otherCopy(path, copy.file);
    }),
  ];
  return faults.length > 0 ? { faults } : { whole: manifestText.whole(Object.keys(files).length) };
}
