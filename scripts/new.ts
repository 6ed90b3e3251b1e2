import { createInterface } from 'node:readline/promises';
import { readProject } from '../src/checks/project.ts';
import { atTerminal, fromLines, isCancelled } from '../src/new-entry/answerers.ts';
import { readArguments, usage } from '../src/new-entry/arguments.ts';
import { Refusal } from '../src/new-entry/draft.ts';
import { askKind, interview } from '../src/new-entry/interview.ts';
import { makeEntry } from '../src/new-entry/make.ts';
import { formatResult } from '../src/new-entry/format-result.ts';
import { newEntryText } from '../src/text/new-entry.ts';

// npm run new: makes a trial, network, municipality, act or source, valid at once and with the rest to be filled in.
// npm run new -- --hjaelp: what can be answered on the command line.

const { stdin: input, stdout: output } = process;
const lines = input.isTTY ? undefined : createInterface({ input });
const answerer = lines
  ? fromLines(lines[Symbol.asyncIterator](), (text) => output.write(text))
  : atTerminal;

try {
  const given = readArguments(process.argv.slice(2));
  if (given.wantsHelp) {
    console.log(usage());
  } else {
    const kind = given.kind ?? (await askKind(answerer));
    const project = readProject(process.cwd());
    const answers = await interview(kind, project, given.answers, answerer);
    console.log(`\n${formatResult(makeEntry(process.cwd(), project, kind, answers))}`);
  }
} catch (error) {
  const isRefusal = error instanceof Refusal;
  if (!isRefusal && !isCancelled(error)) throw error;
  if (isRefusal) console.error(error.message);
  if (!isRefusal || !error.message.startsWith(newEntryText.nothingWritten.slice(0, -1))) {
    console.error(newEntryText.nothingWritten);
  }
  process.exitCode = 1;
} finally {
  lines?.close();
}
