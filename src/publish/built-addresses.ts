import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../model/addresses.ts';
import type { PublishedList } from '../model/published-list.ts';
import { filesOf } from './site-files.ts';
import { upToAttribute } from './tags.ts';

// Which addresses of a built site are promised to stay. Read off the finished files, and not worked out again: what is
// there is what readers can link to.

/** What may have another address in the next build: what programs alone read, and what the host and browser need. */
const passingFiles = [
  // Assets are named by their content, and the index by its own.
  /^(?:_astro|pagefind|udgaver)\//,
  // For hosts, search engines and programs, which look them up by name.
  /^(?:_|\.)|\/\./,
  /^(?:404\.html|robots\.txt|llms[\w-]*\.txt|manifest\.json|sitemap[\w-]*\.xml)$/,
  // What the site's own scripts fetch.
  /^forsoeg\/\w+\.json$/,
];

/** What has an address of its own: pages, and the files that readers fetch. A page's copies in other forms follow it. */
const keptFile = /\.(?:html|pdf|docx|epub|csv|xlsx|xml|png)$|^data\/[^/]+\.json$/;

/** The elements that readers link to. Fields, buttons and hints have names too, for the page's own use. */
const place = new RegExp(
  `<(?:h[1-6]|section|article|li|dt|dd|div|figure|table|tr|th|td)(?=\\s)${upToAttribute}\\sid=(?:"([^"]+)"|([^\\s">]+))`,
  'gi',
);

/**
 * Anchors that are a number in a row, and so another thing's when one is added; those of a date or a letter that entries
 * are gathered under, which goes with the last of them; and those of the page's frame.
 */
const passingAnchor =
  /^(?:fn|fnref|noter|ref)-|^(?:tal|ekstern|forsoeg-\d+-\d+)-\d+$|^(?:forsoegenes|bogstav)-|^(?:paa-denne-side|indholdsfortegnelse)$/;

/** The anchors of a page that stay. */
export function keptAnchors(html: string): Set<string> {
  const found = [...html.matchAll(place)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return new Set(found.filter((anchor) => !passingAnchor.test(anchor)));
}

/** The address of a file of a built site, within the site. @param path with `/` */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a file of a built site keeps its address. @param path within the site, with `/` */
export const isKept = (path: string): boolean =>
  keptFile.test(path) && !passingFiles.some((passing) => passing.test(path));

/** All that a built site has and that is promised to stay: its pages with their places, and its files. */
export function builtAddresses(folder: string): PublishedList {
  return new Map(
    filesOf(folder)
      .filter(isKept)
      .map((path) => {
        const address = addressOf(path);
        // The page that repeats all others: its places are theirs.
        const hasPlaces = path.endsWith('.html') && address !== addresses.print;
        return [
          address,
          hasPlaces ? keptAnchors(readFileSync(join(folder, path), 'utf8')) : new Set<string>(),
        ];
      }),
  );
}
