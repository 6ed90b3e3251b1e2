import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

// Loaded before a build by `npm run bench`: counts the texts that are parsed in its processes, and writes at the end of
// each how many, a line for each, to the file that PARSE_COUNT names.

const counts: Record<string, number> = {};
subscribe('mdx.parse', (message) => {
  const { by } = message as { by: string };
  counts[by] = (counts[by] ?? 0) + 1;
});
process.on('exit', () => {
  const file = process.env['PARSE_COUNT'];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
});
