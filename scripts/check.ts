import { checkProject } from '../src/checks/index.ts';
import { allFiles, readProject } from '../src/checks/project.ts';
import { consoleReport } from '../src/checks/report/console.ts';
import { readabilityReport } from '../src/checks/report/readability.ts';

// npm run check: reads every content file and reports all faults of all files at once.
// npm run check -- --laesbarhed: how hard each text is to read (LIX).
const project = readProject(process.cwd());
if (process.argv.includes('--laesbarhed')) {
  console.log(readabilityReport(project));
} else {
  const findings = checkProject(project);
  console.log(consoleReport(findings, allFiles(project).length));
  process.exitCode = findings.length > 0 ? 1 : 0;
}
