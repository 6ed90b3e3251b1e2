import { spawnSync } from 'node:child_process';

/** What `npm run check` says of a project, and its exit code. */
export function runCheck(root: string): { stdout: string; status: number | null } {
  return spawnSync('node', ['scripts/check.ts'], { cwd: root, encoding: 'utf8' });
}

/** The line and column, counted from 1, where a text begins in a file's text: `12:9`. */
export function placeOf(text: string, wanted: string): string {
  const before = (text.split(wanted)[0] ?? '').split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
