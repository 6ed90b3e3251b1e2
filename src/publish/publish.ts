import { join, relative } from 'node:path';
import { isError } from '../checks/finding.ts';
import { checkProject } from '../checks/index.ts';
import { allFiles, readProject } from '../checks/project.ts';
import { consoleReport } from '../checks/report/console.ts';
import { systemFault, systemFaultIn } from '../command/system-fault.ts';
import { runProgram } from '../programs/run.ts';
import { recover, remove, replaceEdition, unfinishedOf } from './editions.ts';
import { lockOf, takeLock } from './lock.ts';
import { addSearchIndex } from './search-index.ts';

/** What the publication was made of, or why it was not made. */
export type Outcome = { pages: number } | { stoppedBy: string };

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
): Promise<Outcome> {
  const lock = takeLock(root);
  if ('holder' in lock) {
    const file = relative(root, lockOf(root));
    return {
      stoppedBy: `Publikationen bliver allerede bygget (proces ${lock.holder}). Vent, til det er færdigt, og byg igen. Er der ikke noget i gang, så slet filen ${file}.`,
    };
  }
  try {
    return await publishAlone(root, folder, environment);
  } finally {
    lock.release();
  }
}

async function publishAlone(
  root: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const published = join(root, folder);
  const unfinished = unfinishedOf(folder);
  recover(published);

  const project = readProject(root);
  const findings = checkProject(project);
  console.log(consoleReport(findings, allFiles(project).length));
  if (findings.some(isError)) return { stoppedBy: 'Ret fejlene ovenfor, og byg igen.' };

  try {
    // Astro keeps read content between builds and does not see that a schema has changed: read it all anew.
    const astro = runProgram('astro', ['build', '--silent', '--force'], {
      cwd: root,
      // What Astro says of a full disk or a locked folder is English, and shown in our words instead.
      stdio: ['inherit', 'inherit', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        ...environment,
        // The tests run as NODE_ENV=test, which Astro takes for a preview: they must see what readers get.
        NODE_ENV: 'production',
        OUT_DIR: unfinished,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    const said = String(astro.stderr);
    const refused = astro.status === 0 ? undefined : systemFaultIn(said, root);
    if (refused === undefined) process.stderr.write(said);
    if (astro.status !== 0) {
      const reason = refused ?? (astro.error ? astro.error.message : 'Fejlen står ovenfor.');
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
