import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { edited, networkPath, trialPath, withFolder, type Files } from '../fixture.ts';
import type { JsonReport } from './json.ts';

/** What `npm run check` says and does in a project with these files. */
function run(args: string[], files: Files = {}, env: Record<string, string> = {}) {
  return withFolder(files, (cwd) => {
    const environment = { ...process.env, NO_COLOR: '1', ...env };
    const script = resolve('scripts/check.ts');
    const done = spawnSync(process.execPath, [script, ...args], {
      cwd,
      encoding: 'utf8',
      env: environment,
    });
    return { ...done, trial: readFileSync(join(cwd, trialPath), 'utf8') };
  });
}

const warning = edited(trialPath, 'Lys om natten.', 'Lys om\u00a0natten.');
const error = edited(networkPath, 'Netværket er i gang.', 'Netværket er "i gang" og {nu}.');

test('a project without faults gives one line and the exit code 0', () => {
  const { stdout, stderr, status } = run([]);
  expect(stdout).toBe('Ingen fejl i 12 filer.\n');
  expect([stderr, status]).toEqual(['', 0]);
});

test('warnings are shown, and do not stop anything', () => {
  const { stdout, status } = run([], warning);
  expect(stdout).toContain('natlys.mdx:25:7 advarsel: Her står et hårdt mellemrum.');
  expect(stdout).toContain('Ingen fejl, men 1 advarsel i 1 fil (12 filer læst).');
  expect(status).toBe(0);
});

test('errors give the exit code 1, in each of the reports', () => {
  for (const args of [[], ['--json'], ['--github'], ['--markdown']]) {
    const { stdout, status } = run(args, error);
    expect(stdout).toContain('Tekst i krøllede parenteser');
    expect(status, args.join()).toBe(1);
  }
  const { findings } = JSON.parse(run(['--json'], error).stdout) as JsonReport;
  expect(findings.map(({ check, fixable }) => [check, fixable])).toEqual([
    ['quotes-danish', true],
    ['text-is-text', false],
  ]);
});

test('a word that is not known gives the exit code 2, and nothing is done', () => {
  const { stdout, stderr, status, trial } = run(['--fixx'], warning);
  expect(stderr).toContain('»--fixx« kendes ikke. Mente du »--fix«?');
  expect([stdout, status]).toEqual(['', 2]);
  expect(trial).toContain('\u00a0');
});

test('--fix mends, says what it did beside the report, and reports the rest', () => {
  const { stdout, stderr, status, trial } = run(['--fix', '--json'], { ...warning, ...error });
  expect(stderr).toContain(`Rettet i ${trialPath}: 1 tabulator eller mellemrum.`);
  expect(stderr).toContain(`Rettet i ${networkPath}: 2 anførselstegn og apostroffer.`);
  expect((JSON.parse(stdout) as JsonReport).findings.map(({ check }) => check)).toEqual([
    'text-is-text',
  ]);
  expect(status).toBe(1);
  expect(trial).toContain('Lys om natten.');
  expect(run(['--fix']).stderr).toContain('Der var intet at rette af sig selv.');
});

test('on GitHub places are links, and all findings are on the page of the run', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_SHA: 'c',
  };
  expect(run(['--markdown'], error, github).stdout).toContain(
    `](https://github.com/a/b/blob/c/${networkPath}#L14)`,
  );
});
