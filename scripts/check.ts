import { checkProject } from '../src/checks/index.ts';
import { allFiles, readProject } from '../src/checks/project.ts';
import { consoleReport } from '../src/checks/report/console.ts';

// npm run check: reads every content file and reports all faults of all files at once.
const project = readProject(process.argv[2] ?? process.cwd());
const findings = checkProject(project);
console.log(consoleReport(findings, allFiles(project).length));
process.exitCode = findings.length > 0 ? 1 : 0;
