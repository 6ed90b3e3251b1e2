/**
 * Adds to package-lock.json the optional binaries that npm leaves out, so that `npm ci` works on every platform.
 *
 * npm writes an incomplete lock when the registry does not hold each platform's newest package at the moment of
 * `npm install` (seen with @myriaddreamin/typst-ts-node-compiler 0.7.0). Others have met it too:
 * https://github.com/npm/cli/issues/8320. Can go when `npm install` followed by `npm ci` does without it. Run after
 * every change of a dependency:
 *
 *   npm install && node scripts/complete-lock.ts && npm ci
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  license?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockEntry>;
};

/** Reads os, cpu and libc off a platform package's name, for instance `…-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const os = /-(android|darwin|freebsd|linux|win32)-/.exec(name)?.[1];
  const cpu = /-(arm64|x64|ia32|riscv64|ppc64|s390x|wasm32)\b|-(arm)-/.exec(name);
  const libc = /-(gnu|musl)/.exec(name)?.[1];
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [(cpu[1] ?? cpu[2]) as string] }),
    ...(os === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
  };
}

/** The folders where a package looks for what it needs, the nearest first: its own, then those above it. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/node_modules/');
  return parts.map((_, index) => {
    const above = parts.slice(0, parts.length - index).join('/node_modules/');
    return `${above}/node_modules/`.replace(/^\//, '');
  });
}

const added: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    // A platform's binary is named with its exact version; anything looser npm has resolved itself.
    if (!/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
    const [own = '', ...above] = [...foldersAbove(path), 'node_modules/'];
    const found = [own, ...above].map((folder) => lock.packages[folder + name]).find(Boolean);
    if (found?.version === version) continue;
    // Beside the package that needs it, or within it where another version has the place.
    const beside = above.find((folder) => !lock.packages[folder + name]) ?? own;
    lock.packages[beside + name] = { version, optional: true, ...platformOf(name) };
    added.push(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length ? `Tilføjet til package-lock.json:\n  ${added.join('\n  ')}` : 'Låsefilen er hel.',
);
