import { relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../checks/finding.ts';
import { checkProject } from '../checks/index.ts';
import { allFiles, readProject } from '../model/project.ts';
import { consoleReport } from '../checks/report/console.ts';
import { listFiles } from '../model/collections.ts';
import { editing } from '../text/editing.ts';

/** A fault as the window shows it. */
export type Fault = Pick<Finding, 'file' | 'line' | 'column' | 'message' | 'severity'>;

/** What the server tells every window: the faults, and how much has been changed since it started. */
export interface Told {
  faults: readonly Fault[];
  changes: number;
}

/** Counts what is changed, so that a page that could not be shown knows whether it is older than the last change. */
export interface ChangeCount {
  changes: number;
}

/** How long after a change the check waits for more: an editor that saves all files writes many at once. */
const pause = 80;
/** When code has been changed, the server may still hold the former: once more after this. */
const codePause = 1000;

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
export function watchFaults(server: ViteDevServer, root: string, count: ChangeCount): void {
  let faults: Fault[] = [];
  let told = '';
  const waiting: ReturnType<typeof setTimeout>[] = [];
  const news = (): Told => ({ faults, changes: count.changes });

  const check = (): void => {
    const { faults: found, report } = findFaults(root);
    const now = found.length === 0 && faults.length > 0 ? editing.allMended : report;
    const isNews = found.length > 0 || faults.length > 0;
    faults = found;
    if (isNews && now !== told) server.config.logger.info(`\n${now}`);
    told = now;
  };
  const tell = (): void => {
    count.changes += 1;
    server.ws.send('note:faults', news());
  };

  server.ws.on('note:ask', (_, client) => client.send('note:faults', news()));
  server.watcher.on('all', (_, path) => {
    const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
    if (!/^(src|seeds)\//.test(file)) return;
    const isContent = /^(src\/content|seeds)\//.test(file);
    // The texts are read again with the words that are now explained.
    if (file === listFiles.glossary.file) forgetTexts(server);
    waiting.splice(0).forEach(clearTimeout);
    waiting.push(
      setTimeout(() => {
        check();
        tell();
      }, pause),
    );
    if (!isContent) waiting.push(setTimeout(tell, codePause));
  });
  check();
}
