import { runProgram } from '../src/publish/programs/run.ts';

// npm run format: mends formatting, and what else of style is mechanical.
const steps: [command: string, arguments: string[]][] = [
  ['prettier', ['--write', '.']],
  ['eslint', ['--fix', '.']],
];
process.exitCode = 0;
for (const [command, args] of steps) {
  const { exitCode } = await runProgram(command, args, { stdio: 'inherit' });
  if (exitCode !== 0) process.exitCode = 1;
}
