import {
  addresses,
  appendixColumnAddress,
  appendixTableAddress,
  lawAddress,
  networkCitationAddress,
  networkTrialsAddress,
  shortAddress,
  tableCitationAddress,
} from '../model/addresses.ts';
import { appendixColumns } from '../markdown/trial-sections.ts';
import type { Note, NoteChapter, NoteNetwork } from '../model/assemble.ts';
import { affectedActs } from '../model/law-effects.ts';
import { figurePages } from '../model/ledger/source-pages.ts';
import type { Publication } from '../model/publication.ts';
import { memoized } from '../model/reading/memoized.ts';
import { activityPage } from '../text/activity.ts';
import { appendixText } from '../text/appendix.ts';
import { citationText } from '../text/citation.ts';
import { text } from '../text/da.ts';
import { dataPage } from '../text/data.ts';
import { editionsText } from '../text/editions.ts';
import { evaluationsText } from '../text/evaluations.ts';
import { glossaryText } from '../text/glossary.ts';
import { housingPage } from '../text/housing.ts';
import { lawsText } from '../text/laws.ts';
import { timelineText } from '../text/timeline.ts';
import { trialFigures } from '../text/trial-figures.ts';
import { citationAnchor, type Cited, type CitedType } from './cited.ts';
import {
  activityCharts,
  appendix1Table,
  evaluationCharts,
  housingCharts,
  rowsOf,
  tablesOf,
  trialCharts,
} from './places.ts';

// A page of citations is about a part of the publication and has all in it: a page for each thing would be hundreds,
// and nobody would see a table with its rows.

export interface CitationPage {
  address: string;
  /** What it is about. */
  title: string;
  groups: { title: string; cited: Cited[] }[];
}

const page = (title: string, address: string, type?: CitedType): Cited => ({
  title,
  address,
  page: address,
  ...(type && { type }),
});

const chapterWithTables = (note: Note, chapter: NoteChapter): Cited[] => [
  page(chapter.data.title, chapter.address, 'Chapter'),
  ...tablesOf(note, chapter, chapter.data.title),
];

const wholePage = ({ note }: Publication): CitationPage => ({
  address: addresses.citations,
  title: text.noteTitle,
  groups: [
    { title: citationText.groups.note, cited: [page(text.noteTitle, addresses.home, 'Report')] },
    {
      title: citationText.groups.chapters,
      cited: note.chapters.flatMap((chapter) => chapterWithTables(note, chapter)),
    },
    {
      title: citationText.groups.appendices,
      cited: [
        page(text.appendix1, addresses.appendix1, 'Chapter'),
        appendix1Table(note),
        page(text.appendices, addresses.appendix2, 'Chapter'),
        page(appendixText.acrossNetworksTitle, addresses.comparison),
        ...appendixColumns.map((column) =>
          page(
            appendixText.comparison(appendixText.columns[column]),
            appendixColumnAddress(column),
          ),
        ),
      ],
    },
    {
      title: citationText.groups.overviews,
      cited: [
        page(text.networks, addresses.networks),
        page(text.allTrials, addresses.trials),
        page(timelineText.title, addresses.timeline),
        page(glossaryText.title, addresses.glossary),
        page(text.background, addresses.background),
        page(text.reconciliation.title, addresses.reconciliation),
        page(dataPage.title, addresses.data, 'Dataset'),
        page(editionsText.title, addresses.changes),
      ],
    },
  ],
});

const networkPage = (note: Note, network: NoteNetwork): CitationPage => ({
  address: networkCitationAddress(network.id),
  title: network.data.title,
  groups: [
    {
      title: citationText.groups.network,
      cited: [
        page(network.data.title, network.address, 'Chapter'),
        ...tablesOf(note, network, network.data.title),
        ...(network.trials.length > 0
          ? [page(text.networkTrials(network.data.title), networkTrialsAddress(network.id))]
          : []),
      ],
    },
    {
      title: citationText.groups.trials,
      cited: network.trials.map(({ address, data: { code, title } }) => ({
        title: citationText.trial(code, title),
        address: shortAddress(code),
        page: address,
        type: 'Chapter' as const,
      })),
    },
  ],
});

