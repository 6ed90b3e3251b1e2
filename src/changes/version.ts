import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ledgerFiles, sourceOfLedger, totalsFile } from '../ledger/read.ts';
import { parseMdx } from '../markdown/parse.ts';
import type { Entry } from '../note/entries.ts';
import {
  entryFiles,
  fileCollections,
  frontMatterBlock,
  listFiles,
  readText,
  type FileCollection,
  type ListFile,
} from '../note/read.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { LedgerGroup } from '../schemas/ledger.ts';
import type { Network } from '../schemas/network.ts';
import type { Source } from '../schemas/source.ts';
import type { Trial } from '../schemas/trial.ts';

/** A file's content. Undefined when today's rules refuse it. */
export type Read<Value> = Map<string, Value | undefined>;

type Listed<Name extends keyof typeof listFiles> = z.output<(typeof listFiles)[Name]['schema']>;
type ListsOf = { [Name in keyof typeof listFiles]: Read<Listed<Name>> };

/** Everything of a version that readers see, file by file; a list that is not there yet is empty. */
export interface Version extends ListsOf {
  chapters: Read<Entry<Chapter>>;
  networks: Read<Entry<Network>>;
  trials: Read<Entry<Trial>>;
  sources: Read<Entry<Source>>;
  ledger: Read<{ source: string; groups: LedgerGroup[] }>;
  totals: Read<z.output<typeof totalsFile.schema>>;
}

/** What a file holds, or nothing when it can't be read by today's rules: an older version may have had others. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function entries<Data>(root: string, collection: FileCollection<Data>): Read<Entry<Data>> {
  const read = (file: string, id: string): Entry<Data> => {
    const text = readText(root, file);
    const block = file.endsWith('.mdx')
      ? frontMatterBlock(text)
      : { yaml: text, bodyOffset: text.length };
    const data = collection.schema.parse(parse(block?.yaml ?? ''));
    const body = text.slice(block?.bodyOffset ?? 0);
    // Throws on what is not MDX.
    parseMdx(body);
    return { id, file, data, body };
  };
  return new Map(
    entryFiles(root, collection).map(({ file, id }) => [file, attempt(() => read(file, id))]),
  );
}

const list = <Data>(root: string, { file, schema }: ListFile<Data>): Read<Data> =>
  new Map(
    existsSync(join(root, file))
      ? [[file, attempt(() => schema.parse(parse(readText(root, file))))]]
      : [],
  );

/** Reads what lies in the folders `src/content` and `seeds`, as far as today's rules can read it. */
export function readVersion(root: string): Version {
  return {
    chapters: entries(root, fileCollections.chapters),
    networks: entries(root, fileCollections.networks),
    trials: entries(root, fileCollections.trials),
    sources: entries(root, fileCollections.sources),
    municipalities: list(root, listFiles.municipalities),
    acts: list(root, listFiles.acts),
    events: list(root, listFiles.events),
    glossary: list(root, listFiles.glossary),
    editions: list(root, listFiles.editions),
    totals: list(root, totalsFile),
    ledger: new Map(
      entryFiles(root, ledgerFiles).map(({ file, id }) => [
        file,
        attempt(() => ({
          source: sourceOfLedger(id),
          groups: ledgerFiles.schema.parse(parse(readText(root, file))),
        })),
      ]),
    ),
  };
}
