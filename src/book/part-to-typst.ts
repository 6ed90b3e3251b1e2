import { joinParts } from '../markdown/typography.ts';
import type { NoteNetwork } from '../model/assemble.ts';
import { find } from '../model/assemble.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import { participationText, statusesText } from '../wording/municipality.ts';
import { activityText, periodText } from '../wording/facts.ts';
import { absolute } from '../settings.ts';
import { text, type NoteSize } from '../text/da.ts';
import { municipalityText } from '../text/municipalities.ts';
import { pdfText } from '../text/pdf.ts';
import { appendix2 } from './appendices.ts';
import { networkPart } from './chapters.ts';
import type { BookEdition } from './edition.ts';
import type { TextOf } from './fault-place.ts';
import { networkLooksOf } from './network-look.ts';
import { frame, writers } from './note-to-typst.ts';
import type { PageMap } from './page-map.ts';
import type { BookPart } from './parts.ts';
import { municipalityLaws, municipalityTrials } from './municipality-part.ts';
import { sourceList } from './source-lines.ts';
import { array, block, content, inline, label, markup, shown, string } from './syntax.ts';
import { labels } from './targets.ts';

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
  const { note, municipality } = part;
  const writerOf = writers(note, { isPart: true, textOf, numbers: whole.numbers });
  return [
    frame(whole.edition, whole.size, { title: part.title, pages: pagesByLabel(part, whole.pages) }),
    cover(part, whole.edition),
    ...(municipality
      ? [municipalityChapter(part, whole.size.trials)]
      : note.networks.map((network) => networkPart(network, writerOf(network)))),
    ...(note.trials.length > 0 ? [appendix2(note, writerOf, pdfText.part.tables(part.title))] : []),
    sourceList(note, pdfText.part.sources),
  ].join('\n\n');
}

/** The pages of the whole book, by the labels of what is in this part too. */
function pagesByLabel({ note }: BookPart, pages: PageMap): Record<string, number> {
  const places: [string, string][] = [
    ...note.networks.map(({ id, address }): [string, string] => [labels.network(id), address]),
    ...note.trials.map(({ data, address }): [string, string] => [labels.trial(data.code), address]),
  ];
  return Object.fromEntries(
    places.flatMap(([name, address]) => {
      const page = pages.get(address);
      return page ? [[name, page.printed]] : [];
    }),
  );
}

function cover({ title, municipality, address, note }: BookPart, edition: BookEdition): string {
  const { part } = pdfText;
  return block('title-page', {
    named: {
      kind: shown(part.kind),
      title: shown(joinParts(title)),
      summary: shown(
        joinParts(
          municipality
            ? part.ofMunicipality(text.noteTitle)
            : part.ofNetwork(text.noteTitle, note.trials.length > 0),
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
  const rows = counted.map(({ trial, activity }) => {
    const others = activity.municipalities
      .filter((id) => id !== municipality.id)
      .map((id) => find(note.country, id).name);
    const together = others.length > 0 ? ` ${text.countedTogether(others)}` : '';
    const title = `${trial.data.code} ${trial.data.title}`;
    const isOwn = municipality.trials.some(({ id }) => id === trial.id);
    return array([
      content(
        isOwn
          ? inline('inside', [label(labels.trial(trial.data.code))], line(title))
          : line(`${title}. ${municipalityText.notOwn(municipality.name)}`),
      ),
      content(line(activityText(activity) + together)),
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
