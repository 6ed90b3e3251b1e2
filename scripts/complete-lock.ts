/**
 * Adds to package-lock.json the optional binaries that npm leaves out, so that `npm ci` works on every platform.
 *
 * npm writes an incomplete lock when the registry does not hold each platform's newest package at the moment of
 * `npm install` (seen with @myriaddreamin/typst-ts-node-compiler 0.7.0). Run after every change of a dependency:
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

const added: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] ?? lock.packages[hoisted]) continue;
    if (!/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
    lock.packages[hoisted] = { version, optional: true, ...platformOf(name) };
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
