import { appendFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { beginCommand } from '../src/command/begin.ts';
import { isError, type Finding } from '../src/checks/finding.ts';
import { mendProject, type MendedProject } from '../src/checks/fix/mend-project.ts';
import { checkProject } from '../src/checks/index.ts';
import { allFiles, readProject, type Project } from '../src/checks/project.ts';
import { readArguments, usage, type Asked } from '../src/checks/report/arguments.ts';
import { consoleReport } from '../src/checks/report/console.ts';
import { githubReport } from '../src/checks/report/github.ts';
import { jsonReport } from '../src/checks/report/json.ts';
import { markdownReport, type LinkTo } from '../src/checks/report/markdown.ts';
import { readabilityReport } from '../src/checks/report/readability.ts';
import { mendText } from '../src/text/check-report.ts';

// npm run check: reads every content file and reports all faults of all files at once.
// npm run check -- --help: what else it can do. Errors give the exit code 1; a word that it does not know, 2.

beginCommand();

/** On GitHub, where the checked files can be seen. */
const linkTo: LinkTo = (path, line) => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = process.env;
  if (!server || !name || !commit) return undefined;
  return `${server}/${name}/blob/${commit}/${encodeURI(path)}${line === undefined ? '' : `#L${line}`}`;
};

/** All that can be asked for but help, for which nothing is read. */
type Report = Exclude<Asked['shownAs'], 'help'>;

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
  const project = readProject(root);
  return { project, findings: shownAs === 'laesbarhed' ? [] : checkProject(project) };
}

/** Mends what can be mended, and says so beside the report, which may be for another program. */
function mend(root: string): MendedProject {
  const outcome = mendProject(root);
  const lines = [...outcome.mended].map(([file, mended]) => mendText.mended(file, mended));
  console.error([...(lines.length > 0 ? lines : [mendText.nothing]), ''].join('\n'));
  return outcome;
}

const asked = readArguments(process.argv.slice(2));
if ('fault' in asked) {
  console.error(asked.fault);
  process.exitCode = 2;
} else if (asked.shownAs === 'help') {
  console.log(usage());
} else {
  const root = process.cwd();
  const { project, findings } = asked.fix ? mend(root) : check(root, asked.shownAs);
  console.log(report(asked.shownAs, findings, project));
  // GitHub shows this file on the page of the run, where there is room for all of them.
  const summaryFile = asked.shownAs === 'github' && process.env['GITHUB_STEP_SUMMARY'];
  if (summaryFile) {
    appendFileSync(summaryFile, markdownReport(findings, allFiles(project).length, linkTo));
  }
  process.exitCode = findings.some(isError) ? 1 : 0;
}
