import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './copy.ts';

/** A build of the publication that is under way. */
export interface Build {
  /** Where the site lies once it is built. */
  folder: string;
  /** Builds it, or fails with all that the build said. */
  run(): Promise<void>;
  /** Ends the build, if it is under way, with all that it has started. */
  stop(): void;
}

/**
 * A build by `npm run build`'s own program in a copy of the project, so that it shares nothing with another run of the
 * tests, nor with a build or a server of whoever works in the checkout.
 * @param environment settings for the build, for instance BASE_PATH
 * @param files texts instead of the project's own, by path
 */
export function buildOf(
  environment: NodeJS.ProcessEnv,
  files: Readonly<Record<string, string>> = {},
): Build {
  const { root } = copyProject();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  let stop = (): void => undefined;
  return {
    folder: `${root}/dist`,
    async run() {
      const onWindows = process.platform === 'win32';
      const child = spawn(process.execPath, ['scripts/build.ts'], {
        cwd: root,
        // VITEST: what is built must be what readers get.
        env: { ...process.env, VITEST: '', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        // The build starts programs of its own: as a group, all end together.
        detached: !onWindows,
      });
      stop = () => {
        if (child.exitCode !== null || child.pid === undefined) return;
        try {
          if (onWindows) child.kill();
          else process.kill(-child.pid, 'SIGKILL');
        } catch {
          // It has ended by itself in the meantime.
        }
      };
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (data: Buffer) => (said += data.toString()));
      }
      const [code] = (await once(child, 'close')) as [number | null];
      if (code !== 0) throw new Error(said);
    },
    stop: () => stop(),
  };
}
