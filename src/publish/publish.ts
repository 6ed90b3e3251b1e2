import { join } from 'node:path';
import { isError } from '../check/finding.ts';
import { checkProject } from '../check/index.ts';
import { allFiles } from '../model/reading/project.ts';
import { readProjectThroughCache } from '../model/reading/read-cache.ts';
import { consoleReport } from '../check/report/console.ts';
import { systemFault, systemFaultIn } from './command/system-fault.ts';
import { runProgram } from './programs/run.ts';
import { recover, remove, replaceEdition, unfinishedOf } from './editions.ts';
import { takeLock } from './lock.ts';
import { addSearchIndex } from './search-index.ts';

/** What the publication was made of, or why it was not made. */
export type PublishResult = { pages: number } | { stoppedBy: string };

/**
 * Checks all content, makes the whole publication beside its folder, and puts it in place when it is whole. Whatever
 * fails on the way, what was published before stays as it was.
 * @param root the project's top folder
 * @param folder where to publish, relative to the top folder
 * @param environment settings for the build, for instance BASE_PATH
 */
export async function publish(
  root: string,
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<PublishResult> {
  const release = await takeLock(root);
  if (!release) {
    return {
      stoppedBy: 'Publikationen bliver allerede bygget. Vent, til det er færdigt, og byg igen.',
    };
  }
  try {
    return await publishAlone(root, folder, environment);
  } finally {
    await release();
  }
}

async function publishAlone(
  root: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<PublishResult> {
  const published = join(root, folder);
  const unfinished = unfinishedOf(folder);
  recover(published);

  // Astro's own process reads the project from what this leaves in the cache.
  const project = readProjectThroughCache(root);
  const findings = checkProject(project);
  console.log(consoleReport(findings, allFiles(project).length));
  if (findings.some(isError)) return { stoppedBy: 'Ret fejlene ovenfor, og byg igen.' };

  try {
    // Astro keeps read content between builds and does not see that code has changed that reads it: read it all anew.
    // See https://github.com/withastro/astro/issues/13028
    const astro = await runProgram('astro', ['build', '--silent', '--force'], {
      cwd: root,
      // What Astro says of a full disk or a locked folder is English, and shown in our words instead.
      stdio: ['inherit', 'inherit', 'pipe'],
      env: {
        ...environment,
        // The tests run as NODE_ENV=test, which Astro takes for a preview: they must see what readers get.
        NODE_ENV: 'production',
        OUT_DIR: unfinished,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    const refused = astro.failed ? systemFaultIn(astro.stderr, root) : undefined;
    if (refused === undefined && astro.stderr !== '') console.error(astro.stderr);
    if (astro.failed) {
      const ended = astro.exitCode === undefined ? astro.shortMessage : 'Fejlen står ovenfor.';
      const reason = refused ?? ended;
      return { stoppedBy: `Siderne kunne ikke bygges. ${reason}` };
    }
    let pages: number;
    try {
      pages = await addSearchIndex(join(root, unfinished));
    } catch (error) {
      return { stoppedBy: `Søgeindekset kunne ikke laves: ${systemFault(error) ?? String(error)}` };
    }

    try {
      replaceEdition(published, join(root, unfinished));
    } catch (error) {
      return {
        stoppedBy: `Den nye udgave kunne ikke lægges i ${folder}/: ${systemFault(error) ?? String(error)}`,
      };
    }
    return { pages };
  } finally {
    remove(join(root, unfinished));
  }
}
