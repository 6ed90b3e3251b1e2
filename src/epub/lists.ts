import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { termAnchor } from '../model/addresses.ts';
import type { NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { newestFirst } from '../model/editions.ts';
import { lettersOfGlossary, shownTerm } from '../model/glossary.ts';
import type { Edition } from '../schemas/edition.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { text } from '../text/da.ts';
import { editionsText } from '../text/editions.ts';
import { epubText } from '../text/epub.ts';
import { glossaryText } from '../text/glossary.ts';
import { pdfText } from '../text/pdf.ts';
import { periodText } from '../wording/facts.ts';
import {
  legalBasisGroups,
  municipalityGroups,
  provisionGroups,
  type IndexGroup,
} from '../wording/indexes.ts';
import { addressFacts, sourceFacts } from '../wording/source-facts.ts';
import { documentOf, type EpubDocument } from './document.ts';
import { facts, line, list, sourceLines, type Content } from './parts-of-page.ts';
import { documentIds, hrefOf, sourceId, type Places } from './places.ts';
import type { Whole } from './whole.ts';

/** The glossary: each word with what it is short for and what it means, letter by letter. */
export function glossaryDocument(
  terms: readonly GlossaryTerm[],
  { note, places }: Whole,
): EpubDocument {
  const explained = (entry: GlossaryTerm): Element[] => {
    const { term, full, explanation } = shownTerm(entry);
    return [
      h('dt', { id: termAnchor(entry.id), 'epub:type': 'glossterm' }, [
        h('dfn', term),
        ...(full === undefined ? [] : [` (${full})`]),
      ]),
      h('dd', { 'epub:type': 'glossdef' }, [
        h('p', explanation),
        ...(entry.origin === 'kilde'
          ? [
              h('p.remark', [
                `${glossaryText.source}: `,
                ...joined(sourceLines(entry.sources, note, places)),
              ]),
            ]
          : []),
      ]),
    ];
  };
  return documentOf({
    id: documentIds.glossary,
    title: glossaryText.title,
    kind: 'glossary',
    division: 'backmatter',
    content: [
      h('p', pdfText.glossaryLead),
      ...lettersOfGlossary(terms).flatMap(({ letter, terms: own }) => [
        h('h2', letter ?? glossaryText.signs),
        h('dl', own.flatMap(explained)),
      ]),
    ],
  });
}

/** Lines in one, with `; ` between. */
const joined = (lines: readonly Content[][]): Content[] =>
  lines.flatMap((one, index) => (index === 0 ? one : ['; ', ...one]));

/** The documents that the publication restates. */
export function sourcesDocument({ note }: Whole): EpubDocument {
  return documentOf({
    id: documentIds.sources,
    title: text.sources,
    kind: 'bibliography',
    division: 'backmatter',
    content: [
      h('p', text.sourcesLead),
      ...note.sources.flatMap(({ id, data }) => [
        h('h2', { id: sourceId(id) }, line(data.title)),
        h('p', line(data.about)),
        facts(
          line(data.title),
          [...sourceFacts(data), ...addressFacts(data)].map(({ label, values }) => [
            label,
            ...values.map(line),
          ]),
        ),
      ]),
    ],
  });
}

/** The editions and what is new in each, the newest first. */
export const changesDocument = (editions: readonly Edition[]): EpubDocument =>
  documentOf({
    id: documentIds.changes,
    title: editionsText.title,
    kind: 'chapter',
    division: 'backmatter',
    content: [
      h('p', editionsText.lead),
      h('p', editionsText.means),
      ...newestFirst(editions).flatMap(({ number, date, summary, changes }) => [
        h('h2', line(pdfText.edition(number, periodText(date)))),
        h('p', line(editions.length === 1 ? `${summary} ${editionsText.nothingYet}` : summary)),
        ...changes.flatMap(({ title, lines }) => [h('h3', line(title)), list(lines.map(line))]),
      ]),
    ],
  });

function networkLink({ data, address }: NoteNetwork, places: Places): Element {
  const name = data.active ? text.chapter(data.number).toLowerCase() : line(data.title);
  return h('a', { href: hrefOf(address, places) }, name);
}

const trialLink = ({ data, address }: NoteTrial, places: Places): Element =>
  h('a', { href: hrefOf(address, places), ariaLabel: text.trialCode(data.code) }, data.code);

/** An index: each line a name, and links to what the book has a page number for. */
function indexDocument(
  id: string,
  { title, lead }: { title: string; lead: string },
  groups: readonly IndexGroup[],
  places: Places,
): EpubDocument {
  const written = groups.flatMap((group): ElementContent[] => [
    h('h2', line(group.title)),
    h(
      'ul.index',
      group.entries.map(({ name, networks, trials }) =>
        h('li', [
          `${name}: `,
          ...joinedLinks([
            ...networks.map((network) => networkLink(network, places)),
            ...trials.map((trial) => trialLink(trial, places)),
          ]),
        ]),
      ),
    ),
  ]);
  return documentOf({
    id,
    title,
    kind: 'index',
    division: 'backmatter',
    content: [h('p', lead), ...written],
  });
}

const joinedLinks = (links: readonly Element[]): Content[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));

/** The three indexes of the book, with links in the place of page numbers. */
export const indexDocuments = ({ note, places }: Whole): EpubDocument[] => [
  indexDocument(
    documentIds.municipalityIndex,
    { title: pdfText.municipalityIndex.title, lead: epubText.municipalityIndexLead },
    municipalityGroups(note),
    places,
  ),
  indexDocument(
    documentIds.legalBasisIndex,
    { title: pdfText.legalBasisIndex.title, lead: epubText.legalBasisIndexLead },
    legalBasisGroups(note),
    places,
  ),
  indexDocument(
    documentIds.provisionIndex,
    { title: pdfText.provisionIndex.title, lead: epubText.provisionIndexLead },
    provisionGroups(note),
    places,
  ),
];
