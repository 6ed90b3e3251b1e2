import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listFiles } from '../../src/model/reading/collections.ts';
import { buildOf } from './build.ts';
import { say } from './say.ts';
import type { SiteName } from './sites.ts';

/** The folder that the second site is built for. */
export const basePath = '/notat/';

/** The repository that the first site says it is edited in. The second knows of none. */
export const repository = 'https://github.com/eksempel/frikommuneforsoeg';

/** Where the second site is built: another time zone and language must change nothing. */
const elsewhere = { TZ: 'America/Los_Angeles', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' };

/** The terms that the second site is published on. The first says that they are not set. */
export const licenses = { data: 'CC-BY-4.0', code: 'MIT' };

/** The page that the second site once had at another address. */
export const moved = { from: '/det-gamle-forord/', to: '/forord/' };

/** What else has moved there: a place that has another name, one that is on another page, and a PDF. */
export const movedToo = {
  place: {
    from: '/overordnet-status/#et-gammelt-navn',
    to: '/overordnet-status/#overordnet-status-evaluering-af-forsoegene',
  },
  otherPage: { from: '/overordnet-status/#et-flyttet-afsnit', to: '/bilag/2/1/#forsoeg-1-05' },
  file: { from: '/pdf/netvaerk/det-gamle-netvaerk.pdf', to: '/pdf/netvaerk/en-plan.pdf' },
};

/** The sites that are being built. */
export interface Builds {
  folders: Record<SiteName, string>;
  /** Answers `/site` when that site is built, and with an error when it can't be. */
  origin: string;
  stop(): void;
}

/** Starts to build the sites, one after the other. */
export async function startBuilds(): Promise<Builds> {
  const builds = {
    site: buildOf({
      REPOSITORY_URL: repository,
      BASE_PATH: '',
      DATA_LICENSE: '',
      CODE_LICENSE: '',
    }),
    siteInFolder: buildOf(
      {
        REPOSITORY_URL: '',
        BASE_PATH: basePath,
        DATA_LICENSE: licenses.data,
        CODE_LICENSE: licenses.code,
        ...elsewhere,
      },
      {
        [listFiles.moved.file]: [moved, ...Object.values(movedToo)]
          .map(({ from, to }) => `- { from: ${from}, to: ${to} }\n`)
          .join(''),
      },
    ),
  };
  let stopped = false;
  const run = async (name: SiteName): Promise<boolean> => {
    if (stopped) return false;
    const started = performance.now();
    say(`Bygger publikationen (${name === 'site' ? 'til roden af' : 'til en mappe på'} en vært) …`);
    try {
      await builds[name].run();
      say(`Publikationen er bygget på ${Math.round((performance.now() - started) / 1000)} s.`);
      return true;
    } catch (error) {
      if (!stopped) say(`Publikationen kunne ikke bygges:\n${(error as Error).message}`);
      return false;
    }
  };
  const site = run('site');
  const outcomes: Record<string, Promise<boolean>> = {
    site,
    siteInFolder: site.then(() => run('siteInFolder')),
  };

  const server = createServer(({ url }, response) => {
    void outcomes[(url ?? '').slice(1)]?.then((isBuilt) => {
      response.writeHead(isBuilt ? 200 : 500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const stop = (): void => {
    stopped = true;
    for (const build of Object.values(builds)) build.stop();
    server.close();
    server.closeAllConnections();
  };
  // Before the folder that they build in is removed.
  process.prependListener('exit', stop);
  return {
    folders: { site: builds.site.folder, siteInFolder: builds.siteInFolder.folder },
    origin: `http://127.0.0.1:${port}`,
    stop,
  };
}
