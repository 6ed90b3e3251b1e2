import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Steps } from '../../publish/command/steps.ts';
import { listFiles } from '../../model/reading/collections.ts';
import { readPublication } from '../../model/publication.ts';
import { diffText } from '../../text/diff.ts';
import { isNothing, type Changes } from './change.ts';
import { compareVersions } from './compare.ts';
import { nextEdition, withEdition } from './edition-entry.ts';
import { GitFault } from './git.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown, type LinkTo } from './render-markdown.ts';
import { renderText, type Paint } from './render-text.ts';

/** Something wrong with what was asked for. */
class AskedWrong extends Error {}

/** Colours, where the terminal shows them: not in a pipe or file, and not when NO_COLOR asks for none. */
const coloured: Paint = {
  heading: (text) => styleText('bold', text),
  warning: (text) => styleText(['bold', 'red'], text),
  before: (text) => styleText('red', text),
  after: (text) => styleText('green', text),
  muted: (text) => styleText('dim', text),
};

const options = {
  markdown: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  udgave: { type: 'string' },
  dato: { type: 'string' },
} as const;

function asked(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.keys(options).includes(token.name);
    if (!known) throw new AskedWrong(diffText.unknownOption(token.rawName));
    const takesText = token.name === 'udgave' || token.name === 'dato';
    if (takesText && !token.value?.trim())
      throw new AskedWrong(diffText.missingValue(token.rawName));
  }
  const { udgave, dato, markdown, json, help } = values;
  if (positionals.length > 2) throw new AskedWrong(diffText.tooManyVersions);
  if (markdown && json) throw new AskedWrong(diffText.oneFormat);
  const edition =
    typeof udgave === 'string' && typeof dato === 'string'
      ? { summary: udgave, date: dato }
      : undefined;
  if (!edition && (udgave !== undefined || dato !== undefined))
    throw new AskedWrong(diffText.editionNeedsDate);
  if (edition && positionals.length > 1) throw new AskedWrong(diffText.editionFromWorkingTree);
  return { refs: positionals, markdown: markdown === true, json: json === true, help, edition };
}

/** Writes a new edition on top of the file of editions. */
function addEdition(root: string, changes: Changes, summary: string, date: string): string {
  if (changes.unreadable.length > 0) {
    throw new AskedWrong(diffText.unreadableEdition(changes.unreadable.map(({ file }) => file)));
  }
  if (isNothing(changes)) throw new AskedWrong(diffText.emptyEdition);
  const { file } = listFiles.editions;
  const path = join(root, file);
  try {
    const edition = nextEdition(readPublication(root).editions, changes, summary, date);
    writeFileSync(path, withEdition(readFileSync(path, 'utf8'), edition));
    return diffText.written(edition.number, file);
  } catch (error) {
    throw new AskedWrong(diffText.badEdition(error instanceof Error ? error.message : ''));
  }
}

/**
 * Runs `npm run diff` in a project's top folder. Returns the exit code: 0, or 2 when it could not be done.
 * @param linkTo where the pages can be seen as they will be
 * @param steps tells that the versions are being compared
 */
export function runDiff(
  root: string,
  args: readonly string[],
  linkTo?: LinkTo,
  steps?: Steps,
): number {
  try {
    const { refs, markdown, json, help, edition } = asked(args);
    if (help) {
      console.log(diffText.usage);
      return 0;
    }
    steps?.begin(diffText.comparing);
    const { changes, compared } = compareVersions(root, refs);
    steps?.clear();
    if (edition) console.log(addEdition(root, changes, edition.summary, edition.date));
    else if (json) console.log(renderJson(changes, compared));
    else if (markdown) console.log(renderMarkdown(changes, compared, linkTo));
    else console.log(renderText(changes, compared, coloured));
    return 0;
  } catch (error) {
    steps?.clear();
    if (!(error instanceof AskedWrong || error instanceof GitFault)) throw error;
    console.error(error.message);
    if (error instanceof AskedWrong) console.error(`\n${diffText.usage}`);
    return 2;
  }
}
