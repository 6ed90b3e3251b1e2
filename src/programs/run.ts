import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Programs are started by Node itself, and through no shell: on Windows neither `astro` nor `npm` can be started by its
// name, and a shell would read signs in what a program is told.

const require = createRequire(import.meta.url);

/** The file that is the program of an installed package, such as `astro`. */
export function programOf(name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`${name} has no program of its own name.`);
  return join(dirname(manifest), file);
}

type RunOptions = Parameters<typeof spawnSync>[2];

/** Runs an installed package's program. */
export const runProgram = (name: string, args: readonly string[], options: RunOptions) =>
  spawnSync(process.execPath, [programOf(name), ...args], options);

/** Runs one of the project's npm scripts. npm says where it is itself; without it, it is looked for by its name. */
export function runScript(script: string, flags: readonly string[], options: RunOptions) {
  const own = process.env['npm_execpath'];
  const args = ['run', '--silent', script, '--', ...flags];
  // Another package manager sets the same variable.
  return own && /npm-cli\.c?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, options);
}
