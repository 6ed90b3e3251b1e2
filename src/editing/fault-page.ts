import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { editing } from '../text/editing.ts';
import type { ChangeCount } from './faults.ts';

/** What Astro answers with while editing, when a page can't be made: a title, and a script that is to tell the rest. */
const empty = /^<title>.*<\/title><script type="module" src="\/@vite\/client"><\/script>$/;

/**
 * A page in place of one that can't be shown. The list of faults, and the reason, come with the script (panel.ts).
 * @param changes how much had been changed when the page was asked for
 */
export function faultPage(base: string, changes: number): string {
  const { title, lead } = editing.cannotShow;
  return `<!doctype html>
<html lang="da" data-cannot-show="${changes}">
<head><meta charset="utf-8"><title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
<script type="module" src="${base}@id/astro:scripts/page.js"></script>
<style>body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui }</style></head>
<body><h1>${title}</h1><p>${lead}</p></body></html>`;
}

/** Puts the page in place of an empty answer; all other answers go through as they are. */
function replaceEmpty(response: ServerResponse, base: string, changes: number): void {
  const write = response.write.bind(response) as (body: unknown) => boolean;
  const writeHead = response.writeHead.bind(response) as typeof response.writeHead;
  let held: Parameters<typeof writeHead> | undefined;
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (head[0] !== 500) return writeHead(...head);
    held = head;
    return response;
  }) as typeof writeHead;
  response.write = ((body: unknown, ...rest: []) => {
    if (!held) return (write as (...all: unknown[]) => boolean)(body, ...rest);
    const failed = empty.test(String(body));
    if (failed) writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    else writeHead(...held);
    held = undefined;
    return write(failed ? faultPage(base, changes) : body);
  }) as typeof response.write;
}

/** While editing, a page that can't be made says so in Danish, and is tried again when something is mended. */
export function faultPages(count: Readonly<ChangeCount>): Plugin {
  return {
    name: 'fault-pages',
    apply: 'serve',
    // The list of faults is ours; Vite's box of one error, in English, would lie over it.
    config: () => ({ server: { hmr: { overlay: false } } }),
    configureServer({ middlewares, config }) {
      middlewares.use((_, response, next) => {
        replaceEmpty(response, config.base, count.changes);
        next();
      });
    },
  };
}
