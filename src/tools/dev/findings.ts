import { relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ViteDevServer } from 'vite';
import { contentFolders } from '../../model/reading/collections.ts';
import { editing } from '../../text/editing.ts';
import type { Checked, ShownFinding } from './check-content.ts';

/** What the server sends to every window: the findings, and how much has been changed since it started. */
export interface FindingsMessage {
  findings: readonly ShownFinding[];
  changes: number;
}

/** Counts what is changed, so that a page that could not be shown knows whether it is older than the last change. */
export interface ChangeCount {
  changes: number;
}

/** What a window sends when it is connected. */
export interface Ask {
  /** When its page was asked for, in milliseconds since 1970. */
  since: number;
}

/** How long after a change the check waits: for more, as many files are saved at once, and for the page to be made. */
const pause = 300;
/** When code has been changed, the server may still hold the former: once more after this. */
const codePause = 1000;

/**
 * Checks all content now and after each change, beside the thread that makes the pages, and reports to the terminal and
 * to every open window.
 * @returns ends it
 */
export function watchFindings(
  server: ViteDevServer,
  root: string,
  count: ChangeCount,
): () => Promise<unknown> {
  const { logger } = server.config;
  let findings: readonly ShownFinding[] = [];
  let reported = '';
  const waiting: ReturnType<typeof setTimeout>[] = [];
  const thread = new Worker(new URL('check-thread.ts', import.meta.url), { workerData: root });
  const message = (): FindingsMessage => ({ findings, changes: count.changes });
  const send = (): void => {
    count.changes += 1;
    server.ws.send('note:findings', message());
  };
  const check = (): void => {
    thread.postMessage('check');
  };

  thread.on('message', ({ findings: found, report }: Checked) => {
    const now = found.length === 0 && findings.length > 0 ? editing.allFixed : report;
    const isNews = found.length > 0 || findings.length > 0;
    findings = found;
    if (isNews && now !== reported) logger.info(`\n${now}`);
    reported = now;
    send();
  });
  thread.on('error', (error) => {
    logger.error(editing.notChecked(error instanceof Error ? error.message : String(error)));
  });
  // A window that was not yet connected when it was told to load anew asks whether it came too late.
  let lastChange = 0;
  server.ws.on('note:ask', ({ since }: Ask, client) => {
    if (lastChange > since) client.send({ type: 'full-reload' });
    client.send('note:findings', message());
  });
  server.watcher.on('all', (_, path) => {
    const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
    if (!/^(src|seeds)\//.test(file)) return;
    waiting.splice(0).forEach(clearTimeout);
    waiting.push(setTimeout(check, pause));
    const isContent = contentFolders.some((folder) => file.startsWith(`${folder}/`));
    if (isContent) lastChange = Date.now();
    else waiting.push(setTimeout(send, codePause));
  });
  check();
  return () => thread.terminate();
}
