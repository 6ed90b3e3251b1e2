import { figuresIn } from '../../../model/ledger/figures.ts';
import { sourceOfLedger } from '../../../model/reading/collections.ts';
import type { SourceReference } from '../../../schemas/fields.ts';
import type { LedgerFigure } from '../../../schemas/ledger.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import { nearest } from '../../nearest.ts';
import type { Facts } from './facts.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// The sources' ledger: its places, the entries that it names, and the totals made of it.

/** What is wrong with a place that a source's ledger does not have. A source that nobody has is told of elsewhere. */
function unknownPlace(
  { source, place }: SourceReference,
  { places, isLedgerWhole }: Facts,
): string | undefined {
  const known = places.get(source);
  if (!known || !isLedgerWhole || known.has(place)) return undefined;
  return text.unknownPlace(place, source, nearest(place, [...known]));
}

const inSources = (sources: readonly SourceReference[], facts: Facts): Disagreement[] =>
  sources.flatMap((reference, index) => {
    const message = unknownPlace(reference, facts);
    return message === undefined ? [] : [{ path: ['sources', index, 'place'], message }];
  });

const placesKnown: Relation[] = [
  ...(['chapters', 'networks', 'trials', 'events'] as const).map((name) =>
    relation<'chapters' | 'networks' | 'trials' | 'events'>(
      name,
      'A place in sources is one that the source’s ledger has.',
      (entry, { facts }) => inSources(entry.sources, facts),
    ),
  ),
  relation(
    'glossary',
    'A place in sources is one that the source’s ledger has.',
    (entry, { facts }) => ('sources' in entry ? inSources(entry.sources, facts) : []),
  ),
  relation(
    'totals',
    'A total stands at a place that the source’s ledger has.',
    (total, { facts }) => {
      const message = unknownPlace(total, facts);
      return message === undefined ? [] : [{ path: ['place'], message }];
    },
  ),
];

const entrySources = relation(
  'ledger',
  'What carries a source’s figures names the source.',
  ({ entry }, { facts, file }) => {
    const [collection = '', ...rest] = entry.split('/');
    const named = { chapters: facts.chapters, networks: facts.networks, trials: facts.trials };
    const carrier = named[collection as keyof typeof named].get(rest.join('/'));
    const source = sourceOfLedger(file.id);
    return carrier &&
      facts.sources.has(source) &&
      !carrier.sources.some((one) => one.source === source)
      ? [{ path: ['entry'], message: text.notASourceOf(entry, source) }]
      : [];
  },
);

const stated = relation(
  'totals',
  'A total is the number that its own statement says, and that the ledger has at its place.',
  ({ statement, stated: total, ...fields }, { facts }) => {
    const path = ['stated'];
    const said = figuresIn(statement).map(({ value }) => value);
    if (!said.includes(String(total))) return [{ path, message: text.notInStatement(total) }];
    const figures = facts.ledger.at(fields).flatMap(({ group }) => group.figures);
    const isThere = figures.some((figure) => 'value' in figure && figure.value === total);
    return figures.length > 0 && !isThere && fields.explanation === undefined
      ? [{ path, message: text.notAtPlace(total, fields.place) }]
      : [];
  },
);

type Named = Extract<LedgerFigure, { value: number }>;

/** One unit in the singular and the plural: `borger` and `borgere`. */
const isSameUnit = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

const terms = relation(
  'totals',
  'What is added up is counted in one unit, and each part is there once.',
  (total, { facts }) => {
    if (!('sum' in total)) return [];
    const named = new Map(
      facts.ledger.groups.flatMap(({ group }) =>
        group.figures.flatMap((figure): [string, Named][] =>
          'value' in figure && figure.id !== undefined ? [[figure.id, figure]] : [],
        ),
      ),
    );
    const parts = (['sum', 'minus'] as const).flatMap((field) =>
      total[field].map((id, index) => ({ id, path: [field, index], unit: named.get(id)?.unit })),
    );
    const [first] = parts;
    return parts.flatMap(({ id, path, unit }, at): Disagreement[] => {
      if (parts.findIndex((part) => part.id === id) < at) {
        return [{ path, message: text.repeatedTerm(id) }];
      }
      if (unit === undefined || first?.unit === undefined || isSameUnit(unit, first.unit))
        return [];
      return [{ path, message: text.unlikeUnits(id, unit, first.unit) }];
    });
  },
);

export const ledgerRelations: readonly Relation[] = [...placesKnown, entrySources, stated, terms];
