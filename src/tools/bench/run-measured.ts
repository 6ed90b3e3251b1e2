import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaNode } from 'execa';

/** What a program has cost. */
export interface Cost {
  /** From its start to its end, in seconds. On a machine that does other things too, only `cpu` says much. */
  seconds: number;
  /** Of all its Node processes together, in seconds; other programs that it starts are not counted. */
  cpu: number;
  /** The most that one of its Node processes has held. */
  megabytes: number;
  /** How many texts were parsed, by us and by Astro. */
  parses: Record<string, number>;
}

const hook = new URL('./usage-hook.ts', import.meta.url).href;

interface Usage {
  cpu: number;
  megabytes: number;
  parses: Record<string, number>;
}

/** What several processes have cost together. */
export function summed(usages: readonly Usage[]): Omit<Cost, 'seconds'> {
  const parses: Record<string, number> = {};
  for (const [by, count] of usages.flatMap((usage) => Object.entries(usage.parses))) {
    parses[by] = (parses[by] ?? 0) + count;
  }
  return {
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    megabytes: Math.max(0, ...usages.map(({ megabytes }) => megabytes)),
    parses,
  };
}

/**
 * Runs one of the project's files in a folder.
 * @returns what it wrote, and what it cost
 * @throws when it fails, with what it said
 */
export async function runMeasured(
  cwd: string,
  script: string,
  args: readonly string[] = [],
): Promise<{ output: string; cost: Cost }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'usage');
  try {
    const started = performance.now();
    const { stdout } = await execaNode(join(cwd, script), args, {
      cwd,
      env: { NODE_OPTIONS: `--import=${hook}`, BENCH_USAGE: file },
    });
    const seconds = (performance.now() - started) / 1000;
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return {
      output: stdout,
      cost: { seconds, ...summed(lines.map((line) => JSON.parse(line) as Usage)) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
