import type {
  NoteChapter,
  NoteEvent,
  NoteMunicipality,
  NoteNetwork,
  NoteSource,
} from '../../model/assemble.ts';
import { stated } from '../../wording/source-facts.ts';
import { placeWithPages } from '../../wording/source-pages.ts';
import { periodText } from '../../wording/facts.ts';
import type { Act } from '../../schemas/act.ts';
import type { Chapter } from '../../schemas/chapter.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Event } from '../../schemas/event.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { Network } from '../../schemas/network.ts';
import type { Source } from '../../schemas/source.ts';
import { changesText } from '../../text/changes.ts';
import { text } from '../../text/da.ts';
import { timelineText } from '../../text/timeline.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Names } from './names.ts';
import { sourceItems } from './facts-of-trial.ts';

// What is said of every other kind of entry, in the words of the site.

const { fields } = changesText;
const yesNo = (value: boolean): string => (value ? text.yes : text.no);

export const chapterFacts = (names: Names, { data }: NoteChapter): Fact[] =>
  factsOf<Chapter>({
    title: [{ key: 'title', field: text.title, value: data.title }],
    kind: [{ key: 'kind', field: fields.kind, value: fields.chapterKinds[data.kind] }],
    order: [{ key: 'order', field: fields.order, value: String(data.order) }],
    summary: [{ key: 'summary', field: fields.summary, prose: data.summary }],
    sources: [{ key: 'sources', field: text.sources, items: sourceItems(names, data.sources) }],
  });

export const networkFacts = (names: Names, { data }: NoteNetwork): Fact[] =>
  factsOf<Network>({
    number: [{ key: 'number', field: fields.number, value: String(data.number) }],
    title: [{ key: 'title', field: text.title, value: data.title }],
    otherTitles: [{ key: 'title', field: text.otherTitles, items: data.otherTitles }],
    theme: [{ key: 'theme', field: text.theme, prose: data.theme }],
    active: [{ key: 'active', field: fields.active, value: yesNo(data.active) }],
    // Which codes are given is for who gives the next one.
    codes: [],
    participants: [
      {
        key: 'municipalities',
        field: text.participants,
        items: names.municipalities(data.participants),
      },
    ],
    former: [
      {
        key: 'municipalities',
        field: text.formerParticipants,
        items: data.former.map(
          ({ municipality, note }) => `${names.municipalities([municipality]).join('')}: ${note}`,
        ),
      },
    ],
    stated: [
      {
        key: 'stated',
        field: fields.statedParticipants,
        value: data.stated && String(data.stated.participants),
      },
      { key: 'stated', field: fields.statedApplied, value: data.stated?.applied?.toString() },
      { key: 'stated', field: fields.statedApproved, value: data.stated?.approved.toString() },
    ],
    dataSources: [{ key: 'dataSources', field: text.dataSources, items: data.dataSources }],
    sources: [{ key: 'sources', field: text.sources, items: sourceItems(names, data.sources) }],
  });

export const municipalityFacts = (one: NoteMunicipality): Fact[] =>
  factsOf<Municipality>({
    name: [{ key: 'title', field: fields.name, value: one.name }],
    code: [{ key: 'code', field: text.municipalityCode, value: one.code }],
    region: [{ key: 'region', field: text.region, value: one.region }],
    position: [{ key: 'position', field: fields.position, value: fields.place(one.position) }],
  });

export const actFacts = ({ title, shortTitle, otherNames, kind }: Act): Fact[] =>
  factsOf<Act>({
    title: [{ key: 'title', field: text.title, value: title }],
    shortTitle: [{ key: 'title', field: fields.shortTitle, value: shortTitle }],
    otherNames: [{ key: 'title', field: fields.otherNames, items: otherNames }],
    kind: [{ key: 'kind', field: fields.kind, value: fields.actKinds[kind] }],
  });

