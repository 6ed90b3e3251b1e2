import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Note, NoteTrial } from '../../model/assemble.ts';
import { lawNamesOf, lawReferences, partLabels } from '../../model/law-effects.ts';
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

/**
 * All that a trial's page says in words: its text, the notes to its facts, and the law it names, section by
 * section and by every name of its acts.
 */
export function trialText({ tree, data }: NoteTrial, note: Pick<Note, 'acts'>): string {
  const { implementation, inForce, evaluation, legalBasis } = data;
  return [
    bodyText(tree),
    implementation.note,
    'note' in inForce && inForce.note,
    evaluation.note,
    ...legalBasis.flatMap((basis) => [
      legalBasisText(basis, note.acts),
      basis.kind === 'generel' && basis.note,
    ]),
    ...lawReferences({ data }).flatMap(partLabels),
    ...lawNamesOf({ data }, note.acts),
  ]
    .filter(Boolean)
    .join('\n');
}
