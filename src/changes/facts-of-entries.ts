import type {
  NoteChapter,
  NoteEvent,
  NoteMunicipality,
  NoteNetwork,
  NoteSource,
} from '../note/assemble.ts';
import { stated } from '../wording/source-facts.ts';
import { placeWithPages } from '../wording/source-pages.ts';
import { periodText } from '../wording/facts.ts';
import type { Act } from '../schemas/act.ts';
import type { Edition } from '../schemas/edition.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { changesText } from '../text/changes.ts';
import { text } from '../text/da.ts';
import { timelineText } from '../text/timeline.ts';
import type { Fact } from './facts.ts';
import type { Names } from './names.ts';
import { sourceItems } from './facts-of-trial.ts';

// What is said of every other kind of entry, in the words of the site.

const { fields } = changesText;
const yesNo = (value: boolean): string => (value ? text.yes : text.no);

export const chapterFacts = (names: Names, { data }: NoteChapter): Fact[] => [
  { key: 'title', field: text.title, value: data.title },
  { key: 'kind', field: fields.kind, value: fields.chapterKinds[data.kind] },
  { key: 'order', field: fields.order, value: String(data.order) },
  { key: 'summary', field: fields.summary, prose: data.summary },
  { key: 'sources', field: text.sources, items: sourceItems(names, data.sources) },
];

export const networkFacts = (names: Names, { data }: NoteNetwork): Fact[] => [
  { key: 'number', field: fields.number, value: String(data.number) },
  { key: 'title', field: text.title, value: data.title },
  { key: 'title', field: text.otherTitles, items: data.otherTitles },
  { key: 'theme', field: text.theme, prose: data.theme },
  { key: 'active', field: fields.active, value: yesNo(data.active) },
  {
    key: 'municipalities',
    field: text.participants,
    items: names.municipalities(data.participants),
  },
  {
    key: 'municipalities',
    field: text.formerParticipants,
    items: data.former.map(
      ({ municipality, note }) => `${names.municipalities([municipality]).join('')}: ${note}`,
    ),
  },
  {
    key: 'stated',
    field: fields.statedParticipants,
    value: data.stated && String(data.stated.participants),
  },
  { key: 'stated', field: fields.statedApplied, value: data.stated?.applied?.toString() },
  { key: 'stated', field: fields.statedApproved, value: data.stated?.approved.toString() },
  { key: 'dataSources', field: text.dataSources, items: data.dataSources },
  { key: 'sources', field: text.sources, items: sourceItems(names, data.sources) },
];

export const municipalityFacts = (one: NoteMunicipality): Fact[] => [
  { key: 'title', field: fields.name, value: one.name },
  { key: 'code', field: text.municipalityCode, value: one.code },
  { key: 'region', field: text.region, value: one.region },
  { key: 'position', field: fields.position, value: fields.place(one.position) },
];

export const actFacts = ({ title, shortTitle, kind }: Act): Fact[] => [
  { key: 'title', field: text.title, value: title },
  { key: 'title', field: fields.shortTitle, value: shortTitle },
  { key: 'kind', field: fields.kind, value: fields.actKinds[kind] },
];

export const termFacts = (names: Names, term: GlossaryTerm): Fact[] => [
  { key: 'title', field: fields.word, value: term.term },
  { key: 'forms', field: fields.forms, items: term.forms },
  { key: 'full', field: fields.full, value: term.full },
  { key: 'explanation', field: fields.explanation, prose: term.explanation },
  { key: 'origin', field: fields.origin, value: fields.origins[term.origin] },
  {
    key: 'sources',
    field: text.sources,
    items: term.origin === 'kilde' ? sourceItems(names, term.sources) : [],
  },
];

export const eventFacts = (names: Names, event: NoteEvent): Fact[] => [
  { key: 'title', field: text.title, value: event.title },
  { key: 'period', field: fields.time, value: periodText(event.period) },
  { key: 'period', field: fields.end, value: event.until && periodText(event.until) },
  { key: 'kind', field: fields.kind, value: timelineText.kinds[event.kind] },
  { key: 'text', field: fields.eventText, prose: event.text },
  { key: 'links', field: text.networks, items: event.networks.map(({ id }) => names.network(id)) },
  {
    key: 'links',
    field: text.trials,
    items: event.trials.map(({ data }) => names.trial(data.code)),
  },
  { key: 'links', field: fields.allTrials, value: yesNo(event.allTrials) },
  {
    key: 'links',
    field: fields.chapters,
    items: event.chapters.map(({ id }) => names.chapter(id)),
  },
  { key: 'sources', field: text.sources, items: sourceItems(names, event.sources) },
];

export const sourceFacts = ({ data }: NoteSource): Fact[] => [
  { key: 'title', field: text.title, value: data.title },
  { key: 'title', field: fields.shortTitle, value: data.shortTitle },
  { key: 'kind', field: text.sourceKind, value: text.sourceKinds[data.kind] },
  { key: 'issuer', field: text.sourceIssuer, value: data.issuer },
  { key: 'signedBy', field: text.sourceSignedBy, items: data.signedBy },
  { key: 'contributors', field: text.sourceContributors, items: data.contributors },
  { key: 'recipient', field: text.sourceRecipient, value: data.recipient },
  { key: 'date', field: text.sourceDate, value: periodText(data.date) },
  {
    key: 'references',
    field: fields.references,
    items: data.references.map(({ label, value }) => `${label}: ${value}`),
  },
  { key: 'contact', field: text.sourceContact, items: data.contact },
  { key: 'url', field: text.sourceUrl, value: stated(data.url) },
  {
    key: 'links',
    field: text.sourceLinks,
    items: data.links.map(({ label, url }) => `${label}: ${url}`),
  },
  { key: 'pageCount', field: text.sourcePageCount, value: stated(data.pageCount) },
  { key: 'isbn', field: text.sourceIsbn, value: stated(data.isbn) },
  {
    key: 'pageNumbers',
    field: text.sourcePages,
    items: data.pageNumbers.map(({ place }) => placeWithPages(data, place)),
  },
  { key: 'about', field: fields.about, prose: data.about },
];

export const editionFacts = ({ date, summary, changes }: Edition): Fact[] => [
  { key: 'date', field: fields.date, value: periodText(date) },
  { key: 'summary', field: fields.summary, prose: summary },
  {
    key: 'changes',
    field: fields.editionChanges,
    items: changes.flatMap(({ title, lines }) => lines.map((line) => `${title}: ${line}`)),
  },
];
