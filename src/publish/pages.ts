import type { PageMap } from '../book/page-map.ts';
import { publishText } from '../text/publish.ts';
import { systemFaultIn } from './command/system-fault.ts';
import { runProgram } from './programs/run.ts';

/** The pages of the site while they are being made. */
export interface Pages {
  /** Gives the pages where in the book everything stands, which those that say so wait for. */
  takeBookPages(pages: PageMap): Promise<void>;
  /** Ends when all are made: with nothing, or with why they can't be, as far as it does not stand on the screen. */
  ended: Promise<{ fault: string } | undefined>;
  stop(): void;
}

/**
 * The most that Node sets aside for what is soon thrown away, in megabytes twice over. Rendering makes much of it, and
 * would have more set aside than it gains by: a tenth of the process's memory.
 */
const forShortLived = '--max-semi-space-size=16';

/**
 * Starts Astro, which makes the pages in a process of its own.
 * @param folder where they are put
 * @param say is given what Astro says of faults
 */
export function startPages(root: string, folder: string, say: (text: string) => void): Pages {
  // Astro keeps read content between builds and does not see that code has changed that reads it: read it all anew.
  // See https://github.com/withastro/astro/issues/13028
  const astro = runProgram('astro', ['build', '--silent', '--force'], {
    cwd: root,
    // What Astro says of a full disk or a locked folder is English, and shown in our words instead.
    stdio: ['ignore', 'inherit', 'pipe'],
    ipc: true,
    env: {
      // The tests run as NODE_ENV=test, which Astro takes for a preview: they must see what readers get.
      NODE_ENV: 'production',
      OUT_DIR: folder,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${forShortLived}`,
    },
  });
  let stopped = false;
  const ended = astro.then(({ failed, stderr, exitCode, shortMessage }) => {
    if (stopped) return { fault: '' };
    const refused = failed ? systemFaultIn(stderr, root) : undefined;
    if (refused === undefined && stderr !== '') say(stderr);
    if (!failed) return undefined;
    return {
      fault: refused ?? (exitCode === undefined ? (shortMessage ?? '') : publishText.saidAbove),
    };
  });
  return {
    async takeBookPages(pages) {
      try {
        await astro.sendMessage(pages);
      } catch {
        // One that has ended needs none.
      }
    },
    ended,
    stop: () => {
      stopped = true;
      astro.kill('SIGKILL');
    },
  };
}