export const termFacts = (names: Names, term: GlossaryTerm): Fact[] =>
  factsOf<GlossaryTerm>({
    term: [{ key: 'title', field: fields.word, value: term.term }],
    forms: [{ key: 'forms', field: fields.forms, items: term.forms }],
    full: [{ key: 'full', field: fields.full, value: term.full }],
    explanation: [{ key: 'explanation', field: fields.explanation, prose: term.explanation }],
    origin: [{ key: 'origin', field: fields.origin, value: fields.origins[term.origin] }],
    sources: [
      {
        key: 'sources',
        field: text.sources,
        items: term.origin === 'kilde' ? sourceItems(names, term.sources) : [],
      },
    ],
  });

export const eventFacts = (names: Names, event: NoteEvent): Fact[] =>
  factsOf<Event>({
    title: [{ key: 'title', field: text.title, value: event.title }],
    period: [{ key: 'period', field: fields.time, value: periodText(event.period) }],
    until: [{ key: 'period', field: fields.end, value: event.until && periodText(event.until) }],
    kind: [{ key: 'kind', field: fields.kind, value: timelineText.kinds[event.kind] }],
    text: [{ key: 'text', field: fields.eventText, prose: event.text }],
    networks: [
      {
        key: 'links',
        field: text.networks,
        items: event.networks.map(({ id }) => names.network(id)),
      },
    ],
    trials: [
      {
        key: 'links',
        field: text.trials,
        items: event.trials.map(({ data }) => names.trial(data.code)),
      },
    ],
    allTrials: [{ key: 'links', field: fields.allTrials, value: yesNo(event.allTrials) }],
    chapters: [
      {
        key: 'links',
        field: fields.chapters,
        items: event.chapters.map(({ id }) => names.chapter(id)),
      },
    ],
    sources: [{ key: 'sources', field: text.sources, items: sourceItems(names, event.sources) }],
  });

export const sourceFacts = ({ data }: NoteSource): Fact[] =>
  factsOf<Source>({
    title: [{ key: 'title', field: text.title, value: data.title }],
    shortTitle: [{ key: 'title', field: fields.shortTitle, value: data.shortTitle }],
    kind: [{ key: 'kind', field: text.sourceKind, value: text.sourceKinds[data.kind] }],
    issuer: [{ key: 'issuer', field: text.sourceIssuer, value: data.issuer }],
    signedBy: [{ key: 'signedBy', field: text.sourceSignedBy, items: data.signedBy }],
    contributors: [
      { key: 'contributors', field: text.sourceContributors, items: data.contributors },
    ],
    recipient: [{ key: 'recipient', field: text.sourceRecipient, value: data.recipient }],
    date: [{ key: 'date', field: text.sourceDate, value: periodText(data.date) }],
    references: [
      {
        key: 'references',
        field: fields.references,
        items: data.references.map(({ label, value }) => `${label}: ${value}`),
      },
    ],
    contact: [{ key: 'contact', field: text.sourceContact, items: data.contact }],
    url: [{ key: 'url', field: text.sourceUrl, value: stated(data.url) }],
    links: [
      {
        key: 'links',
        field: text.sourceLinks,
        items: data.links.map(({ label, url }) => `${label}: ${url}`),
      },
    ],
    pageCount: [{ key: 'pageCount', field: text.sourcePageCount, value: stated(data.pageCount) }],
    isbn: [{ key: 'isbn', field: text.sourceIsbn, value: stated(data.isbn) }],
    pageNumbers: [
      {
        key: 'pageNumbers',
        field: text.sourcePages,
        items: data.pageNumbers.map(({ place }) => placeWithPages(data, place)),
      },
    ],
    about: [{ key: 'about', field: fields.about, prose: data.about }],
  });

export const editionFacts = ({ date, summary, changes }: Edition): Fact[] =>
  factsOf<Edition>({
    // What it is known by.
    number: [],
    frozen: [],
    date: [{ key: 'date', field: fields.date, value: periodText(date) }],
    summary: [{ key: 'summary', field: fields.summary, prose: summary }],
    changes: [
      {
        key: 'changes',
        field: fields.editionChanges,
        items: changes.flatMap(({ title, lines }) => lines.map((line) => `${title}: ${line}`)),
      },
    ],
  });
