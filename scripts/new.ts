import { createInterface } from 'node:readline/promises';
import { beginCommand } from '../src/publish/command/begin.ts';
import { atTerminal, fromLines } from '../src/tools/new/answerers.ts';
import { runNew } from '../src/tools/new/command.ts';

// npm run new: makes a trial, network, municipality, act or source, with the rest to be filled in before anything is published.
// npm run new -- --hjaelp: what can be answered on the command line.

beginCommand();

const { stdin: input, stdout: output } = process;
const lines = input.isTTY ? undefined : createInterface({ input });
const answerer = lines
  ? fromLines(lines[Symbol.asyncIterator](), (text) => output.write(text))
  : atTerminal;

process.exitCode = await runNew(process.cwd(), process.argv.slice(2), answerer);
lines?.close();
