import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Publication } from '../../model/publication.ts';
import { redirects } from '../../model/redirects.ts';
import { basePath } from '../../settings.ts';
import { apacheFile } from './apache.ts';
import { caddySnippet } from './caddy.ts';
import { forHosts } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { nginxSnippet } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';
import type { Site } from './site.ts';

/** All files that hosts and servers read, by their path in the site. Pure. */
export const hostFiles = (site: Site): Readonly<Record<string, string>> => ({
  _headers: headersFile(site.base),
  _redirects: redirectsFile(site),
  // GitHub's pages leave out folders whose names begin with _ unless this file is there, `_astro` among them.
  '.nojekyll': '',
  '.htaccess': apacheFile(site),
  [`${forHosts.folder}nginx.conf`]: nginxSnippet(site),
  [`${forHosts.folder}Caddyfile`]: caddySnippet(site),
});

/** Puts in a built site what its host should read, whichever it is. */
export function writeHostFiles(folder: string, publication: Publication): void {
  const site = { base: basePath, redirects: redirects(publication) };
  for (const [path, text] of Object.entries(hostFiles(site))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
