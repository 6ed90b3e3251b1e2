import { relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../checks/finding.ts';
import { checkProject } from '../checks/index.ts';
import { allFiles, readProject } from '../checks/project.ts';
import { consoleReport } from '../checks/report/console.ts';
import { listFiles } from '../note/read.ts';
import { editing } from '../text/editing.ts';

/** A fault as the window shows it. */
export type Fault = Pick<Finding, 'file' | 'line' | 'column' | 'message' | 'severity'>;

/** How long after a change the check waits for more: an editor that saves all files writes many at once. */
const pause = 80;

function findFaults(root: string): { faults: Fault[]; report: string } {
  try {
    const project = readProject(root);
    const findings = checkProject(project);
    return {
      faults: findings.map(({ file, line, column, message, severity }) => ({
        file,
        line,
        column,
        message,
        severity,
      })),
      report: consoleReport(findings, allFiles(project).length),
    };
  } catch (error) {
    // A file that is written at this moment may not be there; the next change brings the next check.
    const report = editing.notChecked(error instanceof Error ? error.message : String(error));
    return { faults: [], report };
  }
}

function forgetTexts({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (/\.mdx($|\?)/.test(id)) moduleGraph.invalidateModule(module);
    }
  }
}

/** Checks all content now and after each change, and tells the terminal and every open window what is wrong. */
export function watchFaults(server: ViteDevServer, root: string): void {
  let faults: Fault[] = [];
  let told = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    const { faults: found, report } = findFaults(root);
    const now = found.length === 0 && faults.length > 0 ? editing.allMended : report;
    const isNews = found.length > 0 || faults.length > 0;
    faults = found;
    if (isNews && now !== told) server.config.logger.info(`\n${now}`);
    told = now;
    server.ws.send('note:faults', faults);
  };

  server.ws.on('note:ask', (_, client) => client.send('note:faults', faults));
  server.watcher.on('all', (_, path) => {
    const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
    if (!/^(src\/content|seeds)\//.test(file)) return;
    // The texts are read again with the words that are now explained.
    if (file === listFiles.glossary.file) forgetTexts(server);
    clearTimeout(waiting);
    waiting = setTimeout(check, pause);
  });
  check();
}
