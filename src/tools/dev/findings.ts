import { relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../../check/finding.ts';
import { checkProject } from '../../check/index.ts';
import { allFiles, readProject } from '../../model/reading/project.ts';
import { consoleReport } from '../../check/report/console.ts';
import { listFiles } from '../../model/reading/collections.ts';
import { editing } from '../../text/editing.ts';

/** A finding as the window shows it. */
export type ShownFinding = Pick<Finding, 'file' | 'line' | 'column' | 'message' | 'severity'>;

/** What the server sends to every window: the findings, and how much has been changed since it started. */
export interface FindingsMessage {
  findings: readonly ShownFinding[];
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

function checkContent(root: string): { findings: ShownFinding[]; report: string } {
  try {
    const project = readProject(root);
    const findings = checkProject(project);
    return {
      findings: findings.map(({ file, line, column, message, severity }) => ({
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
    return { findings: [], report };
  }
}

/** Makes Vite read all texts again when a page next asks for them. */
function invalidateTexts({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (/\.mdx($|\?)/.test(id)) moduleGraph.invalidateModule(module);
    }
  }
}

/** Checks all content now and after each change, and reports to the terminal and to every open window. */
export function watchFindings(server: ViteDevServer, root: string, count: ChangeCount): void {
  let findings: ShownFinding[] = [];
  let reported = '';
  const waiting: ReturnType<typeof setTimeout>[] = [];
  const message = (): FindingsMessage => ({ findings, changes: count.changes });

  const check = (): void => {
    const { findings: found, report } = checkContent(root);
    const now = found.length === 0 && findings.length > 0 ? editing.allFixed : report;
    const isNews = found.length > 0 || findings.length > 0;
    findings = found;
    if (isNews && now !== reported) server.config.logger.info(`\n${now}`);
    reported = now;
  };
  const send = (): void => {
    count.changes += 1;
    server.ws.send('note:findings', message());
  };

  server.ws.on('note:ask', (_, client) => client.send('note:findings', message()));
  server.watcher.on('all', (_, path) => {
    const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
    if (!/^(src|seeds)\//.test(file)) return;
    const isContent = /^(src\/content|seeds)\//.test(file);
    // The texts are read again with the words that are now explained.
    if (file === listFiles.glossary.file) invalidateTexts(server);
    waiting.splice(0).forEach(clearTimeout);
    waiting.push(
      setTimeout(() => {
        check();
        send();
      }, pause),
    );
    if (!isContent) waiting.push(setTimeout(send, codePause));
  });
  check();
}
