import { spawnSync } from 'node:child_process';
import { isError } from '../../src/check/finding.ts';
import { checkProject } from '../../src/check/index.ts';
import { allFiles, readProject } from '../../src/model/reading/project.ts';
import { consoleReport } from '../../src/check/report/console.ts';

/** What a command says and its exit code. */
export interface Said {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** What `npm run check` says of a project, by its own program. */
export function runCheck(root: string): Said {
  return spawnSync('node', ['scripts/check.ts'], { cwd: root, encoding: 'utf8' });
}

/** What `npm run check` says of a project, without starting a program. */
export function check(root: string): Pick<Said, 'stdout' | 'status'> {
  const project = readProject(root);
  const findings = checkProject(project);
  const stdout = `${consoleReport(findings, allFiles(project).length)}\n`;
  return { stdout, status: findings.some(isError) ? 1 : 0 };
}

/** The line and column, counted from 1, where a text begins in a file's text: `12:9`. */
export function placeOf(text: string, wanted: string): string {
  const before = (text.split(wanted)[0] ?? '').split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
