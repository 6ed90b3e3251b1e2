import { fetchValidators } from '../../src/tools/validators/fetch.ts';
import { stepsOf, validate, type Validated } from '../../src/tools/validators/run.ts';
import { findBrowser } from './find-browser.ts';

/** So many steps it takes to get the programs. */
const fetched = 3;

/** How many steps `runValidators` tells of. */
export const validatorSteps = (folder: string): number => fetched + stepsOf(folder);

/** Fetches the programs and runs all of them on a site, Ace in the tests' browser. @param begin is told of each step */
export async function runValidators(
  root: string,
  folder: string,
  begin: (what: string) => void,
): Promise<Validated> {
  const programs = await fetchValidators(root, begin);
  const { executablePath, env } = await findBrowser();
  const found = { ...(executablePath !== undefined && { program: executablePath }), env };
  return validate(folder, programs, found, begin);
}
