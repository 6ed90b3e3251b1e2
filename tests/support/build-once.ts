import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publish } from '../../src/publish/publish.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site built for the root of a host. */
    site: string;
    /** The site built for the folder `/notat/` on a host. */
    siteInFolder: string;
  }
}

/** The folder that the second build is made for. */
const basePath = '/notat/';

/** The repository that the first build says it is edited in. The second knows of none. */
export const repository = 'https://github.com/eksempel/frikommuneforsoeg';

/** Builds the whole publication twice, as `npm run build` does, for the tests that read what was built. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const root = process.cwd();
  const temporary = mkdtempSync(join(tmpdir(), 'frikommuneforsoeg-'));
  for (const [name, environment] of [
    ['site', { REPOSITORY_URL: repository }],
    ['siteInFolder', { BASE_PATH: basePath, REPOSITORY_URL: '' }],
  ] as const) {
    const folder = join(temporary, name);
    const outcome = await publish(root, relative(root, folder), environment);
    if ('stoppedBy' in outcome) throw new Error(outcome.stoppedBy);
    project.provide(name, folder);
  }
  return () => {
    rmSync(temporary, { recursive: true, force: true });
  };
}
