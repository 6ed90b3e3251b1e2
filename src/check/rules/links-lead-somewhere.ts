import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressTable } from '../../model/address-table.ts';
import { lawReferences, partLabels } from '../../model/law-effects.ts';
import { expandSections } from '../../model/legal-sections.ts';
import { sourcePages } from '../../model/ledger/source-pages.ts';
import { ledgerBySource } from '../../model/publication.ts';
import { anchorsOf } from '../../model/publication-addresses.ts';
import { linkText } from '../../text/link-findings.ts';
import { isFrontKind } from '../../schemas/chapter.ts';
import type { SourceKind } from '../../schemas/source.ts';
import type { Check, Report } from '../check.ts';
import { placeOf } from '../finding.ts';
import { nearestName } from '../nearest.ts';
import { outsideFault } from './outside-address.ts';
import { memoized } from '../../model/reading/memoized.ts';
import { placeAt } from '../../model/reading/place.ts';
import {
  textFiles,
  writtenField,
  writtenIds,
  type ContentFile,
  type Project,
} from '../../model/reading/project.ts';

/** The anchors in a file's text, or none at all when it can't be read: that fault is reported, and is the one to mend. */
const anchorsIn = ({ tree, file }: ContentFile, isTrial = false): string[] | undefined =>
  tree && anchorsOf({ tree, file }, isTrial);

/** The municipalities with a page: those that a network or a trial names, as they are written. */
function participants({ municipalities, networks, trials }: Project): string[] {
  const named = new Set(
    [
      ...networks.map((file) => writtenField(file, 'participants')),
      ...networks.map((file) => writtenField(file, 'former')),
      ...trials.map((file) => writtenField(file, 'municipalities')),
    ]
      .flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []))
      .map((one) => (one as { municipality?: unknown } | null)?.municipality ?? one),
  );
  return (writtenIds(municipalities) ?? []).filter((id) => named.has(id));
}

/** The sections of acts that trials rest on. */
const sectionsIn = ({ trials }: Project): { act: string; label: string }[] =>
  trials.flatMap(({ data }) =>
    (data?.legalBasis ?? []).flatMap((basis) =>
      basis.kind === 'generel'
        ? []
        : basis.sections.flatMap(expandSections).map(({ label }) => ({ act: basis.act, label })),
    ),
  );

/** The acts with a page, each with the parts that trials have to do with. */
function lawsIn({ trials }: Project) {
  const references = trials.flatMap(({ data }) => (data ? lawReferences({ data }) : []));
  return [...Map.groupBy(references, ({ act }) => act)].map(([act, all]) => ({
    ...(act !== undefined && { act }),
    parts: all.flatMap((one) => partLabels(one).map((label) => ({ part: one.part, label }))),
  }));
}

/** Every address that text may link to, with the anchors on its page as far as they are known. Worked out once. */
export const knownAddresses = memoized(
  (project: Project): Map<string, readonly string[] | undefined> => {
    const text = (file: ContentFile, isTrial = false) => ({
      id: file.id,
      file: file.file,
      anchors: anchorsIn(file, isTrial),
    });
    const ledger = ledgerBySource(project.ledger.map(({ id, data }) => ({ id, data: data ?? [] })));
    const isLedgerWhole = project.ledger.every(({ data }) => data !== undefined);
    const figurePages = (id: string, kind: SourceKind | undefined) =>
      isLedgerWhole ? sourcePages({ id, kind }, ledger.get(id) ?? []) : undefined;
    const pages = addressTable({
      chapters: project.chapters.map((file) => ({
        ...text(file),
        isFront: isFrontKind(file.data?.kind),
      })),
      networks: project.networks.map((file) => text(file)),
      trials: project.trials.map((file) => ({
        ...text(file, true),
        code: String(writtenField(file, 'code')),
      })),
      sources: project.sources.map(({ id, file, data }) => ({
        id,
        file,
        pages: figurePages(id, data?.kind),
      })),
      municipalities: participants(project),
      acts: writtenIds(project.acts) ?? [],
      sections: sectionsIn(project),
      laws: lawsIn(project),
      events: writtenIds(project.events) ?? [],
      terms: writtenIds(project.glossary) ?? [],
      editions: (project.editions.data ?? []).map(({ number }) => number),
    });
    return new Map(pages.map(({ address, anchors }) => [address, anchors]));
  },
);

/** What is wrong with where a link goes. */
export function addressFault(
  url: string,
  own: string[] | undefined,
  known: ReadonlyMap<string, readonly string[] | undefined>,
): string | undefined {
  if (url.startsWith('#')) {
    const target = url.slice(1);
    if (!own || own.includes(target)) return undefined;
    return linkText.deadLink(url, nearestName(target, own));
  }
  if (!url.startsWith('/') || url.startsWith('//')) return outsideFault(url);
  const [page = '', anchor] = url.split('#');
  const address = page.replace(/\?.*/, '');
  if (!known.has(address)) {
    return linkText.deadLink(address, nearestName(address, [...known.keys()]));
  }
  const anchors = known.get(address);
  if (anchor === undefined || !anchors || anchors.includes(anchor)) return undefined;
  return linkText.deadLink(url, nearestName(anchor, anchors));
}

/** What is meant as a link or a footnote and is read as plain text; other halves of links are for links-whole to say. */
const unfinished: [sign: RegExp, message: string][] = [
  [/(?<!\\)\[[^\]\n(]*\((?:\/|#|https?:|mailto:)/g, linkText.linkUnfinished],
  [/(?<!\\)\[\^(?![^\]\s]+\])/g, linkText.footnoteUnfinished],
];

function tellUnfinished(file: ContentFile, node: Text, report: Report): void {
  const start = node.position?.start.offset ?? 0;
  const written = file.text.slice(start, node.position?.end.offset);
  for (const [sign, message] of unfinished) {
    for (const { index } of written.matchAll(sign)) {
      report(file, placeAt(file.text, start + index), message);
    }
  }
}

/** A link goes to a page and an anchor that exist, or out of the site by a protocol that is safe. */
export const linksLeadSomewhere: Check = {
  id: 'links-lead-somewhere',
  run(project, report) {
    const known = knownAddresses(project);
    const trials = new Set<ContentFile>(project.trials);
    for (const file of textFiles(project)) {
      if (!file.tree) continue;
      const isTrial = trials.has(file);
      const own = anchorsIn(file, isTrial);
      // A file may have the same address a thousand times.
      const faults = new Map<string, string | undefined>();
      const faultOf = (url: string): string | undefined => {
        if (!faults.has(url)) faults.set(url, addressFault(url, own, known));
        return faults.get(url);
      };
      visit(file.tree, (node) => {
        if (node.type === 'text') tellUnfinished(file, node, report);
        if (node.type !== 'link' && node.type !== 'definition') return;
        const fault = faultOf(node.url);
        if (fault) report(file, placeOf(node), fault);
        else if (node.type === 'link' && toString(node).trim() === '') {
          report(file, placeOf(node), linkText.linkWithoutText);
        }
        if (typeof node.title === 'string')
          report(file, placeOf(node), linkText.linkTitle(node.title));
      });
    }
  },
};
