import { assemble } from '../../model/assemble.ts';
import { ledgerBySource, type Publication } from '../../model/publication.ts';
import type { UnreadableFile } from './change.ts';
import type { Read, Version } from './version.ts';

/** A version as a publication, whole enough to be compared. */
export type Comparable = Publication;

const values = <Value>(read: Read<Value>): Value[] =>
  [...read.values()].filter((value) => value !== undefined);

/**
 * Gives a version the other's content of the files that it has but can't be read, so that they do not differ, and leaves
 * out those that neither can be read of.
 */
function filledFrom<Value>(read: Read<Value>, other: Read<Value>): Read<Value> {
  const filled = [...read]
    .map(([file, value]): [string, Value | undefined] => [file, value ?? other.get(file)])
    .filter(([, value]) => value !== undefined);
  return new Map(filled);
}

/** A file that only one version has and nobody can read is left out there; the other has nothing to compare it with. */
function comparable(version: Version, other: Version): Comparable {
  const take = <Name extends keyof Version>(name: Name) =>
    values(filledFrom(version[name] as Read<unknown>, other[name] as Read<unknown>)) as NonNullable<
      Version[Name] extends Read<infer Value> ? Value : never
    >[];
  const municipalities = take('municipalities').flat();
  const known = new Set(municipalities.map(({ id }) => id));
  const networks = take('networks').map((entry) => ({
    ...entry,
    data: {
      ...entry.data,
      former: entry.data.former.filter(({ municipality }) => known.has(municipality)),
    },
  }));
  const ids = new Set(networks.map(({ id }) => id));
  return {
    note: assemble({
      chapters: take('chapters'),
      networks,
      trials: take('trials').filter(({ data }) => ids.has(data.network)),
      sources: take('sources'),
      municipalities,
      acts: take('acts').flat(),
      events: take('events').flat(),
    }),
    glossary: take('glossary').flat(),
    editions: take('editions').flat(),
    totals: take('totals').flat(),
    moved: take('moved').flat(),
    ledger: ledgerBySource(take('ledger')),
  };
}

/** The files that today's rules can't read, with the trials whose network is not there. */
function unreadable(versions: [Version, Comparable, 'before' | 'after'][]): UnreadableFile[] {
  const found = new Map<string, UnreadableFile>();
  for (const [version, { note }, name] of versions) {
    const files = (Object.values(version) as Read<unknown>[]).flatMap((read) =>
      [...read].filter(([, value]) => value === undefined).map(([file]) => file),
    );
    const networks = new Set(note.networks.map(({ id }) => id));
    const homeless = values(version.trials).filter(({ data }) => !networks.has(data.network));
    for (const file of [...files, ...homeless.map((trial) => trial.file)]) {
      found.set(file, { file, versions: [...(found.get(file)?.versions ?? []), name] });
    }
  }
  return [...found.values()].sort((a, b) => a.file.localeCompare(b.file, 'da'));
}

/** Both versions, ready to be compared, and the files that are left out. */
export function makeComparable(before: Version, after: Version) {
  const old = comparable(before, after);
  const now = comparable(after, before);
  return {
    before: old,
    after: now,
    unreadable: unreadable([
      [before, old, 'before'],
      [after, now, 'after'],
    ]),
  };
}
