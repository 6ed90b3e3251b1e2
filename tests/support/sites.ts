import { get } from 'node:http';
import { inject } from 'vitest';

/** The names of the sites that the tests read. */
export type SiteName = 'site' | 'siteInFolder';

/** Waits until a site is built. @throws when it can't be built */
export async function built(name: SiteName): Promise<void> {
  const status = await new Promise<number | undefined>((answered, failed) => {
    // A connection of its own: one that is kept may have been closed at the other end while a test kept this process busy.
    get(`${inject('builds')}/${name}`, { agent: false }, (response) => {
      response.resume();
      answered(response.statusCode);
    }).on('error', failed);
  });
  if (status !== 200) throw new Error('Publikationen kunne ikke bygges: se, hvad bygningen sagde.');
}

/** The site built for the folder `/notat/` on a host, once it is built. */
export async function siteInFolder(): Promise<string> {
  await built('siteInFolder');
  return inject('siteInFolder');
}
