import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execaNode } from 'execa';

/** Longer than it takes to check what was changed: who writes does not save again at once. */
const betweenEdits = 2000;

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        found(port);
      });
    });
  });

const textOf = (address: string, signal?: AbortSignal): Promise<string> =>
  fetch(address, { signal: signal ?? null }).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );

/** Asks for a page until it is as wanted. */
async function until(address: string, isWanted: (html: string) => boolean): Promise<void> {
  const signal = AbortSignal.timeout(600_000);
  while (!isWanted(await textOf(address, signal))) {
    signal.throwIfAborted();
    await pause(10);
  }
}

/** Listens as a window does that shows a page. @returns waits until the window is next told to load its page again */
async function listen(origin: string): Promise<() => Promise<void>> {
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(await textOf(`${origin}/@vite/client`)) ?? [];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  await once(socket, 'open');
  return () =>
    new Promise((told) => {
      const hear = ({ data }: MessageEvent): void => {
        if ((JSON.parse(String(data)) as { type: string }).type !== 'full-reload') return;
        socket.removeEventListener('message', hear);
        told();
      };
      socket.addEventListener('message', hear);
    });
}

/**
 * How long an editor waits for her own words: from the moment a file is saved until her window, which is then told to
 * load its page again, has a page with them.
 * @param page a page's address, and the file that it is made from
 * @returns milliseconds, the median of so many edits
 */
export async function devAnswer(
  root: string,
  page: { address: string; file: string },
  edits = 5,
): Promise<number> {
  const port = await freePort();
  const server = execaNode(
    join(root, 'scripts/dev.ts'),
    ['--port', String(port), '--host', '127.0.0.1'],
    { cwd: root, env: { NODE_ENV: 'development' }, stdio: 'ignore', reject: false },
  );
  const origin = `http://127.0.0.1:${port}`;
  const address = origin + page.address;
  const path = join(root, page.file);
  const before = readFileSync(path, 'utf8');
  try {
    await until(address, (html) => html.includes('</html>'));
    const toldToLoad = await listen(origin);
    const waits: number[] = [];
    for (let edit = 1; edit <= edits; edit += 1) {
      const words = `Ændret ${'igen '.repeat(edit)}her.`;
      const told = toldToLoad();
      const saved = performance.now();
      writeFileSync(path, `${before}\n${words}\n`);
      await told;
      await until(address, (html) => html.includes(words));
      waits.push(performance.now() - saved);
      await pause(betweenEdits);
    }
    return waits.sort((a, b) => a - b)[Math.floor(edits / 2)] ?? 0;
  } finally {
    writeFileSync(path, before);
    server.kill();
    await server;
  }
}
