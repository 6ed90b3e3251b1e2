import { joinParts } from '../markdown/typography.ts';
import { shortAddress } from '../model/addresses.ts';
import type { NoteNetwork, NoteTrial } from '../model/assemble.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import { countedInWords, participationText, statusesText } from '../wording/municipality.ts';
import { periodText } from '../wording/facts.ts';
import { absolute } from '../settings.ts';
import { text, type NoteSize } from '../text/da.ts';
import { pdfText } from '../text/pdf.ts';
import { appendix2 } from './appendices.ts';
import { chapterPart, networkPart } from './chapters.ts';
import type { BookEdition } from '../model/editions.ts';
import type { TextOf } from './fault-place.ts';
import { networkLooksOf } from './network-look.ts';
import { frame, writers } from './note-to-typst.ts';
import type { PageMap } from './page-map.ts';
import type { BookPart } from '../wording/parts.ts';
import { municipalityLaws, municipalityTrials } from './municipality-part.ts';
import { sourceList, sourceSection } from './source-lines.ts';
import { array, block, content, inline, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import { cardPages, trialCard } from './trial-card.ts';

const line = (value: string): string => markup(joinParts(value));

/** What a part says of the whole book. */
export interface Whole {
  /** Where everything stands in it: the numbers that readers of different copies share. */
  pages: PageMap;
  size: NoteSize;
  numbers: NumberedCaptions;
  edition: BookEdition;
}

/**
 * A part of the book as a Typst document of its own. Pure.
 * @param textOf an entry's text, or what stands in its place
 */
export function partToTypst(part: BookPart, whole: Whole, textOf?: TextOf): string {
  const writerOf = writers(part.note, { form: part.form, textOf, numbers: whole.numbers });
  return [
    frame(whole.edition, whole.size, { title: part.title, pages: pagesByLabel(part, whole.pages) }),
    ...bodies[part.form](part, whole, writerOf),
  ].join('\n\n');
}

type WriterOf = ReturnType<typeof writers>;

/** What each form of part holds. */
const bodies: Record<
  BookPart['form'],
  (part: BookPart, whole: Whole, writerOf: WriterOf) => string[]
> = {
  front: (part, { edition }, writerOf) => [
    cover(part, edition),
    ...part.note.chapters.map((chapter) => chapterPart(chapter, writerOf(chapter))),
    sourceList(part.note, pdfText.part.sources),
  ],
  network: (part, { edition }, writerOf) => [
    cover(part, edition),
    ...part.note.networks.map((network) => networkPart(network, writerOf(network))),
    ...(part.note.trials.length > 0
      ? [appendix2(part.note, writerOf, pdfText.part.tables(part.title))]
      : []),
    sourceList(part.note, pdfText.part.sources),
  ],
  municipality: (part, { edition, size }, writerOf) => [
    cover(part, edition),
    municipalityChapter(part, size.trials),
    ...municipalityCards(part, writerOf),
  ],
  trial: ({ note }, { edition }, writerOf) => [
    cardPages(
      note.trials.map((trial) => trialCard(trial, writerOf(trial), sheetFoot(trial, edition))),
    ),
  ],
};

/** The municipality's trials, each as its own sheet has it. */
function municipalityCards({ note }: BookPart, writerOf: WriterOf): string[] {
  if (note.trials.length === 0) return [];
  const cards = note.trials.map((trial) => trialCard(trial, writerOf(trial)));
  return [cardPages([`= ${markup(pdfText.part.cards)}`, ...cards])];
}

/** What a trial's sheet says of itself: where the trial is on the site, and what the sheet is a part of. */
function sheetFoot({ data, address }: NoteTrial, edition: BookEdition): [string, string][] {
  const { part } = pdfText;
  const web = (to: string): string => inline('web-address', [string(absolute(to))]);
  return [
    [pdfText.onWeb, `${web(address)}, ${markup(part.short)} ${web(shortAddress(data.code))}`],
    [
      part.ofWhole,
      line(
        `»${text.noteTitle}«, ${pdfText.edition(edition.number, periodText(edition.date)).toLowerCase()}`,
      ),
    ],
  ];
}

/** The pages of the whole book, by the labels of what is in this part too. */
function pagesByLabel({ note }: BookPart, pages: PageMap): Record<string, number> {
  const places: [string, string][] = [
    ...note.networks.map(({ id, address }): [string, string] => [labels.network(id), address]),
    ...note.trials.map(({ data, address }): [string, string] => [labels.trial(data.code), address]),
    ...note.chapters.map(({ id, address }): [string, string] => [labels.chapter(id), address]),
  ];
  return Object.fromEntries(
    places.flatMap(([name, address]) => {
      const page = pages.get(address);
      return page ? [[name, page.printed]] : [];
    }),
  );
}

function cover({ form, title, address, note }: BookPart, edition: BookEdition): string {
  const { part } = pdfText;
  return block('title-page', {
    named: {
      kind: shown(part.kind),
      title: shown(joinParts(title)),
      summary: shown(
        joinParts(
          {
            municipality: part.ofMunicipality(text.noteTitle),
            network: part.ofNetwork(text.noteTitle, note.trials.length > 0),
            front: part.ofFront(text.noteTitle),
            trial: '',
          }[form],
        ),
      ),
      'based-on': shown(part.aboutPages),
      sources: '()',
      edition: shown(
        joinParts(part.edition(pdfText.edition(edition.number, periodText(edition.date)))),
      ),
      address: string(absolute(address)),
      looks: networkLooksOf(note.networks),
      'contents-title': string(text.contents),
    },
  });
}

/** What the part about a municipality begins with: how it takes part, its networks, and what is counted there. */
function municipalityChapter(part: BookPart, all: number): string {
  const { title, municipality, note } = part;
  if (!municipality) return '';
  const fact = (name: string, body: string): string => array([shown(name), content(body)]);
  const names = (networks: readonly NoteNetwork[]): string =>
    networks.map(({ data }) => data.title).join('; ') || text.none;
  const { networks, formerNetworks, trials } = municipality;
  const facts = block('facts', {
    args: [
      fact(text.networks, line(names(networks))),
      ...(formerNetworks.length > 0
        ? [fact(text.formerNetworks, line(names(formerNetworks)))]
        : []),
      fact(text.trials, line(trials.length > 0 ? text.countedTrials(trials.length) : text.none)),
      fact(text.region, line(municipality.region)),
      fact(text.municipalityCode, line(municipality.code)),
    ],
  });
  return block('chapter', {
    args: [label(labels.municipality)],
    named: { title: string(joinParts(title)) },
    body: [
      line(
        [participationText(municipality, all), statusesText(municipality.trials)].join(' ').trim(),
      ),
      facts,
      ...municipalityTrials(municipality),
      ...note.networks.map((network) => networkInShort(network)),
      ...figures(part),
      ...municipalityLaws(part),
      ...sourceSection(note, pdfText.part.sources),
    ].join('\n\n'),
  });
}

function networkInShort({ id, data, participants, former }: NoteNetwork): string {
  return block('network-in-short', {
    args: [label(labels.network(id))],
    named: { title: string(joinParts(data.title)) },
    body: [
      line(data.theme),
      line(`${text.participants}: ${participants.map(({ name }) => name).join(', ')}.`),
      ...former.map(({ municipality, note }) =>
        line(`${text.takesNoActivePart}: ${municipality.name}. ${note}`),
      ),
    ].join('\n\n'),
  });
}

function figures({ municipality, note, counted = [] }: BookPart): string[] {
  if (!municipality || counted.length === 0) return [];
  const rows = counted.map((one) => {
    const { title, isOwn, counted: said } = countedInWords(municipality, one, note);
    const name = line(title);
    return array([
      content(isOwn ? inline('inside', [label(labels.trial(one.trial.data.code))], name) : name),
      content(line(said)),
    ]);
  });
  const caption = text.municipalityActivity(municipality.name);
  return [
    `== ${markup(text.activity)}`,
    block('captioned', {
      args: [shown(caption)],
      body: block('data-table', {
        named: { columns: '(1.2fr, 1fr)', header: array([text.trial, text.activity].map(shown)) },
        rest: rows,
      }),
    }),
  ];
}
