import { appendixColumns, trialSections } from '../markdown/trial-sections.ts';
import { citationFormats } from '../schemas/citation-formats.ts';
import { tableOf } from '../schemas/code-form.ts';
import { dataFormats, dataTableNames, type DataFormat } from '../schemas/data-names.ts';
import { notReported } from '../schemas/fields.ts';
import { fileCollections, listFiles } from './reading/collections.ts';
import {
  addresses,
  appendixColumnAddress,
  appendixTableAddress,
  chapterAddress,
  citationFileAddress,
  dataAddress,
  lawAddress,
  lawPartAnchor,
  legalBasisAnchor,
  municipalityAddress,
  networkAddress,
  networkCitationAddress,
  networkEpubAddress,
  networkTrialsAddress,
  partIds,
  partPdfAddress,
  partWordAddress,
  sourceAddress,
  tableCitationAddress,
  termAnchor,
  trialAddress,
  trialAnchor,
  waysAnchor,
} from './addresses.ts';
import { editionAnchor } from './editions.ts';
import { ledgerAnchor, ledgerAnchors, type SourcePage } from './ledger/source-pages.ts';
import type { LawPart } from './legal-sections.ts';

// The one table of addresses. Which links lead somewhere, which places a version has, which file a page is made from
// and where in the book a page stands are all read off it.

interface Entry {
  id: string;
  file: string;
}
interface Text extends Entry {
  /** The anchors of its headings; none at all while nobody can read the text. */
  anchors: readonly string[] | undefined;
}

/** What of the content has an address, of a publication in order or of files with faults. */
export interface Addressable {
  /** Front: the preface and the overall status, which are a part of the book. */
  chapters: readonly (Text & { isFront: boolean })[];
  networks: readonly Text[];
  /** The anchors are those below the four sections, which have their own. */
  trials: readonly (Text & { code: string })[];
  /** The pages are those with its figures; their anchors are not known while the ledger can't be read. */
  sources: readonly (Entry & { pages: readonly SourcePage[] | undefined })[];
  /** Those with a page. */
  municipalities: readonly string[];
  acts: readonly string[];
  /** The sections that trials rest on. */
  sections: readonly { act: string; label: string }[];
  /** The acts with a page of their own, each with its chapters and sections; none for those without an act. */
  laws: readonly { act?: string; parts: readonly { part: LawPart; label: string }[] }[];
  events: readonly string[];
  terms: readonly string[];
  editions: readonly number[];
}

/** What a page is of. */
export type PageKind =
  | 'fixed'
  | 'chapter'
  | 'network'
  | 'networkTrials'
  | 'trial'
  | 'source'
  | 'municipality'
  | 'law'
  | 'appendixTable'
  | 'appendixColumn'
  | 'citation'
  | 'data'
  | 'part';

/** A page, a PDF or an e-book of the publication. */
export interface AddressedPage {
  address: string;
  kind: PageKind;
  /** The name of what it is of: an entry's, a trial's code, a table's number; of a fixed page, the name of its address. */
  id: string;
  /** The file or folder that it is made from; none where all content is. */
  file?: string | undefined;
  /** The places on it that can be linked to; none at all while nobody knows them. */
  anchors: readonly string[] | undefined;
}

/** What the fixed pages are made from. A folder, where all the files in it are shown. */
const madeFrom: Record<keyof typeof addresses, string | undefined> = {
  home: 'src/text/front.ts',
  networks: fileCollections.networks.folder,
  appendix1: fileCollections.networks.folder,
  trials: fileCollections.trials.folder,
  trialFigures: fileCollections.trials.folder,
  activity: fileCollections.trials.folder,
  evaluations: fileCollections.trials.folder,
  appendix2: fileCollections.trials.folder,
  comparison: fileCollections.trials.folder,
  municipalities: listFiles.municipalities.file,
  legalBasis: listFiles.acts.file,
  lawByTrial: fileCollections.trials.folder,
  timeline: listFiles.events.file,
  glossary: listFiles.glossary.file,
  changes: listFiles.editions.file,
  background: `${fileCollections.chapters.folder}/baggrund`,
  sources: fileCollections.sources.folder,
  reconciliation: listFiles.totals.file,
  data: undefined,
  dataPackage: undefined,
  workbook: undefined,
  search: 'src/text/search.ts',
  citations: 'src/text/citation.ts',
  municipalityCitations: 'src/text/citation.ts',
  lawCitations: 'src/text/citation.ts',
  sourceCitations: 'src/text/citation.ts',
  figureCitations: 'src/text/citation.ts',
  trialTexts: fileCollections.trials.folder,
  housingFigures: `${fileCollections.chapters.folder}/baggrund/boligansoegning-2016.mdx`,
  changesFeed: listFiles.editions.file,
  print: undefined,
  pdf: undefined,
  epub: undefined,
  word: undefined,
  picture: undefined,
};

const networksWithTrials = ({ trials }: Addressable): string[] => [
  ...new Set(trials.map(({ id }) => id.replace(/\/.*/, ''))),
];

