import { slug } from '../markdown/slug.ts';
import { notReported } from '../schemas/fields.ts';
import { dataFile, type DataFormat, type DataTableName } from '../schemas/data-names.ts';
import type { CitationFormat } from '../schemas/citation-formats.ts';
import type { LawPart } from './legal-sections.ts';

/**
 * The addresses of the publication, without host and base path. An address once published keeps working, so nothing
 * here may change.
 */
export const addresses = {
  home: '/',
  networks: '/netvaerk/',
  trialFigures: '/netvaerk/i-tal/',
  trials: '/forsoeg/',
  /** The trials' words, which the list of trials is searched by. */
  trialTexts: '/forsoeg/tekst.json',
  municipalities: '/kommuner/',
  legalBasis: '/hjemler/',
  lawByTrial: '/hjemler/forsoeg/',
  timeline: '/forloeb/',
  activity: '/aktivitet/',
  evaluations: '/evaluering/',
  glossary: '/ordliste/',
  appendix1: '/bilag/1/',
  appendix2: '/bilag/2/',
  comparison: '/bilag/2/sammenlign/',
  sources: '/kilder/',
  background: '/baggrund/',
  housingFigures: '/baggrund/boligansoegning-2016/tal/',
  reconciliation: '/afstemning/',
  data: '/data/',
  dataPackage: '/data/datapackage.json',
  workbook: '/data/frikommuneforsoeg.xlsx',
  changes: '/aendringer/',
  changesFeed: '/aendringer/feed.xml',
  search: '/soeg/',
  citations: '/henvis/',
  municipalityCitations: '/henvis/kommuner/',
  lawCitations: '/henvis/hjemler/',
  sourceCitations: '/henvis/kilder/',
  figureCitations: '/henvis/figurer/',
  print: '/udskriv/',
  pdf: '/statusnotat.pdf',
  epub: '/statusnotat.epub',
  word: '/statusnotat.docx',
  picture: '/deling.png',
} as const;

/**
 * The file of a page's Markdown copy, in the page's folder: https://llmstxt.org asks for it after an address that names
 * no file.
 */
export const copyName = 'index.html.md';
/** The list of all copies. */
export const copyListAddress = '/llms.txt';

/** The file that a large publication's filters read, in the folder of the list of trials; a small one's are in its page. */
export const trialIndexName = 'indeks';
export const trialIndexAddress = `${addresses.trials}${trialIndexName}.json`;

/**
 * What else lies at the top of the built site: the page for what is not there, the parts of the book as PDFs and as Word
 * documents, those of the e-book, the search's index, the copies of editions.
 */
export const ownFolders = [
  '/404/',
  '/pdf/',
  '/word/',
  '/epub/',
  '/pagefind/',
  '/udgaver/',
] as const;

export const chapterAddress = (id: string): string => `/${id}/`;

/** What the front page and the footer lead to: the pages of our own, and the chapters about the publication. */
export const wayAddresses = {
  ...addresses,
  about: chapterAddress('om'),
  accessibility: chapterAddress('tilgaengelighed'),
} as const;

/** The anchor of the front page's list of all overviews. */
export const waysAnchor = 'find-vej';

export const networkAddress = (id: string): string => `/netvaerk/${id}/`;
/** A network's trials: the page above each of them. */
export const networkTrialsAddress = (id: string): string => `/forsoeg/${id}/`;
/** @param id network and file name, `en-plan/en-handleplan` */
export const trialAddress = (id: string): string => `/forsoeg/${id}/`;
/** Where a trial can be found by its code alone; leads on to its page. @param code `1.01` */
export const shortAddress = (code: string): string => `/${code}/`;
export const municipalityAddress = (id: string): string => `/kommuner/${id}/`;
/** The parts of the book: the place of each below `/pdf/`, without `.pdf`. */
export const partIds = {
  front: 'forord-og-status',
  network: (id: string): string => `netvaerk/${id}`,
  municipality: (id: string): string => `kommuner/${id}`,
  /** By its code, which never changes, as its page's title may. */
  trial: (code: string): string => `forsoeg/${code}`,
} as const;
/** @param id of a part of the book: `netvaerk/en-plan`, `kommuner/aarhus` */
export const partPdfAddress = (id: string): string => `/pdf/${id}.pdf`;
/** The same part as a Word document. */
export const partWordAddress = (id: string): string => `/word/${id}.docx`;

/** A network's part of the e-book. */
export const networkEpubAddress = (id: string): string => `/epub/netvaerk/${id}.epub`;
export const sourceAddress = (id: string): string => `/kilder/${id}/`;
/** A chapter or table of a source, with its figures. @param part as the source's places begin: `Bilagstabel 2.1` */
export const sourcePartAddress = (id: string, part: string): string =>
  `${sourceAddress(id)}${slug(part)}/`;
/** The page that says how a network and its trials are cited. */
export const networkCitationAddress = (id: string): string =>
  `${addresses.citations}netvaerk/${id}/`;
/** The page that says how a table of appendix 2 and its rows are cited. */
export const tableCitationAddress = (number: number): string =>
  `${addresses.citations}bilag/2/${number}/`;
/** All citations in a file for programs. */
export const citationFileAddress = (format: CitationFormat): string =>
  `${addresses.citations}frikommuneforsoeg.${format}`;
export const appendixTableAddress = (number: number): string => `/bilag/2/${number}/`;
/** One column of appendix 2 for all trials. */
export const appendixColumnAddress = (column: string): string =>
  `${addresses.comparison}${column}/`;

/** The anchor of the overview's table in the chapter about the overall status, and of the table of appendix 1. */
export const overviewAnchor = 'tabel-1';
export const appendix1Anchor = 'bilagstabel-1-1';

/** The anchor of a trial's row in appendix 2. */
export const trialAnchor = (code: string): string => `forsoeg-${slug(code)}`;

export { termAnchor } from './term-anchor.ts';

/** The anchor of an act, or of one of its sections, in the index of legal bases. */
export const legalBasisAnchor = (act: string, section?: string): string =>
  section ? `${act}-${slug(section)}` : act;

/** The page of an act, or of the sections whose act the source does not name. */
export const lawAddress = (act?: string): string => `${addresses.legalBasis}${act ?? notReported}/`;

const partPrefixes: Record<LawPart, string> = {
  act: 'hele-reglen',
  chapter: 'kapitel',
  section: 'paragraf',
};

/** The anchor of a chapter or section on its act's page, or of the act as a whole. */
export const lawPartAnchor = (part: LawPart, label: string): string =>
  [partPrefixes[part], slug(label)].filter(Boolean).join('-');

/** Where on an act's page one of its parts is. */
export const lawPartAddress = (act: string | undefined, part: LawPart, label: string): string =>
  `${lawAddress(act)}#${lawPartAnchor(part, label)}`;

/** A table of the open data as a file. */
export const dataAddress = (table: DataTableName, format: DataFormat): string =>
  `${addresses.data}${dataFile(table, format)}`;

/**
 * Whether search engines should have a page: not the one that repeats all the others, nor how something is cited.
 * @param url with host and base path
 * @param base the folder on the host, with a slash at both ends
 */
export function isIndexed(url: string, base: string): boolean {
  const address = `/${new URL(url).pathname.slice(base.length)}`;
  return address !== addresses.print && !address.startsWith(addresses.citations);
}
