import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa, ExecaError } from 'execa';
import { validatorsText } from '../../text/validators.ts';

// Programs of others that look at what is built. They need Java, so neither the build nor the tests ask for them: they
// are fetched when they are wanted, each package held to its hash (npm's lock, Maven's strict checksums).

/** Why the programs can't be had or run, in Danish. */
export class ValidatorFault extends Error {}

/** Where the programs lie. */
export interface Validators {
  vnu: string;
  ace: string;
  /** Class paths. */
  verapdf: string;
  epubcheck: string;
}

const lists = 'src/tools/validators';
/** Makes a folder of the packages that a list of Maven's names; the newest plugin of a system's Maven is old. */
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** What a program said before it stopped. */
export const lastWords = (error: unknown): string =>
  error instanceof ExecaError
    ? [error.stdout, error.stderr, error.shortMessage].filter(Boolean).join('\n').slice(-2000)
    : String(error);

/** Fetches once for each version of the lists. @param folder is new and empty, or had from before */
async function once(
  program: string,
  folder: string,
  texts: string[],
  fetch: () => Promise<unknown>,
): Promise<void> {
  const mark = join(folder, '.hentet');
  const wanted = hash('sha256', texts.join('\n'));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await fetch();
  } catch (error) {
    throw new ValidatorFault(validatorsText.notFetched(program, lastWords(error)));
  }
  writeFileSync(mark, wanted);
}

/** @throws {ValidatorFault} when the system lacks a program */
async function askFor(program: 'java' | 'mvn', flag: string): Promise<void> {
  try {
    await execa(program, [flag]);
  } catch {
    throw new ValidatorFault(validatorsText.missing(program));
  }
}

/**
 * Fetches the programs, unless they are there.
 * @param root the project's top folder
 * @param begin is told of each step
 * @throws {ValidatorFault}
 */
export async function fetchValidators(
  root: string,
  begin: (what: string) => void = () => undefined,
): Promise<Validators> {
  await askFor('java', '-version');
  await askFor('mvn', '-version');
  const place = (name: string): string => join(root, '.astro/validators', name);
  const text = (file: string): string => readFileSync(join(root, lists, file), 'utf8');

  const npm = place('npm');
  const packages = ['package.json', 'package-lock.json'];
  begin(validatorsText.fetching('Nu Html Checker, DAISY Ace'));
  await once(
    'Nu Html Checker, DAISY Ace',
    npm,
    packages.map((file) => text(`npm/${file}`)),
    () => {
      for (const file of packages) copyFileSync(join(root, lists, 'npm', file), join(npm, file));
      return execa('npm', ['ci', '--ignore-scripts'], { cwd: npm });
    },
  );
  const byMaven = async (name: 'verapdf' | 'epubcheck', program: string): Promise<string> => {
    begin(validatorsText.fetching(program));
    const pom = join(root, lists, name, 'pom.xml');
    await once(program, place(name), [text(`${name}/pom.xml`)], () =>
      execa('mvn', [
        '-q',
        '-B',
        '-C',
        '-f',
        pom,
        copyDependencies,
        `-DoutputDirectory=${place(name)}`,
      ]),
    );
    return join(place(name), '*');
  };
  return {
    vnu: join(npm, 'node_modules/vnu-jar/build/dist/vnu.jar'),
    ace: join(npm, 'node_modules/@daisy/ace-cli/bin/ace.js'),
    verapdf: await byMaven('verapdf', 'veraPDF'),
    epubcheck: await byMaven('epubcheck', 'EPUBCheck'),
  };
}
