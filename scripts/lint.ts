import { showSteps } from '../src/publish/command/steps.ts';
import { runProgram } from '../src/publish/programs/run.ts';

// npm run lint: types, formatting, style and the direction of imports; every fault of all four, then the verdict.
const steps: [name: string, command: string, arguments: string[]][] = [
  ['types', 'astro', ['check', '--minimumSeverity', 'warning']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['style', 'eslint', ['--max-warnings', '0', '.']],
];

// Each writes to the terminal itself.
const shown = showSteps(steps.length, process.stderr, false);
const failed: string[] = [];
for (const [name, command, args] of steps) {
  shown.begin(name);
  const { exitCode } = await runProgram(command, args, { stdio: 'inherit' });
  if (exitCode !== 0) failed.push(name);
}

console.log(
  failed.length === 0
    ? 'Types, formatting and style are in order.'
    : `Not in order: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
