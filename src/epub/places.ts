import { normalizeUri } from 'micromark-util-sanitize-uri';
import { trialSections } from '../markdown/trial-sections.ts';
import { slug } from '../markdown/slug.ts';
import type { PageKind } from '../model/address-table.ts';
import { appendix1Anchor, overviewAnchor, trialAnchor, termAnchor } from '../model/addresses.ts';
import type { Note } from '../model/assemble.ts';
import { addressesOf, anchorsOf } from '../model/publication-addresses.ts';
import { hasOverviews, hasTimeline } from '../model/targets.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { absolute } from '../settings.ts';
import { fileOf } from './document.ts';

/** The names of the e-book's documents: of their files, and of the places where they begin. */
export const documentIds = {
  titlePage: 'titelside',
  colophon: 'kolofon',
  chapter: (id: string) => `kapitel-${slug(id)}`,
  network: (id: string) => `netvaerk-${id}`,
  evaluations: 'evaluering',
  activity: 'aktivitet',
  timeline: 'forloeb',
  appendix1: 'bilag-1',
  appendix2: 'bilag-2',
  appendixTable: (number: number) => `bilag-2-${number}`,
  glossary: 'ordliste',
  sources: 'kilder',
  changes: 'aendringer',
  municipalityIndex: 'register-kommuner',
  legalBasisIndex: 'register-hjemler',
  provisionIndex: 'register-regler',
} as const;

export const sourceId = (id: string): string => `kilde-${slug(id)}`;
/** The place of one of a trial's sections. */
export const sectionId = (code: string, section: string): string =>
  `${trialAnchor(code)}-${section}`;

/** A place in the e-book: a document, and a name in it. */
export interface Place {
  document: string;
  id: string;
}

/** What the e-book holds. */
export interface Places {
  /** Where the pages of the site stand in it, by their addresses. */
  byAddress: ReadonlyMap<string, Place>;
  /** In which document each further place is, by its name on the site. */
  byAnchor: ReadonlyMap<string, Place>;
}

/** The fixed pages that the whole e-book has; a part has only its trials and its sources. */
const fixedDocuments: Partial<Record<string, string>> = {
  appendix1: documentIds.appendix1,
  appendix2: documentIds.appendix2,
  municipalities: documentIds.municipalityIndex,
  legalBasis: documentIds.legalBasisIndex,
  lawByTrial: documentIds.provisionIndex,
  glossary: documentIds.glossary,
  changes: documentIds.changes,
};

/** The overviews that there is something for. */
const overviewsOf = (note: Note): Partial<Record<string, string>> => ({
  ...(hasOverviews(note) && {
    evaluations: documentIds.evaluations,
    activity: documentIds.activity,
  }),
  ...(hasTimeline(note) && { timeline: documentIds.timeline }),
});

const start = (document: string): Place => ({ document, id: document });

/** What the e-book can be linked to. @param glossary none in a part */
export function placesOf(note: Note, glossary: readonly GlossaryTerm[], isPart: boolean): Places {
  const fixed = { ...fixedDocuments, ...overviewsOf(note) };
  const tableOf = new Map(
    note.trials.map(({ data, network }) => [
      data.code,
      documentIds.appendixTable(network.data.number),
    ]),
  );
  const trial = (code: string, id = trialAnchor(code)): Place[] => {
    const document = tableOf.get(code);
    return document === undefined ? [] : [{ document, id }];
  };
  const known: Record<PageKind, (id: string) => Place[]> = {
    chapter: (id) => [start(documentIds.chapter(id))],
    network: (id) => [start(documentIds.network(id))],
    trial: (code) => trial(code),
    source: (id) => [{ document: documentIds.sources, id: sourceId(id) }],
    appendixTable: (number) => [start(documentIds.appendixTable(Number(number)))],
    fixed: (id) => {
      if (id === 'sources') return [start(documentIds.sources)];
      const document = isPart ? undefined : fixed[id];
      return document === undefined ? [] : [start(document)];
    },
    law: () => (isPart ? [] : [start(documentIds.provisionIndex)]),
    networkTrials: () => [],
    appendixColumn: () => [],
    municipality: () => [],
    citation: () => [],
    data: () => [],
    part: () => [],
  };
  const within = (document: string, anchors: readonly string[]): [string, Place][] =>
    anchors.map((id) => [id, { document, id }]);
  return {
    byAddress: new Map(
      addressesOf({ note }).flatMap(({ address, kind, id }) =>
        known[kind](id).map((place) => [address, place] as const),
      ),
    ),
    byAnchor: new Map([
      ...note.chapters.flatMap((one) => within(documentIds.chapter(one.id), anchorsOf(one))),
      ...note.networks.flatMap((one) => within(documentIds.network(one.id), anchorsOf(one))),
      ...note.trials.flatMap((one) => {
        const { code } = one.data;
        const document = tableOf.get(code) ?? '';
        return within(document, [
          trialAnchor(code),
          ...anchorsOf(one, true),
          ...trialSections.map(({ id }) => sectionId(code, id)),
        ]);
      }),
      ...(isPart ? [] : within(documentIds.appendix1, [appendix1Anchor])),
      ...within(
        documentIds.glossary,
        glossary.map(({ id }) => termAnchor(id)),
      ),
      ...networkOverview(note),
    ]),
  };
}

/** Where the table of the networks is: in the chapter that has it. */
function networkOverview({ chapters }: Note): [string, Place][] {
  return chapters
    .filter(({ tree }) =>
      tree.children.some(
        (node) => node.type === 'mdxJsxFlowElement' && node.name === 'NetworkOverview',
      ),
    )
    .map(({ id }) => [overviewAnchor, { document: documentIds.chapter(id), id: overviewAnchor }]);
}

/** A link to a place of the e-book. */
export const hrefTo = ({ document, id }: Place): string =>
  id === document ? fileOf(document) : `${fileOf(document)}#${id}`;

/** Where a link of a text leads: inside where the e-book has what it leads to, else to the site. */
export function hrefOf(url: string, { byAddress, byAnchor }: Places): string {
  const [address = '', anchor] = url.split('#');
  if (address !== '' && !address.startsWith('/')) return normalizeUri(url);
  const page = byAddress.get(address);
  if (anchor !== undefined) {
    const place =
      byAnchor.get(anchor) ??
      (page && page.id !== page.document ? byAnchor.get(`${page.id}-${anchor}`) : undefined);
    if (place && (!page || place.document === page.document)) return hrefTo(place);
  }
  return page ? hrefTo(page) : normalizeUri(absolute(url));
}
