import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { beginCommand, tryWriting } from '../src/publish/command/begin.ts';
import { runProgram } from '../src/publish/programs/run.ts';
import { editing } from '../src/text/editing.ts';

// npm run dev: the site, live while editing, with all faults in the window (src/tools/dev). The search needs a built
// index: see npm run preview. What stands after -- goes on to Astro: npm run dev -- --port 4000 --open
beginCommand();
// Astro would say it in its own way, and in English.
tryWriting('.astro');

const given = process.argv.slice(2);
const { values } = parseArgs({
  args: given,
  options: { port: { type: 'string' } },
  strict: false,
  allowPositionals: true,
});
const port = Number(values.port ?? 4321);

/** Whether nobody listens on a port of this machine, by either of its two names. */
function isFree(host: string): Promise<boolean> {
  return new Promise((tell) => {
    const probe = createServer()
      .once('error', ({ code }: NodeJS.ErrnoException) => tell(code !== 'EADDRINUSE'))
      .once('listening', () => probe.close(() => tell(true)));
    probe.listen(port, host);
  });
}

// Astro would take the next port without a word that is noticed, and the old window would go on showing the old text.
if ((await Promise.all(['127.0.0.1', '::1'].map(isFree))).every(Boolean)) {
  const astro = runProgram('astro', ['dev', ...given], {
    stdio: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
  process.exitCode = (await astro).exitCode ?? 0;
} else {
  console.error(editing.portTaken(port));
  process.exitCode = 1;
}
