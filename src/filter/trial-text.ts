import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parseMdx } from '../markdown/parse.ts';
import type { Note, NoteTrial } from '../note/assemble.ts';
import { expandSections } from '../note/legal-sections.ts';
import { legalBasisText } from '../wording/facts.ts';

/** The running text of an MDX body: its paragraphs and table cells, without the headings that all trials share. */
function bodyText(body: string): string {
  const blocks: string[] = [];
  visit(parseMdx(body), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    blocks.push(toString(node));
    return SKIP;
  });
  return blocks.join('\n');
}

/** All that a trial's page says in words: its text, the notes to its facts, and its legal basis section by section. */
export function trialText({ body, data }: NoteTrial, note: Pick<Note, 'acts'>): string {
  const { implementation, inForce, evaluation, legalBasis } = data;
  return [
    bodyText(body),
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
