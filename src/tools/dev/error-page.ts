import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { editing } from '../../text/editing.ts';
import type { ChangeCount } from './findings.ts';

/**
 * What Astro answers with while editing, when a page can't be made: a title, and Vite's script, which is to show the
 * error. We know of no hook of Astro's or Vite's that lets a plugin answer instead, so the response is changed on its way; when one does,
 * `replaceEmpty` can go. The pattern fits Astro 7.3; where it no longer does, Astro's own answer is shown and
 * tests/dev.test.ts fails.
 */
const empty = /^<title>.*<\/title><script type="module" src="\/@vite\/client"><\/script>$/;

/**
 * A page in place of one that can't be shown. The findings, and the reason, come with the script (panel.ts).
 * @param changes how much had been changed when the page was asked for
 */
export function errorPage(base: string, changes: number): string {
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
    return write(failed ? errorPage(base, changes) : body);
  }) as typeof response.write;
}

/** While editing, a page that can't be made says so in Danish, and is tried again when something has been fixed. */
export function errorPages(count: Readonly<ChangeCount>): Plugin {
  return {
    name: 'error-pages',
    apply: 'serve',
    // The list of findings is ours; Vite's box of one error, in English, would lie over it.
    config: () => ({ server: { hmr: { overlay: false } } }),
    configureServer({ middlewares, config }) {
      middlewares.use((_, response, next) => {
        replaceEmpty(response, config.base, count.changes);
        next();
      });
    },
  };
}
