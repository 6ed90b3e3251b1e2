import { runProgram } from '../src/programs/run.ts';

// npm run format: mends formatting, and what else of style is mechanical.
const steps: [command: string, arguments: string[]][] = [
  ['prettier', ['--write', '.']],
  ['eslint', ['--fix', '.']],
];
const failed = steps.find(
  ([command, args]) => runProgram(command, args, { stdio: 'inherit' }).status !== 0,
);
process.exitCode = failed ? 1 : 0;
