import { daysOf, firstDay, lastDay } from '../../../schemas/period-days.ts';
import type { Event } from '../../../schemas/event.ts';
import type { Trial } from '../../../schemas/trial.ts';
import { notReported } from '../../../schemas/fields.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import { addressFault } from '../links-lead-somewhere.ts';
import { wholesOf } from '../../ledger-places.ts';
import { mentions } from './facts.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// Networks, chapters, sources, acts and events: what their fields say of each other.

const members = relation(
  'networks',
  'A municipality is in a network or has been in it.',
  ({ participants, former }, { facts }) =>
    former.flatMap(({ municipality }, index): Disagreement[] => {
      if (!participants.includes(municipality)) return [];
      const name = facts.municipalityNames.get(municipality) ?? municipality;
      return [{ path: ['former', index, 'municipality'], message: text.stillMember(name) }];
    }),
);

const approvedOfApplied = relation(
  'networks',
  'No more trials are approved than applied for.',
  ({ stated }) => {
    const { approved, applied } = stated ?? {};
    return approved !== undefined && applied !== undefined && approved > applied
      ? [{ path: ['stated', 'approved'], message: text.moreApproved(approved, applied) }]
      : [];
  },
);

const otherNames = relation(
  'networks',
  'A network’s other titles are no network’s title.',
  ({ title, otherTitles }, { facts }) =>
    otherTitles.flatMap((other, index): Disagreement[] => {
      const path = ['otherTitles', index];
      if (other === title) return [{ path, message: text.ownTitle(other) }];
      const taken = [...facts.networks].find(([, network]) => network.title === other);
      return taken ? [{ path, message: text.takenTitle(other, taken[0]) }] : [];
    }),
);

const chapterNumbers = relation(
  'networks',
  'A network’s number is its chapter’s in the ledger.',
  ({ number }, { facts, file }) => {
    const own = facts.ledger.of(`networks/${file.id}`).flatMap(({ group }) => {
      const [place, chapter] = /^Kapitel (\d+)/.exec(group.place) ?? [];
      return place === undefined ? [] : [{ place, chapter: Number(chapter) }];
    });
    const [first] = own;
    return first && !own.some(({ chapter }) => chapter === number)
      ? [{ path: ['number'], message: text.wrongChapter(first.place, number) }]
      : [];
  },
);

const onePreface = relation(
  'chapters',
  'The note has one preface.',
  ({ kind }, { facts, file }) => {
    const first = [...facts.chapters].find(([, chapter]) => chapter.kind === 'forord')?.[0];
    return kind === 'forord' && first !== undefined && first !== file.id
      ? [{ path: ['kind'], message: text.secondPreface(first) }]
      : [];
  },
);

const background = relation(
  'chapters',
  'A background document lies in its folder and has its own source.',
  ({ kind, sources }, { facts, file }) => {
    const [folder, name = ''] = file.id.split('/');
    if ((kind === 'baggrund') !== (folder === 'baggrund')) {
      return [{ path: ['kind'], message: text.chapterKind(file.id, kind) }];
    }
    const isOfSource = facts.sources.has(name) && folder === 'baggrund';
    return isOfSource && !sources.some(({ source }) => source === name)
      ? [{ path: ['sources'], message: text.withoutOwnSource(name) }]
      : [];
  },
);

const pages = relation(
  'sources',
  'A place stands on a page that the document has.',
  ({ pageNumbers, pageCount }) =>
    pageNumbers.flatMap(({ from, to }, index): Disagreement[] =>
      pageCount !== notReported && (to ?? from) > pageCount
        ? [
            {
              path: ['pageNumbers', index, to === undefined ? 'from' : 'to'],
              message: text.beyondLastPage(to ?? from, pageCount),
            },
          ]
        : [],
    ),
);

const partsOfPlaces = relation(
  'sources',
  'A part of a place is on a page of that place.',
  ({ pageNumbers }) =>
    pageNumbers.flatMap(({ place, from, to = from }, index): Disagreement[] => {
      const wholes = wholesOf(place).slice(0, -1);
      const whole = pageNumbers.findLast((one) => wholes.includes(one.place));
      if (!whole || (from >= whole.from && to <= (whole.to ?? whole.from))) return [];
      const field = from < whole.from || to === from ? 'from' : 'to';
      const message = text.outsideWhole(place, whole.place, whole.from, whole.to);
      return [{ path: ['pageNumbers', index, field], message }];
    }),
);

