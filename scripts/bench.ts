import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { beginCommand } from '../src/publish/command/begin.ts';
import { showSteps } from '../src/publish/command/steps.ts';
import { benchText } from '../src/text/bench.ts';
import { measure, stepsOfSize, type Measures } from '../src/tools/bench/measure.ts';
import { benchTable, comparison, type Bench } from '../src/tools/bench/report.ts';

// npm run bench: what a publication costs as it is, and many times as large. -- --help says what can be asked for.
beginCommand();
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1,10' },
    out: { type: 'string', default: '.astro/bench.json' },
    compare: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const times = values.times.split(',').map(Number);

if (values.help || !times.every((count) => Number.isInteger(count) && count > 0)) {
  console.log(benchText.usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  // Read first: a file that is not there should not be told of after an hour.
  const before = values.compare && (JSON.parse(readFileSync(values.compare, 'utf8')) as Bench);
  const sizes: Record<string, Measures> = {};
  const steps = showSteps(times.length * stepsOfSize);
  for (const count of times) {
    sizes[count] = await measure(process.cwd(), count, (what) => {
      steps.begin(benchText.progress(count, benchText.doing[what]));
    });
  }
  steps.clear();
  const bench: Bench = { node: process.version, sizes };
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(bench, undefined, 2)}\n`);
  console.log([benchText.intro(bench.node), '', ...benchTable(bench), ''].join('\n'));
  if (before) console.log(comparison(before, bench).join('\n'));
  console.log(benchText.written(values.out));
}
