import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publishedListFile } from '../../model/published-list.ts';
import { readPublication } from '../../model/publication.ts';
import { editionCommandText as words } from '../../text/edition-command.ts';
import { addToPublishedList } from './address-list.ts';

/** Something that the one who runs the command can mend; the message says how. */
class Refusal extends Error {}

/** What a project's settings and commands are to the making of an edition. */
export interface Surroundings {
  /** The folder of an edition's copy, from the project's top folder. */
  folderOf: (edition: number) => string;
  /** Where readers find it. */
  addressOf: (edition: number) => string;
  /** Builds the newest edition into `dist/`, or a copy of this one; whether it succeeded. Says itself what is wrong. */
  build: (edition?: number) => Promise<boolean>;
}

function git(root: string, ...args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Refusal(words.noRepository);
  return stdout;
}

/** Refuses to make an edition of anything but what is committed: its manifest names the commit. */
function requireClean(root: string): void {
  const changed = git(root, 'status', '--porcelain', '--untracked-files=normal').split('\n');
  const files = changed.filter(Boolean).map((line) => line.slice(3));
  if (files.length > 0) throw new Refusal(words.uncommitted(files));
}

/** Refuses an edition that has been made before, here or of another version. */
function requireNew(root: string, number: number, folder: string): void {
  if (existsSync(join(root, folder))) throw new Refusal(words.frozenBefore(number, folder));
  const tag = `udgave-${number}`;
  const tagged = git(
    root,
    'for-each-ref',
    '--format=%(objectname) %(*objectname)',
    `refs/tags/${tag}`,
  );
  const head = git(root, 'rev-parse', 'HEAD').trim();
  if (tagged.trim() !== '' && !tagged.includes(head)) throw new Refusal(words.taken(number, tag));
}

async function makeEdition(
  root: string,
  onlyList: boolean,
  { folderOf, addressOf, build }: Surroundings,
): Promise<number> {
  const number = readPublication(root).editions[0]?.number ?? 0;
  if (!onlyList) {
    requireClean(root);
    requireNew(root, number, folderOf(number));
  }
  if (!(await build())) return 1;
  const added = addToPublishedList(root, join(root, 'dist'));
  console.log(
    added > 0 ? words.listed(publishedListFile, added) : words.complete(publishedListFile),
  );
  if (onlyList) return 0;
  if (added > 0) {
    console.log(words.commitList);
    return 1;
  }
  console.log(words.freezing(number));
  if (!(await build(number))) return 1;
  console.log(words.frozen(number, folderOf(number), addressOf(number)));
  return 0;
}

/**
 * Runs `npm run edition` in a project's top folder.
 * @returns the exit code: 0; 1 when the edition is not made yet; 2 when it could not be
 */
export async function runEdition(
  root: string,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [option, ...others] = args;
  if (option === '--help') {
    console.log(words.usage);
    return 0;
  }
  const unknown = option === '--adresser' ? others[0] : option;
  if (unknown !== undefined) {
    console.error(`${words.unknownOption(unknown)}\n\n${words.usage}`);
    return 2;
  }
  try {
    return await makeEdition(root, option === '--adresser', surroundings);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 2;
  }
}
