import type { Heading, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingAnchors } from '../markdown/anchors.ts';
import { entryKey } from '../markdown/slug.ts';
import { trialSections } from '../markdown/trial-sections.ts';
import {
  addresses,
  appendixTableAddress,
  chapterAddress,
  legalBasisAnchor,
  municipalityAddress,
  networkAddress,
  sourceAddress,
  trialAddress,
  trialAnchor,
} from '../note/addresses.ts';
import { expandSections } from '../note/legal-sections.ts';
import { findingText } from '../text/findings.ts';
import type { Check, Report } from './check.ts';
import { placeOf } from './finding.ts';
import { nearestName } from './nearest.ts';
import { outsideFault } from './outside-address.ts';
import { placeAt } from './place-at.ts';
import { textFiles, writtenField, writtenIds, type ContentFile, type Project } from './project.ts';
import { remembered } from './remembered.ts';

/**
 * The anchors in a file's text, or none at all when it can't be read: that fault is told of, and is the one to mend. A
 * trial's four sections are shown under headings of their own.
 */
const anchorsOf = (file: ContentFile, isTrial = false): string[] | undefined =>
  file.tree && (isTrial ? subheadingAnchors : allAnchors)(file);

function readAnchors(file: ContentFile, isTrial: boolean): string[] {
  if (!file.tree) return [];
  const headings: Heading[] = [];
  visit(file.tree, 'heading', (node) => void headings.push(node));
  const texts = headings.map((heading) => toString(heading));
  return headingAnchors(texts, entryKey(file.file)).filter(
    (_, index) => !isTrial || headings[index]?.depth !== 2,
  );
}
const allAnchors = remembered((file: ContentFile) => readAnchors(file, false));
const subheadingAnchors = remembered((file: ContentFile) => readAnchors(file, true));

/** The anchors of the index of legal bases: acts and their sections. */
function legalBasisAnchors({ acts, trials }: Project): string[] {
  const sections = trials.flatMap(({ data }) =>
    (data?.legalBasis ?? []).flatMap((basis) =>
      basis.kind === 'generel'
        ? []
        : basis.sections
            .flatMap(expandSections)
            .map(({ label }) => legalBasisAnchor(basis.act, label)),
    ),
  );
  return [...(writtenIds(acts) ?? []).map((id) => legalBasisAnchor(id)), ...sections];
}

/** The municipalities with a page: those that a network or a trial names, as they are written. */
function participants({ municipalities, networks, trials }: Project): string[] {
  const named = [
    ...networks.map((file) => writtenField(file, 'participants')),
    ...networks.map((file) => writtenField(file, 'former')),
    ...trials.map((file) => writtenField(file, 'municipalities')),
  ]
    .flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []))
    .map((one) => (one as { municipality?: unknown } | null)?.municipality ?? one);
  return (writtenIds(municipalities) ?? []).filter((id) => named.includes(id));
}

/** Every address that text may link to, with the anchors on its page as far as they are known. */
function knownAddresses(project: Project): Map<string, string[] | undefined> {
  const known = new Map<string, string[] | undefined>(
    Object.values(addresses).map((address) => [address, []]),
  );
  for (const file of project.chapters) known.set(chapterAddress(file.id), anchorsOf(file));
  for (const file of project.networks) known.set(networkAddress(file.id), anchorsOf(file));
  for (const file of project.trials) {
    const sections = trialSections.map(({ id }) => id);
    const anchors = anchorsOf(file, true);
    known.set(trialAddress(file.id), anchors && [...sections, ...anchors]);
    const code = String(writtenField(file, 'code'));
    const table = appendixTableAddress(Number(code.split('.')[0]));
    known.set(table, [...(known.get(table) ?? []), trialAnchor(code)]);
  }
  for (const id of participants(project)) known.set(municipalityAddress(id), []);
  for (const file of project.sources) known.set(sourceAddress(file.id), []);
  known.set(
    addresses.trials,
    project.networks.map(({ id }) => id),
  );
  known.set(addresses.legalBasis, legalBasisAnchors(project));
  return known;
}

/** What is wrong with where a link goes. */
function addressFault(
  url: string,
  own: string[] | undefined,
  known: ReadonlyMap<string, string[] | undefined>,
): string | undefined {
  if (url.startsWith('#')) {
    const target = url.slice(1);
    if (!own || own.includes(target)) return undefined;
    return findingText.deadLink(url, nearestName(target, own));
  }
  if (!url.startsWith('/') || url.startsWith('//')) return outsideFault(url);
  const [page = '', anchor] = url.split('#');
  const address = page.replace(/\?.*/, '');
  if (!known.has(address)) {
    return findingText.deadLink(address, nearestName(address, [...known.keys()]));
  }
  const anchors = known.get(address);
  if (anchor === undefined || !anchors || anchors.includes(anchor)) return undefined;
  return findingText.deadLink(url, nearestName(anchor, anchors));
}

/** What is meant as a link or a footnote and is read as plain text; other halves of links are for links-whole to say. */
const unfinished: [sign: RegExp, message: string][] = [
  [/(?<!\\)\[[^\]\n(]*\((?:\/|#|https?:|mailto:)/g, findingText.linkUnfinished],
  [/(?<!\\)\[\^(?![^\]\s]+\])/g, findingText.footnoteUnfinished],
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
    for (const file of textFiles(project)) {
      if (!file.tree) continue;
      const own = anchorsOf(
        file,
        project.trials.some((trial) => trial === file),
      );
      visit(file.tree, (node) => {
        if (node.type === 'text') tellUnfinished(file, node, report);
        if (node.type !== 'link' && node.type !== 'definition') return;
        const fault = addressFault(node.url, own, known);
        if (fault) report(file, placeOf(node), fault);
        else if (node.type === 'link' && toString(node).trim() === '') {
          report(file, placeOf(node), findingText.linkWithoutText);
        }
      });
    }
  },
};
