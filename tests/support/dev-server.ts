import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { vi } from 'vitest';

/** A server that shows the site while it is edited. */
export interface DevServer {
  /** Where the site is, without a slash at the end. */
  origin: string;
  /** What the server has said in its terminal. */
  said(): string;
  stop(): Promise<void>;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

/** Runs `npm run dev` in a project, and waits until it answers. */
export async function startDevServer(root: string): Promise<DevServer> {
  const port = await freePort();
  const server = spawn('node', ['scripts/dev.ts', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: root,
    // The tests run as NODE_ENV=test and in a build's place; a writer has neither.
    env: { ...process.env, NODE_ENV: 'development', BASE_PATH: '', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (data: Buffer) => (said += data.toString()));
  }
  const gone = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) server.kill('SIGTERM');
    await gone;
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await vi.waitFor(
      async () => {
        if (server.exitCode !== null) return;
        const { ok } = await fetch(`${origin}/robots.txt`);
        if (!ok) throw new Error('robots.txt');
      },
      { timeout: 100_000, interval: 200 },
    );
    if (server.exitCode !== null) throw new Error('Ended.');
  } catch (error) {
    await stop();
    throw new Error(said, { cause: error });
  }
  return { origin, said: () => said, stop };
}
