import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Note, NoteTrial } from '../../model/assemble.ts';
import { expandSections } from '../../model/legal-sections.ts';
import { legalBasisText } from '../../wording/facts.ts';

/** The running text of an MDX body: its paragraphs and table cells, without the headings that all trials share. */
function bodyText(tree: Root): string {
  const blocks: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    blocks.push(toString(node));
    return SKIP;
  });
  return blocks.join('\n');
}

/** All that a trial's page says in words: its text, the notes to its facts, and its legal basis section by section. */
export function trialText({ tree, data }: NoteTrial, note: Pick<Note, 'acts'>): string {
  const { implementation, inForce, evaluation, legalBasis } = data;
  return [
    bodyText(tree),
    implementation.note,
    'note' in inForce && inForce.note,
    evaluation.note,
    ...legalBasis.flatMap((basis) => [
      legalBasisText(basis, note.acts),
      ...(basis.kind === 'generel'
        ? [basis.note]
        : basis.sections.flatMap(expandSections).map(({ label }) => label)),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}
