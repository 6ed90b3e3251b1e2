import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trialAddress } from '../model/addresses.ts';
import type { Project } from '../model/reading/project.ts';
import { redirects, type Redirect } from '../model/redirects.ts';
import { withBase } from '../settings.ts';

/**
 * The redirects as Cloudflare Pages and Netlify read them: a line for each, in the file `_redirects` at the top of the
 * host. Netlify serves the page that leads on where there is one; on all other hosts that page is what there is.
 * https://developers.cloudflare.com/pages/configuration/redirects/, https://docs.netlify.com/routing/redirects/
 */
export const redirectsFile = (all: readonly Redirect[]): string =>
  all.map(({ from, to }) => `${withBase(from)} ${withBase(to)} 301\n`).join('');

/** Writes the redirects of a project without faults in its site's folder. */
export function writeRedirects(folder: string, { trials, moved }: Project): void {
  const note = {
    trials: trials.flatMap(({ id, data }) => (data ? { address: trialAddress(id), data } : [])),
  };
  writeFileSync(
    join(folder, '_redirects'),
    redirectsFile(redirects({ note, moved: moved.data ?? [] })),
  );
}