/** The places on the fixed pages that come of the content. */
const fixedAnchors = (of: Addressable): Partial<Record<keyof typeof addresses, string[]>> => ({
  home: [waysAnchor],
  // The list names the networks that have trials.
  trials: networksWithTrials(of),
  legalBasis: [
    ...of.acts.map((act) => legalBasisAnchor(act)),
    ...of.sections.map(({ act, label }) => legalBasisAnchor(act, label)),
  ],
  timeline: [...of.events],
  glossary: of.terms.map(termAnchor),
  data: [...dataTableNames],
  changes: of.editions.map(editionAnchor),
});

/** A source's pages; where its figures are not known, its own alone. */
function sourceEntries({ id, file, pages }: Addressable['sources'][number]): AddressedPage[] {
  const entry = { kind: 'source' as const, id, file };
  if (!pages) return [{ ...entry, address: sourceAddress(id), anchors: undefined }];
  const hasFigures = pages.some(({ places }) => places.length > 0);
  return pages.map((page) => ({
    ...entry,
    address: page.address,
    anchors: hasFigures ? [ledgerAnchor, ...ledgerAnchors(page)] : [],
  }));
}

/** How the parts of networks and tables are cited, and all of it as files; the other pages are fixed. */
function citationEntries({ networks, trials }: Addressable): AddressedPage[] {
  const tables = [...new Set(trials.map(({ code }) => tableOf(code)))];
  return [
    ...networks.map(({ id }) => networkCitationAddress(id)),
    ...tables.map(tableCitationAddress),
    ...citationFormats.map(citationFileAddress),
  ].map((address) => ({
    address,
    kind: 'citation',
    id: address,
    file: madeFrom.citations,
    anchors: [],
  }));
}

/** Every page with its places: entries first, each collection in its order, then the fixed pages. */
export function addressTable(of: Addressable): AddressedPage[] {
  const anchors = fixedAnchors(of);
  const fixed = Object.entries(addresses) as [keyof typeof addresses, string][];
  const tables = Map.groupBy(of.trials, ({ code }) => tableOf(code));
  const part = (addressOf: (id: string) => string, id: string): AddressedPage => ({
    address: addressOf(id),
    kind: 'part',
    id,
    anchors: [],
  });
  return [
    ...of.chapters.map(({ id, file, anchors: below }) => ({
      id,
      file,
      anchors: below,
      address: chapterAddress(id),
      kind: 'chapter' as const,
    })),
    ...of.networks.map((one) => ({
      ...one,
      address: networkAddress(one.id),
      kind: 'network' as const,
    })),
    ...of.trials.map(({ id, code, file, anchors: below }) => ({
      address: trialAddress(id),
      kind: 'trial' as const,
      id: code,
      file,
      anchors: below && [...trialSections.map((section) => section.id), ...below],
    })),
    ...of.sources.flatMap(sourceEntries),
    ...of.municipalities.map((id) => ({
      address: municipalityAddress(id),
      kind: 'municipality' as const,
      id,
      file: listFiles.municipalities.file,
      anchors: [],
    })),
    ...networksWithTrials(of).map((id) => ({
      address: networkTrialsAddress(id),
      kind: 'networkTrials' as const,
      id,
      file: `${fileCollections.trials.folder}/${id}`,
      anchors: [],
    })),
    ...of.laws.map(({ act, parts }) => ({
      address: lawAddress(act),
      kind: 'law' as const,
      id: act ?? notReported,
      file: listFiles.acts.file,
      anchors: parts.map(({ part, label }) => lawPartAnchor(part, label)),
    })),
    ...[...tables].map(([number, trials]) => ({
      address: appendixTableAddress(number),
      kind: 'appendixTable' as const,
      id: String(number),
      file: fileCollections.trials.folder,
      anchors: trials.map(({ code }) => trialAnchor(code)),
    })),
    ...appendixColumns.map((column) => ({
      address: appendixColumnAddress(column),
      kind: 'appendixColumn' as const,
      id: column,
      file: fileCollections.trials.folder,
      // A trial's row is linked to where its table is.
      anchors: [],
    })),
    ...citationEntries(of),
    ...(of.chapters.some(({ isFront }) => isFront) ? [part(partPdfAddress, partIds.front)] : []),
    ...of.networks.flatMap(({ id }) =>
      [partPdfAddress, partWordAddress].map((form) => part(form, partIds.network(id))),
    ),
    ...of.networks.map(({ id }) => part(() => networkEpubAddress(id), partIds.network(id))),
    ...of.municipalities.flatMap((id) =>
      [partPdfAddress, partWordAddress].map((form) => part(form, partIds.municipality(id))),
    ),
    ...of.trials.map(({ code }) => part(partPdfAddress, partIds.trial(code))),
    ...dataTableNames.flatMap((table) =>
      (Object.keys(dataFormats) as DataFormat[]).map((format) => ({
        address: dataAddress(table, format),
        kind: 'data' as const,
        id: table,
        anchors: [],
      })),
    ),
    ...fixed.map(([id, address]) => ({
      address,
      kind: 'fixed' as const,
      id,
      file: madeFrom[id],
      anchors: anchors[id] ?? [],
    })),
  ];
}
