import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { aceCheck, epubcheckCheck, type FileReport } from '../../publish/evidence/epub-reports.ts';
import type { Check, CheckName } from '../../publish/evidence/evidence.ts';
import { ownFiles } from '../../publish/evidence/links.ts';
import { nuCheck, veraCheck } from '../../publish/evidence/reports.ts';
import { validatorsText } from '../../text/validators.ts';
import { lastWords, ValidatorFault, type Validators } from './fetch.ts';

/**
 * What the Nu checker is wrong about: a file has no host, so a page seems to break its own policy (tests/csp.test.ts
 * tries it in a browser), and its CSS does not know the properties vector-effect and paint-order.
 */
const notFaults = '.*(Content Security Policy|vector-effect|paint-order).*';

type LaunchEnvironment = Record<string, string | undefined>;

/** The browser that Ace looks at the books in. */
export interface AceBrowser {
  /** None where it is the one that the system calls Chrome. */
  program?: string;
  env?: LaunchEnvironment | undefined;
}

export type Validated = Record<Extract<CheckName, 'html' | 'verapdf' | 'epubcheck' | 'ace'>, Check>;

/** How many steps `validate` tells of. */
export const stepsOf = (folder: string): number => 2 + 2 * ownFiles(folder, '.epub').length;

/** Runs a program to its end; what it finds is in its report, so it may end with any code. */
async function run(
  program: string,
  command: string,
  args: string[],
  env?: LaunchEnvironment,
): Promise<string> {
  try {
    const { stdout } = await execa(command, args, {
      reject: false,
      maxBuffer: 500_000_000,
      ...(env && { env }),
    });
    return stdout;
  } catch (error) {
    throw new ValidatorFault(validatorsText.stopped(program, lastWords(error)));
  }
}

/**
 * Runs all programs on a built site: the Nu checker on its pages, veraPDF on its PDFs (as what each says that it is),
 * EPUBCheck and Ace on its e-books.
 * @param begin is told of each step
 * @throws {ValidatorFault | ReportFault} when one of them does not run to its end
 */
export async function validate(
  folder: string,
  { vnu, ace, verapdf, epubcheck }: Validators,
  browser: AceBrowser,
  begin: (what: string) => void = () => undefined,
): Promise<Validated> {
  const place = mkdtempSync(join(tmpdir(), 'validering-'));
  const report = (name: string, text: string): string => {
    const file = join(place, name);
    writeFileSync(file, text);
    return file;
  };
  try {
    begin(validatorsText.running('Nu Html Checker'));
    const nuArgs = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html'];
    const html = await run('Nu Html Checker', 'java', [
      ...['-Xss8m', '-jar', vnu, ...nuArgs, '--filterpattern', notFaults, folder],
    ]);

    begin(validatorsText.running('veraPDF'));
    const pdfs = ownFiles(folder, '.pdf').map((file) => join(folder, file));
    const vera = await run('veraPDF', 'java', [
      ...['-cp', verapdf, 'org.verapdf.apps.GreenfieldCliWrapper', '--format', 'json', ...pdfs],
    ]);

    const epubs = ownFiles(folder, '.epub');
    const checked: FileReport[] = [];
    const read: FileReport[] = [];
    for (const [at, file] of epubs.entries()) {
      const [page, path] = [`/${file}`, resolve(folder, file)];
      begin(validatorsText.running('EPUBCheck', page));
      const found = join(place, `epubcheck-${at}.json`);
      const tool = ['-cp', epubcheck, 'com.adobe.epubcheck.tool.Checker', '--json', found];
      await run('EPUBCheck', 'java', [...tool, '--quiet', path]);
      checked.push({ page, report: found });

      begin(validatorsText.running('DAISY Ace', page));
      const out = join(place, `ace-${at}`);
      mkdirSync(out);
      await run(
        'DAISY Ace',
        process.execPath,
        [ace, '--silent', '--force', '--outdir', out, path],
        {
          ...browser.env,
          ...(browser.program !== undefined && { PUPPETEER_EXECUTABLE_PATH: browser.program }),
        },
      );
      read.push({ page, report: join(out, 'report.json') });
    }
    return {
      html: nuCheck(folder, report('nu.json', html)),
      verapdf: veraCheck(folder, report('vera.json', vera)),
      epubcheck: epubcheckCheck(checked),
      ace: aceCheck(read),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
