import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execaNode } from 'execa';

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

/** Asks for a page until it is as wanted. */
async function until(address: string, isWanted: (html: string) => boolean): Promise<void> {
  const signal = AbortSignal.timeout(600_000);
  for (;;) {
    signal.throwIfAborted();
    const html = await fetch(address, { signal }).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (isWanted(html)) return;
    await pause(10);
  }
}

/**
 * How long an editor waits for her own words: from the moment a file is saved until the page has them.
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
  const address = `http://127.0.0.1:${port}${page.address}`;
  const path = join(root, page.file);
  const before = readFileSync(path, 'utf8');
  try {
    await until(address, (html) => html.includes('</html>'));
    const waits: number[] = [];
    for (let edit = 1; edit <= edits; edit += 1) {
      const words = `Ændret ${'igen '.repeat(edit)}her.`;
      const saved = performance.now();
      writeFileSync(path, `${before}\n${words}\n`);
      await until(address, (html) => html.includes(words));
      waits.push(performance.now() - saved);
    }
    return waits.sort((a, b) => a - b)[Math.floor(edits / 2)] ?? 0;
  } finally {
    writeFileSync(path, before);
    server.kill();
    await server;
  }
}
