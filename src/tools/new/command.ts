import { readProject } from '../../model/reading/project.ts';
import { newEntryText } from '../../text/new-entry.ts';
import { isCancelled, type Answerer } from './answerers.ts';
import { readArguments, usage } from './arguments.ts';
import { Refusal } from './draft.ts';
import { formatResult } from './format-result.ts';
import { askKind, interview } from './interview.ts';
import { makeEntry } from './make.ts';

/**
 * Runs `npm run new` in a project's top folder.
 * @param answerer answers what is not given on the command line
 * @returns the exit code: 0, or 1 when nothing was written
 */
export async function runNew(
  root: string,
  args: readonly string[],
  answerer: Answerer,
): Promise<number> {
  try {
    const given = readArguments([...args]);
    if (given.wantsHelp) {
      console.log(usage());
      return 0;
    }
    const kind = given.kind ?? (await askKind(answerer));
    const project = readProject(root);
    const answers = await interview(kind, project, given.answers, answerer);
    console.log(`\n${formatResult(makeEntry(root, project, kind, answers))}`);
    return 0;
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    if (!isRefusal && !isCancelled(error)) throw error;
    if (isRefusal) console.error(error.message);
    if (!isRefusal || !error.message.startsWith(newEntryText.nothingWritten.slice(0, -1))) {
      console.error(newEntryText.nothingWritten);
    }
    return 1;
  }
}
