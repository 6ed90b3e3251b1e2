import type { TestProject } from 'vitest/node';
import { prepareBrowser } from './browser.ts';
import { startBuilds } from './builds.ts';
import { say } from './say.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site built for the root of a host. */
    site: string;
    /** The site built for the folder `/notat/` on a host: ask for it by `siteInFolder()` in sites.ts. */
    siteInFolder: string;
    /** Where it is asked whether a site is built: see sites.ts. */
    builds: string;
  }
}

/**
 * Makes what the tests of the publication share, once for all of them: the browser before any test runs; the sites
 * while the tests run that need none.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  say('Gør browseren klar …');
  try {
    await prepareBrowser();
  } catch (error) {
    // Its one sentence is all that helps: Vitest would print how it came about, and which files there are.
    say((error as Error).message);
    process.exit(1);
  }
  const { folders, origin, stop } = await startBuilds();
  project.provide('site', folders.site);
  project.provide('siteInFolder', folders.siteInFolder);
  project.provide('builds', origin);
  return stop;
}
