import { visit } from 'unist-util-visit';
import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import type { Place } from './finding.ts';
import { allFiles } from './project.ts';
import { placeOf } from './text-is-text.ts';

/** Each footnote has one text and is referred to. Markdown prints a reference without a text as it stands. */
export const footnotesComplete: Check = {
  id: 'footnotes-complete',
  run(project, report) {
    for (const file of allFiles(project)) {
      if (!file.tree) continue;
      const defined = new Map<string, Place>();
      const used = new Set<string>();
      visit(file.tree, (node) => {
        if (node.type === 'footnoteReference') used.add(node.identifier);
        if (node.type === 'footnoteDefinition') {
          if (defined.has(node.identifier)) {
            report(file, placeOf(node), findingText.footnoteRepeated(node.identifier));
          } else defined.set(node.identifier, placeOf(node));
        }
        if (node.type === 'text') {
          for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
            const { line, column } = placeOf(node);
            const place = { line, column: column + match.index };
            report(file, place, findingText.footnoteWithoutText(match[1] ?? ''));
          }
        }
      });
      for (const [name, place] of defined) {
        if (!used.has(name)) report(file, place, findingText.footnoteWithoutUse(name));
      }
    }
  },
};