const tablePage = (network: NoteNetwork): CitationPage => {
  const { number, title } = network.data;
  return {
    address: tableCitationAddress(number),
    title: text.appendixTable(number),
    groups: [
      {
        title: citationText.groups.table,
        cited: [page(text.appendix2Table(number, title), appendixTableAddress(number), 'Chapter')],
      },
      { title: citationText.groups.rows, cited: rowsOf(network) },
    ],
  };
};

const figurePage = ({ note }: Publication): CitationPage => ({
  address: addresses.figureCitations,
  title: citationText.figures,
  groups: [
    [page(trialFigures.title, addresses.trialFigures), ...trialCharts()],
    [page(activityPage.title, addresses.activity), ...activityCharts(note)],
    [page(evaluationsText.title, addresses.evaluations), ...evaluationCharts()],
    [page(housingPage.title, addresses.housingFigures), ...housingCharts(note)],
  ].map((cited) => ({ title: cited[0]?.title ?? '', cited })),
});

const sourcePage = ({ note, ledger }: Publication): CitationPage => {
  const parts = figurePages({ note, ledger });
  return {
    address: addresses.sourceCitations,
    title: text.sources,
    groups: [
      { title: text.sources, cited: [page(text.sources, addresses.sources)] },
      ...note.sources.map(({ id, address, data }) => ({
        title: data.shortTitle,
        cited: [
          page(citationText.source(data.title), address),
          ...(parts.get(id) ?? []).flatMap(({ address: at, part }) =>
            part === undefined ? [] : [page(text.sourcePartTitle(part, data.shortTitle), at)],
          ),
        ],
      })),
    ],
  };
};

const municipalityPage = ({ note }: Publication): CitationPage => ({
  address: addresses.municipalityCitations,
  title: text.municipalities,
  groups: [
    {
      title: citationText.groups.overview,
      cited: [page(text.municipalities, addresses.municipalities)],
    },
    {
      title: text.municipalities,
      cited: note.municipalities.map(({ address, name }) =>
        page(text.municipalityTitle(name), address),
      ),
    },
  ],
});

const lawPage = ({ note }: Publication): CitationPage => ({
  address: addresses.lawCitations,
  title: text.lawIndex,
  groups: [
    {
      title: citationText.groups.overview,
      cited: [
        page(text.lawIndex, addresses.legalBasis),
        page(lawsText.byTrialTitle, addresses.lawByTrial),
      ],
    },
    {
      title: citationText.groups.laws,
      cited: affectedActs(note).map(({ act }) =>
        page(
          act ? citationText.law(text.lawIndex, act.title) : lawsText.unnamedAct,
          lawAddress(act?.id),
          act && 'Legislation',
        ),
      ),
    },
  ],
});

/** The pages of citations, the one about the note first. Worked out once. */
export const citationPages = memoized((publication: Publication): CitationPage[] => {
  const { networks } = publication.note;
  return [
    wholePage(publication),
    ...networks.map((network) => networkPage(publication.note, network)),
    ...networks.filter(({ trials }) => trials.length > 0).map(tablePage),
    figurePage(publication),
    municipalityPage(publication),
    lawPage(publication),
    sourcePage(publication),
  ].map(({ groups, ...rest }) => ({
    ...rest,
    groups: groups.filter(({ cited }) => cited.length > 0),
  }));
});

/** All that a page of citations has, in its order. */
export const citedIn = ({ groups }: CitationPage): Cited[] => groups.flatMap(({ cited }) => cited);

interface CitedPlace {
  cited: Cited;
  /** Where its citation is. */
  address: string;
}

const byPage = memoized(
  (pages: readonly CitationPage[]) =>
    new Map<string, CitedPlace>(
      pages.flatMap((of) =>
        citedIn(of).map((cited, index): [string, CitedPlace] => [
          cited.page,
          // What a page of citations begins with needs no anchor.
          { cited, address: index === 0 ? of.address : `${of.address}#${citationAnchor(cited)}` },
        ]),
      ),
    ),
);

/**
 * What a page is cited as, and where that is said; nothing for the search and the like.
 * @param address the page's, with the anchor of a place on it that is cited by itself
 */
export const citedOn = (publication: Publication, address: string): CitedPlace | undefined =>
  byPage(citationPages(publication)).get(address);
