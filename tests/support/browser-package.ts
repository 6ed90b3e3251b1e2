import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The Chromium that comes with the npm packages, and the libraries that it may be short of on a bare system. */
export interface UnpackedBrowser {
  program: string;
  libraries: string;
}

const packageFolder = dirname(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
);

const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  version: string;
};

/** Among the packages, so that a new `npm ci` begins anew. */
const standardPlace = join(process.cwd(), 'node_modules/.cache', `chromium-${version}`);

// The package unpacks itself to the temporary folder, and its libraries only where it believes to run at Amazon.
const unpacking = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
const asAtAmazon = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };

/**
 * Unpacks the browser, unless it is unpacked. It is made whole under a name of its own and then renamed: nobody ever
 * sees half of it, and of several that unpack at once, one is first, and all use that.
 */
export async function unpackBrowser(place = standardPlace): Promise<UnpackedBrowser> {
  if (!existsSync(place)) {
    mkdirSync(dirname(place), { recursive: true });
    const unfinished = mkdtempSync(`${place}.`);
    try {
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpacking], {
        cwd: packageFolder,
        env: { ...process.env, ...asAtAmazon, TMPDIR: unfinished },
      });
      renameSync(unfinished, place);
    } catch (error) {
      if (!existsSync(place)) throw error;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return { program: join(place, 'chromium'), libraries: join(place, 'al2023/lib') };
}
