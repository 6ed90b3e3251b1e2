import { appendFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { allFiles, type Project } from '../model/reading/project.ts';
import { readProjectThroughCache } from '../model/reading/read-cache.ts';
import { mendText } from '../text/check-report.ts';
import { isError, type Finding } from './finding.ts';
import { mendProject, type MendedProject } from './fix/mend-project.ts';
import { checkProject } from './index.ts';
import { readArguments, usage, type Options } from './report/arguments.ts';
import { consoleReport } from './report/console.ts';
import { githubReport } from './report/github.ts';
import { jsonReport } from './report/json.ts';
import { markdownReport, type LinkTo } from './report/markdown.ts';
import { readabilityReport } from './report/readability.ts';

/** On GitHub, where the checked files can be seen. */
const linkTo: LinkTo = (path, line) => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = process.env;
  if (!server || !name || !commit) return undefined;
  return `${server}/${name}/blob/${commit}/${encodeURI(path)}${line === undefined ? '' : `#L${line}`}`;
};

/** All that can be asked for but help, for which nothing is read. */
type Report = Exclude<Options['shownAs'], 'help'>;

function report(shownAs: Report, findings: Finding[], project: Project): string {
  const filesRead = allFiles(project).length;
  switch (shownAs) {
    case 'json':
      return jsonReport(findings, filesRead);
    case 'github':
      return githubReport(findings, filesRead);
    case 'markdown':
      return markdownReport(findings, filesRead, linkTo);
    case 'laesbarhed':
      return readabilityReport(project);
    case 'console':
      return consoleReport(findings, filesRead, (heading) => styleText('bold', heading));
  }
}

function check(root: string, shownAs: Report): Pick<MendedProject, 'project' | 'findings'> {
  const project = readProjectThroughCache(root);
  return { project, findings: shownAs === 'laesbarhed' ? [] : checkProject(project) };
}

/** Mends what can be mended, and says so beside the report, which may be for another program. */
function mend(root: string): MendedProject {
  const outcome = mendProject(root);
  const lines = [...outcome.mended].map(([file, mended]) => mendText.mended(file, mended));
  console.error([...(lines.length > 0 ? lines : [mendText.nothing]), ''].join('\n'));
  return outcome;
}

/** Runs `npm run check` in a project's top folder. Returns the exit code: 1 for errors, 2 for a word it does not know. */
export function runCheck(root: string, args: readonly string[]): number {
  const asked = readArguments(args);
  if ('fault' in asked) {
    console.error(asked.fault);
    return 2;
  }
  if (asked.shownAs === 'help') {
    console.log(usage());
    return 0;
  }
  const { project, findings } = asked.fix ? mend(root) : check(root, asked.shownAs);
  console.log(report(asked.shownAs, findings, project));
  // GitHub shows this file on the page of the run, where there is room for all of them.
  const summaryFile = asked.shownAs === 'github' && process.env['GITHUB_STEP_SUMMARY'];
  if (summaryFile) {
    appendFileSync(summaryFile, markdownReport(findings, allFiles(project).length, linkTo));
  }
  return findings.some(isError) ? 1 : 0;
}
