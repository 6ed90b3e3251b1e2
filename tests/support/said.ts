import { format } from 'node:util';
import { vi } from 'vitest';
import type { Said } from './check.ts';

/** Runs a command within the process, and returns what it says and its exit code. */
export async function saidBy(command: () => number | Promise<number>): Promise<Said> {
  const heard = { log: '', error: '' };
  // What is heard here is no terminal, whatever the tests run in.
  vi.stubEnv('NO_COLOR', '1').stubEnv('FORCE_COLOR', undefined);
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => {
      heard[name] += `${format(...words)}\n`;
    }),
  );
  try {
    const status = await command();
    return { stdout: heard.log, stderr: heard.error, status };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
