import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import type { Place } from './finding.ts';
import { allFiles, type ContentFile } from './project.ts';
import { placeOf } from './text-is-text.ts';

/** The footnotes that a text refers to without their being there, read off the file, as Markdown keeps no trace. */
function referencesWithoutText({ text }: ContentFile, node: Nodes): (Place & { name: string })[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(({ index, 1: name = '' }) => {
    const above = text.slice(0, start + index).split('\n');
    return { name, line: above.length, column: (above.at(-1) ?? '').length + 1 };
  });
}

/** Each footnote has one text and is referred to. Markdown prints a reference without a text as it stands. */
export const footnotesComplete: Check = {
  id: 'footnotes-complete',
  run(project, report) {
    for (const file of allFiles(project)) {
      if (!file.tree) continue;
      const defined = new Map<string, Place & { name: string }>();
      const used = new Set<string>();
      visit(file.tree, (node) => {
        if (node.type === 'footnoteReference') used.add(node.identifier);
        if (node.type === 'footnoteDefinition') {
          const name = node.label ?? node.identifier;
          const place = placeOf(node);
          if (node.children.length === 0) {
            report(file, place, findingText.footnoteWithoutText(name));
          }
          if (defined.has(node.identifier)) {
            report(file, place, findingText.footnoteRepeated(name));
          } else defined.set(node.identifier, { ...place, name });
        }
        if (node.type === 'text') {
          for (const { name, ...place } of referencesWithoutText(file, node)) {
            report(file, place, findingText.footnoteWithoutText(name));
          }
        }
      });
      for (const [identifier, { name, ...place }] of defined) {
        if (!used.has(identifier)) report(file, place, findingText.footnoteWithoutUse(name));
      }
    }
  },
};
