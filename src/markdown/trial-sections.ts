import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';

/** The four sections of a trial's body, in order: the anchor and the heading as editors write it. */
export const trialSections = [
  { id: 'indhold', heading: 'Indhold' },
  { id: 'maalgruppe', heading: 'Målgruppe' },
  { id: 'ikrafttraedelse', heading: 'Ikrafttrædelse og implementering' },
  { id: 'evaluering', heading: 'Evaluering' },
] as const;
export type TrialSectionId = (typeof trialSections)[number]['id'];

/** The columns of appendix 2 besides the trial itself, by their names in addresses: its sections, and two fields. */
export const appendixColumns = [
  'kommuner',
  'indhold',
  'maalgruppe',
  'hjemmel',
  'ikrafttraedelse',
  'evaluering',
] as const;
export type AppendixColumn = (typeof appendixColumns)[number];

function element(name: string, attributes: Record<string, string>, children: RootContent[]) {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  } as MdxJsxFlowElement;
}

/** The nodes below each second-level heading, by its text; what stands before the first heading is left out. */
export function sectionsByHeading(
  nodes: RootContent[],
): { heading: string; children: RootContent[] }[] {
  const sections: { heading: string; children: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ heading: toString(node), children: [] });
    } else {
      sections.at(-1)?.children.push(node);
    }
  }
  return sections;
}

/** The trial whose text a file has, by its name in its collection; none where it is another text's. */
export const trialOfFile = (path: string | undefined): string | undefined =>
  /trials\/([^/]+\/[^/]+)\.mdx$/.exec((path ?? '').replace(/\\/g, '/'))?.[1];

/**
 * Remark plugin for trials: wraps each section as `<TrialSection id="…">` and puts `<TrialLegalBasis trial="…" />`,
 * which shows the front matter's legal basis, where the source's table has it. So the same text becomes sections on
 * the trial's page and cells in appendix 2, in one order.
 */
export function remarkTrialSections() {
  return (tree: Root, file: VFile): void => {
    const trial = trialOfFile(file.path);
    if (!trial) return;
    const sections = sectionsByHeading(tree.children);
    const kept = tree.children.filter(
      (node) => node.type === 'yaml' || node.type === 'footnoteDefinition',
    );
    const wrapped = trialSections.flatMap(({ id, heading }) => {
      const found = sections.find((section) => section.heading === heading);
      if (!found) return [];
      const children = found.children.filter((node) => node.type !== 'footnoteDefinition');
      const section = element('TrialSection', { id }, children);
      return id === 'ikrafttraedelse'
        ? [element('TrialLegalBasis', { trial }, []), section]
        : [section];
    });
    tree.children = [...kept, ...wrapped] as Root['children'];
  };
}
