import { sourceOfLedger } from './reading/collections.ts';
import type { ContentFile } from './reading/content-file.ts';
import { readProject, type ContentFiles } from './reading/project.ts';
import type { LedgerGroup } from '../schemas/ledger.ts';
import { assemble, byName, type Note } from './assemble.ts';
import { newestFirst } from './editions.ts';
import type { Entries, ListsBeside, TextEntry } from './entries.ts';

/**
 * The whole publication as one value: the note, and the lists that stand beside it. What is published is made from
 * this, and nothing of it reads files itself.
 */
export interface Publication extends ListsBeside {
  note: Note;
  /** The newest first. */
  editions: ListsBeside['editions'];
  /** Each source's figures, by the source's name. */
  ledger: ReadonlyMap<string, LedgerGroup[]>;
}

/** A file as an entry; nothing when its fields or its text can't be read. */
export function entryOf<Data>(file: ContentFile<Data>): TextEntry<Data> | undefined {
  const { id, data, tree, isMdx } = file;
  if (data === undefined || (isMdx && !tree)) return undefined;
  return { id, file: file.file, data, tree: tree ?? { type: 'root', children: [] } };
}

function must<Value>(value: Value | undefined, { file }: ContentFile): Value {
  if (value === undefined) throw new Error(`${file} kan ikke læses. Kør npm run check.`);
  return value;
}

const entries = <Data>(files: readonly ContentFile<Data>[]): TextEntry<Data>[] =>
  files.map((file) => must(entryOf(file), file));
const list = <Data>(file: ContentFile<Data>): Data => must(file.data, file);

/** The entries of a project's files. Throws on files that `npm run check` refuses. */
export const entriesOf = (files: ContentFiles): Entries => ({
  chapters: entries(files.chapters),
  networks: entries(files.networks),
  trials: entries(files.trials),
  sources: entries(files.sources),
  municipalities: list(files.municipalities),
  acts: list(files.acts),
  events: list(files.events),
});

/** Each source's figures, of all its files. */
export function ledgerBySource(
  files: readonly { id: string; data: readonly LedgerGroup[] }[],
): Map<string, LedgerGroup[]> {
  const ledger = new Map<string, LedgerGroup[]>();
  for (const { id, data } of files) {
    const source = sourceOfLedger(id);
    ledger.set(source, [...(ledger.get(source) ?? []), ...data]);
  }
  return ledger;
}

/**
 * The publication of a project's files. Throws on files that `npm run check` refuses.
 * @param ready what to do to the entries before they are tied together
 */
export const publicationOf = (
  files: ContentFiles,
  ready: (entries: Entries) => Entries = (all) => all,
): Publication => ({
  note: assemble(ready(entriesOf(files))),
  glossary: byName(list(files.glossary)),
  editions: newestFirst(list(files.editions)),
  ledger: ledgerBySource(entries(files.ledger)),
  totals: list(files.totals),
  moved: list(files.moved),
});

/** Reads the publication from the files below a project's top folder; run the check first. */
export const readPublication = (root: string): Publication => publicationOf(readProject(root));
