import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into every Node process of a program that `npm run bench` measures: writes at its end, as a line of the file
// that BENCH_USAGE names, what it has cost, its workers included, and how many texts were parsed in it.

const parses: Record<string, number> = {};
subscribe('mdx.parse', (message) => {
  const { by } = message as { by: string };
  parses[by] = (parses[by] ?? 0) + 1;
});
process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  if (!file) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // A worker's costs are among its process's, but what it has parsed only it knows.
  const cost = isMainThread
    ? { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
    : { cpu: 0, megabytes: 0 };
  appendFileSync(file, `${JSON.stringify({ ...cost, parses })}\n`);
});