const kindsByTitle = relation('acts', 'An act is what its title says.', ({ title, kind }) => {
  const [word = ''] = title.toLowerCase().split(' ');
  const told = /^bekendtgørelse/.test(word)
    ? 'bekendtgoerelse'
    : word === 'lov' || word.endsWith('loven')
      ? 'lov'
      : kind;
  return told === kind ? [] : [{ path: ['kind'], message: text.actKind(title, kind) }];
});

/** The anchors that the timeline's page has of its own: its band and its years. */
const ownAnchors = /^(?:forloeb-baand(?:-tekst)?|aar-\d{4})$/;

const eventAnchors = relation('events', 'An event’s anchor is no other’s on its page.', ({ id }) =>
  ownAnchors.test(id) ? [{ path: ['id'], message: text.anchorTaken(id) }] : [],
);

const entryDates = relation(
  'events',
  'Trials beside an entry into force have its date.',
  ({ kind, period, until, trials }, { facts }) =>
    kind !== 'ikrafttraedelse'
      ? []
      : trials.flatMap((code, index): Disagreement[] => {
          const inForce = facts.trialsByCode.get(code)?.inForce;
          if (!inForce || !('date' in inForce)) return [];
          const { date } = inForce;
          if (date >= firstDay(period) && date <= lastDay(until ?? period)) return [];
          return [{ path: ['trials', index], message: text.otherEntryDate(code, date, period) }];
        }),
);

/** The times of a trial that can stand beside an event of some kinds. */
const timesOf = (kind: Event['kind'], { inForce, evaluation }: Trial): string[] =>
  kind === 'ikrafttraedelse'
    ? 'date' in inForce
      ? [inForce.date]
      : []
    : evaluation.when.map(({ period }) => period);

const timesOfAll = relation(
  'events',
  'An event for all trials has the time of one of them.',
  ({ allTrials, kind, period }, { facts }) => {
    if (!allTrials || (kind !== 'ikrafttraedelse' && kind !== 'evaluering')) return [];
    const times = [...facts.trials.values()].flatMap((trial) => timesOf(kind, trial));
    return times.some((time) => daysOf(time) === daysOf(period))
      ? []
      : [{ path: ['allTrials'], message: text.notAtAnyTrial(kind, period) }];
  },
);

const publications = relation(
  'events',
  'A letter or note is from the day of the source that its chapter restates.',
  ({ kind, period, chapters }, { facts }) =>
    kind !== 'publikation'
      ? []
      : chapters.flatMap((id, index): Disagreement[] => {
          const sources = facts.chapters.get(id)?.sources ?? [];
          // A source that can't be read, or that nobody has, may be of that day.
          if (!sources.every(({ source }) => facts.sources.has(source))) return [];
          const dates = sources.flatMap(({ source }) => facts.sources.get(source)?.date ?? []);
          const agrees = dates.some((date) => daysOf(date) === daysOf(period));
          if (dates.length === 0 || agrees) return [];
          const message = text.otherPublicationDate(id, [...new Set(dates)], period);
          return [{ path: ['chapters', index], message }];
        }),
);

const editionAddresses = relation(
  'editions',
  'What was changed is at an address of the site.',
  ({ changes }, { facts }) =>
    changes.flatMap(({ address }, index): Disagreement[] => {
      if (address === undefined || facts.leadingOn.has(address)) return [];
      const fault = address.startsWith('//')
        ? text.outOfSite(address)
        : addressFault(address, undefined, facts.addresses());
      return fault === undefined ? [] : [{ path: ['changes', index, 'address'], message: fault }];
    }),
);

const statements = relation(
  'totals',
  'A total in a network is stated of that network.',
  (total, { facts }) => {
    if (!('network' in total) || total.network === undefined) return [];
    const isNamed = ([, network]: [
      string,
      { title: string; otherTitles: string[]; number: number },
    ]) =>
      [network.title, ...network.otherTitles, `Kapitel ${network.number}`].some((name) =>
        mentions(total.statement, name),
      );
    const named = [...facts.networks].filter(isNamed).map(([id]) => id);
    return named[0] === undefined || named.includes(total.network)
      ? []
      : [{ path: ['network'], message: text.otherNetwork(total.network, named[0]) }];
  },
);

export const listRelations: readonly Relation[] = [
  members,
  approvedOfApplied,
  otherNames,
  chapterNumbers,
  onePreface,
  background,
  pages,
  partsOfPlaces,
  kindsByTitle,
  eventAnchors,
  entryDates,
  timesOfAll,
  publications,
  editionAddresses,
  statements,
];
