import type { Heading } from 'mdast';
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
import type { Check } from './check.ts';
import { placeOf } from './finding.ts';
import { nearest } from './nearest.ts';
import { textFiles, writtenField, writtenIds, type ContentFile, type Project } from './project.ts';

/** The anchors in a file's text. A trial's four sections are shown under headings of their own. */
function anchorsOf(file: ContentFile, isTrial = false): string[] {
  const headings: Heading[] = [];
  if (file.tree) visit(file.tree, 'heading', (node) => void headings.push(node));
  const texts = headings.map((heading) => toString(heading));
  return headingAnchors(texts, entryKey(file.file)).filter(
    (_, index) => !isTrial || headings[index]?.depth !== 2,
  );
}

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

/** Every address that text may link to, with the anchors on its page. */
function knownAddresses(project: Project): Map<string, string[]> {
  const known = new Map<string, string[]>(Object.values(addresses).map((address) => [address, []]));
  for (const file of project.chapters) known.set(chapterAddress(file.id), anchorsOf(file));
  for (const file of project.networks) known.set(networkAddress(file.id), anchorsOf(file));
  for (const file of project.trials) {
    const sections = trialSections.map(({ id }) => id);
    known.set(trialAddress(file.id), [...sections, ...anchorsOf(file, true)]);
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
        if (node.type !== 'link' && node.type !== 'definition') return;
        const { url } = node;
        const [page = '', anchor] = url.split('#');
        const address = page.replace(/\?.*/, '');
        if (/^(https?:\/\/|mailto:)/.test(url)) return;
        if (url.startsWith('#')) {
          const target = anchor ?? '';
          if (!own.includes(target)) {
            report(file, placeOf(node), findingText.deadLink(url, nearest(target, own)));
          }
        } else if (!url.startsWith('/') || url.startsWith('//')) {
          report(file, placeOf(node), findingText.linkKind(url));
        } else {
          const anchors = known.get(address);
          if (!anchors) {
            report(
              file,
              placeOf(node),
              findingText.deadLink(address, nearest(address, [...known.keys()])),
            );
          } else if (anchor && !anchors.includes(anchor)) {
            report(file, placeOf(node), findingText.deadLink(url, nearest(anchor, anchors)));
          }
        }
      });
    }
  },
};
