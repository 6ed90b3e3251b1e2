import { createInterface } from 'node:readline/promises';
import { beginCommand } from '../src/command/begin.ts';
import { readProject } from '../src/checks/project.ts';
import { readArguments, usage } from '../src/new-entry/arguments.ts';
import { Refusal } from '../src/new-entry/draft.ts';
import { askKind, interview, type Answerer } from '../src/new-entry/interview.ts';
import { makeEntry } from '../src/new-entry/make.ts';
import { told } from '../src/new-entry/told.ts';
import { newEntryText } from '../src/text/new-entry.ts';

// npm run new: makes a trial, network, municipality, act or source, with the rest to be filled in before anything is published.
// npm run new -- --hjaelp: what can be answered on the command line.

beginCommand();

const { stdin: input, stdout: output } = process;
const lines = createInterface({ input, output: output.isTTY ? output : undefined });
const typed = lines[Symbol.asyncIterator]();
const answerer: Answerer = {
  // Lines are taken one by one, so that answers may also come from a file all at once.
  ask: async (question) => {
    output.write(`${question}\n> `);
    const { value, done } = await typed.next();
    return done ? undefined : value;
  },
  tell: (fault) => {
    output.write(`${fault}\n`);
  },
  canRepeat: input.isTTY,
};

try {
  const given = readArguments(process.argv.slice(2));
  if (given.wantsHelp) {
    console.log(usage());
  } else {
    const kind = given.kind ?? (await askKind(answerer));
    const project = readProject(process.cwd());
    const answers = await interview(kind, project, given.answers, answerer);
    console.log(`\n${told(makeEntry(process.cwd(), project, kind, answers))}`);
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  if (!error.message.startsWith(newEntryText.nothingWritten.slice(0, -1))) {
    console.error(newEntryText.nothingWritten);
  }
  process.exitCode = 1;
} finally {
  lines.close();
}
