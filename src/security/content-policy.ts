import { createHash } from 'node:crypto';

/** How a policy names a style or script that stands in the page: whatever else stands there is refused. */
const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const hashesOf = (html: string, element: RegExp): string[] => [
  ...new Set([...html.matchAll(element)].map(([, content = '']) => hashOf(content))),
];

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style/g;
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script/g;

/**
 * What a built page may load and run: what it has itself, and nothing else. Written for each page, as every hash is
 * sent to every reader of the page.
 *
 * Not in it: `object-src`, `frame-src`, `worker-src` and the like, which follow `default-src` or `script-src`;
 * `upgrade-insecure-requests`, as there is nothing from elsewhere to fetch, and Safari would look for a preview on
 * `https://localhost`; `frame-ancestors`, which a page can't say of itself (response-headers.ts).
 */
export function contentPolicy(html: string): string {
  const has = (part: string): boolean => html.includes(part);
  const searches = has(' data-pagefind="');
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': [has('<form') ? "'self'" : "'none'"],
    // The icon.
    'img-src': ['data:'],
    'font-src': ["'self'"],
    // The sheet for paper is a file.
    'style-src': ["'self'", ...hashesOf(html, inlineStyle)],
  };
  if (has('<script')) {
    directives['connect-src'] = ["'self'"];
    directives['script-src'] = [
      "'self'",
      ...hashesOf(html, inlineScript),
      // Pagefind's engine, where the browser can't run it in a worker.
      ...(searches ? ["'wasm-unsafe-eval'"] : []),
    ];
    // No script can turn text into markup or code, ours included; the search vouches for Pagefind's worker.
    directives['require-trusted-types-for'] = ["'script'"];
    directives['trusted-types'] = [searches ? 'default' : "'none'"];
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join(';');
}

/** A built page with its policy: first in the head, as it holds for what follows it. */
export function withContentPolicy(html: string): string {
  const head = '<head>';
  const parts = html.split(head);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} × ${head}`);
  const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(html)}">`;
  return parts.join(head + meta);
}
