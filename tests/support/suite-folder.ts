import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the tests' own folder is reported, to everything that they start. */
const variable = 'TESTS_FOLDER';

/**
 * Gives the tests, and all that they start, a temporary folder of their own. It is removed when this process ends,
 * however it ends: what a test leaves behind in it is never left on the machine, nor met by another run.
 */
export function makeSuiteFolder(): void {
  // The settings of the tests are read more than once in a process.
  if (process.env[variable]) return;
  const folder = mkdtempSync(join(tmpdir(), 'frikommuneforsoeg-'));
  process.env[variable] = folder;
  // By these names every program finds its temporary folder: the first everywhere, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  // Without a listener, a process that is told to stop does not report its end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
