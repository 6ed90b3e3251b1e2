import { pairUp } from './pairs.ts';
import type { Detail } from './change.ts';
import { lineChanges, passage } from './prose.ts';
import { plainText, shownText, without } from './typography.ts';

/** One thing that is said about an entry: a value, a list, or a sentence or more. */
export type Fact<Key extends string = string> = { key: Key; field: string } & (
  { value: string | undefined } | { items: readonly string[] } | { prose: string | undefined }
);

type FieldOf<Data> = Data extends unknown ? Exclude<keyof Data, 'id'> : never;

/**
 * What each field of an entry says. An entry is found again by its `id`; all its other fields are here: a field that is
 * forgotten does not compile, and would else change without a word.
 */
export type FactsByField<Data, Key extends string> = Record<FieldOf<Data>, readonly Fact<Key>[]>;

/** The facts of all fields, in their order. */
export const factsOf = <Data, Key extends string = string>(
  byField: FactsByField<Data, Key>,
): Fact<Key>[] => Object.values<readonly Fact<Key>[]>(byField).flat();

function valueChange({ key, field }: Fact, before = '', after = ''): Detail[] {
  const [old, now] = [shownText(before), shownText(after)];
  if (old === now) return [];
  if (plainText(old) === plainText(now) && old !== '') return [passage('typography', { field })];
  return [{ type: 'value', key, field, ...(old && { before: old }), ...(now && { after: now }) }];
}

function itemChanges(
  { key, field }: Fact,
  before: readonly string[],
  after: readonly string[],
): Detail[] {
  const [removed, added] = [without(before, after), without(after, before)];
  if (removed.length + added.length > 0) {
    return [{ type: 'items', key, field, added, removed }];
  }
  const written = (items: readonly string[]): string => items.join('\n');
  if (written(before) === written(after)) return [];
  const sameOrder = plainText(written(before)) === plainText(written(after));
  return [passage(sameOrder ? 'typography' : 'layout', { field })];
}

function factChange(before: Fact | undefined, after: Fact | undefined): Detail[] {
  const fact = after ?? before;
  if (!fact) return [];
  if ('items' in fact) {
    const items = (one: Fact | undefined) => (one && 'items' in one ? one.items : []);
    return itemChanges(fact, items(before), items(after));
  }
  if ('prose' in fact) {
    const prose = (one: Fact | undefined) => (one && 'prose' in one ? (one.prose ?? '') : '');
    return lineChanges(prose(before), prose(after), fact.field);
  }
  const value = (one: Fact | undefined) => (one && 'value' in one ? one.value : undefined);
  return valueChange(fact, value(before), value(after));
}

/** What is said otherwise in two lists of facts about the same entry. */
export const factChanges = (before: readonly Fact[], after: readonly Fact[]): Detail[] =>
  pairUp(before, after, ({ field }) => field).flatMap(([old, now]) => factChange(old, now));
