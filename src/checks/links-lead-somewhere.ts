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
import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import type { ContentFile, Project } from './project.ts';
import { placeOf } from './text-is-text.ts';

/** The anchors of a chapter's headings. */
function anchorsOf(file: ContentFile): string[] {
  const headings: string[] = [];
  if (file.tree) visit(file.tree, 'heading', (node) => void headings.push(toString(node)));
  return headingAnchors(headings, entryKey(file.file));
}

/** Every address that text may link to, with the anchors on its page. */
function knownAddresses(project: Project): Map<string, string[]> {
  const known = new Map<string, string[]>(Object.values(addresses).map((address) => [address, []]));
  for (const file of project.chapters) known.set(chapterAddress(file.id), anchorsOf(file));
  for (const file of project.networks) {
    known.set(networkAddress(file.id), anchorsOf(file));
    if (file.data) known.set(appendixTableAddress(file.data.number), []);
  }
  for (const file of project.trials) {
    known.set(
      trialAddress(file.id),
      trialSections.map(({ id }) => id),
    );
    if (file.data) {
      const table = appendixTableAddress(Number(file.data.code.split('.')[0]));
      known.set(table, [...(known.get(table) ?? []), trialAnchor(file.data.code)]);
    }
  }
  for (const { id } of project.municipalities.data ?? []) known.set(municipalityAddress(id), []);
  for (const file of project.sources) known.set(sourceAddress(file.id), []);
  known.set(
    addresses.legalBasis,
    (project.acts.data ?? []).map(({ id }) => legalBasisAnchor(id)),
  );
  return known;
}

/** A link goes to a page and an anchor that exist, or out of the site by a protocol that is safe. */
export const linksLeadSomewhere: Check = {
  id: 'links-lead-somewhere',
  run(project, report) {
    const known = knownAddresses(project);
    for (const file of [...project.chapters, ...project.networks, ...project.trials]) {
      if (!file.tree) continue;
      const own = anchorsOf(file);
      visit(file.tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const { url } = node;
        const [address = '', anchor] = url.split('#');
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
