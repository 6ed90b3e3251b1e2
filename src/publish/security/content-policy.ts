import { createHash } from 'node:crypto';
import { quoted, restOfTag } from '../tags.ts';

/** How a policy names a style or script that stands in the page: whatever else stands there is refused. */
const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** What a page has that its policy depends on. */
interface PageParts {
  styles: string[];
  /** Those that stand in the page, and whether it has any at all. */
  inlineScripts: string[];
  hasScripts: boolean;
  hasForm: boolean;
  searches: boolean;
  /** Where the policy goes: after the tag `<head>`. None when the page has no such tag. */
  headStart: number | undefined;
}

/**
 * What a browser takes for a tag, and what it takes for none: a comment, and what stands in an element that holds text
 * alone. (HTML Standard, 13.2.5; our pages are written by Astro, which closes what it opens.)
 */
const lexer = new RegExp(
  [
    '<!--[^]*?-->',
    `<(?<name>script|style|title|textarea)(?<attributes>(?:\\s${restOfTag})?)>(?<content>[^]*?)</\\k<name>\\s*>`,
    `<(?<plain>[a-z][^\\s/>]*)(?<given>${restOfTag})>`,
  ].join('|'),
  'gi',
);

/** Whether a tag has an attribute. */
const has = (attributes: string, name: string): boolean =>
  new RegExp(`\\s${name}(?=[\\s=/]|$)`, 'i').test(
    attributes.replace(new RegExp(quoted, 'g'), '""'),
  );

/** Whether a script is data that nothing runs, which no policy asks about (HTML Standard, 4.12.1: data block). */
const isDataBlock = (attributes: string): boolean =>
  /^\s+type="application\/ld\+json"\s*$/.test(attributes);

/**
 * Reads the tags of a page. A text or an attribute may say `<script>` or `<head>`: only real elements count, or what an
 * editor writes in a caption would be allowed to run.
 */
function partsOf(html: string): PageParts {
  const parts: PageParts = {
    styles: [],
    inlineScripts: [],
    hasScripts: false,
    hasForm: false,
    searches: false,
    headStart: undefined,
  };
  for (const { 0: tag, index, groups } of html.matchAll(lexer)) {
    const { name, attributes = '', content = '', plain, given = '' } = groups ?? {};
    const element = (name ?? plain)?.toLowerCase();
    if (element === 'head') parts.headStart ??= index + tag.length;
    if (element === 'style') parts.styles.push(content);
    if (element === 'script' && !isDataBlock(attributes)) {
      parts.hasScripts = true;
      if (!has(attributes, 'src')) parts.inlineScripts.push(content);
    }
    parts.hasForm ||= element === 'form';
    parts.searches ||= given.includes('data-pagefind') && has(given, 'data-pagefind');
  }
  return parts;
}

const hashesOf = (contents: readonly string[]): string[] => [...new Set(contents.map(hashOf))];

/**
 * What a built page may load and run: what it has itself, and nothing else. Written for each page, as every hash is
 * sent to every reader of the page.
 *
 * Not in it: `object-src`, `frame-src`, `worker-src` and the like, which follow `default-src` or `script-src`;
 * `upgrade-insecure-requests`, as there is nothing from elsewhere to fetch, and Safari would look for a preview on
 * `https://localhost`; `frame-ancestors`, which a page can't say of itself (hosting/header-rules.ts).
 */
export const contentPolicy = (html: string): string => policyFor(partsOf(html));

function policyFor({ styles, inlineScripts, hasScripts, hasForm, searches }: PageParts): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': [hasForm ? "'self'" : "'none'"],
    // The icon.
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    // The sheet for paper is a file.
    'style-src': ["'self'", ...hashesOf(styles)],
  };
  if (hasScripts) {
    directives['connect-src'] = ["'self'"];
    directives['script-src'] = [
      "'self'",
      ...hashesOf(inlineScripts),
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

/**
 * A built page with its policy: first in the head, as it holds for what follows it.
 * @throws when the page has no tag `<head>`
 */
export function withContentPolicy(html: string): string {
  const parts = partsOf(html);
  const { headStart } = parts;
  if (headStart === undefined) throw new Error('The page has no <head>.');
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(parts)}">`;
  return html.slice(0, headStart) + meta + html.slice(headStart);
}
