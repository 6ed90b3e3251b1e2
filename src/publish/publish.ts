import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../checks/finding.ts';
import { checkProject } from '../checks/index.ts';
import { allFiles, readProject } from '../checks/project.ts';
import { consoleReport } from '../checks/report/console.ts';
import { runProgram } from '../programs/run.ts';
import { oneAtATime } from './one-at-a-time.ts';
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
  // Two at a time would write in the same unfinished folder.
  const outcome = await oneAtATime(join(root, `${folder}.i-gang`), () =>
    publishNow(root, folder, environment),
  );
  if ('result' in outcome) return outcome.result;
  const why = `En anden bygning er i gang (proces ${outcome.busy}). Vent, til den er færdig, og byg igen.`;
  return { stoppedBy: `${why} Er der ingen, så slet filen ${folder}.i-gang.` };
}

async function publishNow(
  root: string,
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const unfinished = `${folder}.ny`;
  const former = `${folder}.gammel`;
  const at = (name: string): string => join(root, name);
  const remove = (name: string): void => rmSync(at(name), { recursive: true, force: true });

  const project = readProject(root);
  const findings = checkProject(project);
  console.log(consoleReport(findings, allFiles(project).length));
  if (findings.some(isError)) return { stoppedBy: 'Ret fejlene ovenfor, og byg igen.' };

  // A build that was stopped between the two renames below left the last whole publication under this name.
  if (existsSync(at(former)) && !existsSync(at(folder))) renameSync(at(former), at(folder));
  remove(unfinished);
  // Astro keeps read content between builds and does not see that a schema has changed: read it all anew.
  const astro = runProgram('astro', ['build', '--silent', '--force'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environment,
      // The tests run as NODE_ENV=test, which Astro takes for a preview: they must see what readers get.
      NODE_ENV: 'production',
      OUT_DIR: unfinished,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (astro.status !== 0) {
    remove(unfinished);
    const reason = astro.error ? astro.error.message : 'Fejlen står ovenfor.';
    return { stoppedBy: `Siderne kunne ikke bygges. ${reason}` };
  }
  let pages: number;
  try {
    pages = await addSearchIndex(at(unfinished));
  } catch (error) {
    remove(unfinished);
    return { stoppedBy: `Søgeindekset kunne ikke laves: ${String(error)}` };
  }

  remove(former);
  if (existsSync(at(folder))) renameSync(at(folder), at(former));
  try {
    renameSync(at(unfinished), at(folder));
  } catch (error) {
    // Windows refuses it while another program has a file of the folder open.
    if (existsSync(at(former))) renameSync(at(former), at(folder));
    return { stoppedBy: `Publikationen kunne ikke lægges i ${folder}/: ${String(error)}` };
  }
  remove(former);
  return { pages };
}
