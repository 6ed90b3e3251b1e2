import { addresses, legalBasisAnchor, termAnchor } from '../../model/addresses.ts';
import { editionAnchor } from '../../model/editions.ts';
import type { CollectionName } from '../../model/reading/collections.ts';
import { changesText } from '../../text/changes.ts';
import type { Change, Detail, Subject, SubjectKind } from './change.ts';
import type { Comparable } from './comparable.ts';
import { activityChanges } from './activity-changes.ts';
import { factChanges, type Fact } from './facts.ts';
import {
  actFacts,
  chapterFacts,
  editionFacts,
  eventFacts,
  municipalityFacts,
  networkFacts,
  sourceFacts,
  termFacts,
} from './facts-of-entries.ts';
import { trialFacts } from './facts-of-trial.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { namesOf, type Names } from './names.ts';
import { pairUp } from './pairs.ts';
import { textChanges } from './text-changes.ts';

/** How the entries of one kind are compared. */
interface Comparison<Item> {
  kind: SubjectKind;
  items: (version: Comparable) => readonly Item[];
  /** What an entry is known by when its name is another. */
  knownBy: (item: Item) => string | number | undefined;
  alsoKnownBy?: (item: Item) => string | undefined;
  subject: (item: Item) => Omit<Subject, 'kind'>;
  facts: (names: Names, item: Item) => Fact[];
  /** What differs besides the facts. */
  more?: (old: Item, now: Item, versions: Versions) => Detail[];
}

interface Versions {
  before: Comparable;
  after: Comparable;
  names: Names;
}

interface Named {
  id: string;
}

function compareKind<Item extends Named>(
  { kind, items, knownBy, alsoKnownBy, subject, facts, more }: Comparison<Item>,
  versions: Versions,
): SubjectChange[] {
  const { before, after, names } = versions;
  const keys = [({ id }: Item) => id, knownBy, ...(alsoKnownBy ? [alsoKnownBy] : [])];
  return pairUp(items(before), items(after), ...keys).flatMap(([old, now]) => {
    const of = now ?? old;
    if (!of) return [];
    const details: Detail[] = [];
    if (!old) details.push({ type: 'added' });
    else if (!now) details.push({ type: 'removed' });
    else {
      const [from, to] = [subject(old).address, subject(now).address];
      if (from !== to) details.push({ type: 'moved', before: from, after: to });
      details.push(...factChanges(facts(names, old), facts(names, now)));
      details.push(...(more?.(old, now, versions) ?? []));
    }
    return details.length > 0 ? [{ subject: { kind, ...subject(of) }, details }] : [];
  });
}

const comparison = <Item>(one: Comparison<Item>): Comparison<Item> => one;

const editions = comparison({
  kind: 'edition',
  items: (version) => version.editions.map((one) => ({ ...one, id: String(one.number) })),
  knownBy: ({ id }) => id,
  subject: ({ id, number }) => ({
    id,
    title: changesText.edition(number),
    address: `${addresses.changes}#${editionAnchor(number)}`,
  }),
  facts: (_, edition) => editionFacts(edition),
});
const chapters = comparison({
  kind: 'chapter',
  items: ({ note }) => note.chapters,
  knownBy: ({ data }) => data.title,
  subject: ({ id, address, data }) => ({ id, title: data.title, address }),
  facts: (names, one) => chapterFacts(names, one),
  more: (old, now) => textChanges(old.tree, now.tree),
});
const networks = comparison({
  kind: 'network',
  items: ({ note }) => note.networks,
  knownBy: ({ data }) => data.title,
  alsoKnownBy: ({ data }) => String(data.number),
  subject: ({ id, address, data }) => ({ id, title: `${data.number} ${data.title}`, address }),
  facts: (names, one) => networkFacts(names, one),
  more: (old, now) => textChanges(old.tree, now.tree),
});
const trials = comparison({
  kind: 'trial',
  items: ({ note }) => note.trials,
  knownBy: ({ data }) => data.code,
  alsoKnownBy: ({ data }) => data.title,
  subject: ({ id, address, data }) => ({ id, title: `${data.code} ${data.title}`, address }),
  facts: (names, one) => trialFacts(names, one),
  more: (old, now, { names }) => [
    ...activityChanges(names, old.data.activity, now.data.activity),
    ...textChanges(old.tree, now.tree),
  ],
});
const municipalities = comparison({
  kind: 'municipality',
  items: ({ note }) => note.country,
  knownBy: ({ code }) => code,
  subject: ({ id, name, address }) => ({ id, title: name, address }),
  facts: (_, one) => municipalityFacts(one),
});
const acts = comparison({
  kind: 'act',
  items: ({ note }) => note.acts,
  knownBy: ({ title }) => title,
  subject: ({ id, shortTitle }) => ({
    id,
    title: shortTitle,
    address: `${addresses.legalBasis}#${legalBasisAnchor(id)}`,
  }),
  facts: (_, one) => actFacts(one),
});
const events = comparison({
  kind: 'event',
  items: ({ note }) => note.events,
  knownBy: ({ title, period }) => `${period} ${title}`,
  subject: ({ id, title }) => ({ id, title, address: `${addresses.timeline}#${id}` }),
  facts: (names, one) => eventFacts(names, one),
});
const terms = comparison({
  kind: 'term',
  items: ({ glossary }) => glossary,
  knownBy: ({ term }) => term,
  subject: ({ id, term }) => ({
    id,
    title: term,
    address: `${addresses.glossary}#${termAnchor(id)}`,
  }),
  facts: (names, one) => termFacts(names, one),
});
const sources = comparison({
  kind: 'source',
  items: ({ note }) => note.sources,
  knownBy: ({ data }) => data.title,
  subject: ({ id, address, data }) => ({ id, title: data.shortTitle, address }),
  facts: (_, one) => sourceFacts(one),
  more: (old, now, { before, after, names }) =>
    ledgerChanges(before.ledger.get(old.id) ?? [], after.ledger.get(now.id) ?? [], names),
});

type SubjectChange = Omit<Change, 'pages' | 'pdf'>;

/** How each collection is compared, in the order of the report. */
const comparisons: Record<CollectionName, (versions: Versions) => SubjectChange[]> = {
  editions: (versions) => compareKind(editions, versions),
  chapters: (versions) => compareKind(chapters, versions),
  networks: (versions) => compareKind(networks, versions),
  trials: (versions) => compareKind(trials, versions),
  municipalities: (versions) => compareKind(municipalities, versions),
  acts: (versions) => compareKind(acts, versions),
  events: (versions) => compareKind(events, versions),
  glossary: (versions) => compareKind(terms, versions),
  sources: (versions) => compareKind(sources, versions),
  // With its source, where its figures stand.
  ledger: () => [],
  // By `statementsMoved`, with what we count.
  totals: () => [],
  // As addresses that are gone, or are not: see published-addresses.ts.
  moved: () => [],
};

/** Every entry that is not as it was, kind by kind. */
export function subjectChanges(before: Comparable, after: Comparable): SubjectChange[] {
  const versions = { before, after, names: namesOf(before.note, after.note) };
  return Object.values(comparisons).flatMap((compare) => compare(versions));
}
