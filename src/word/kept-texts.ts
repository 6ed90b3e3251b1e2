import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { memoized } from '../model/reading/memoized.ts';
import type { PrintText } from '../model/print-text.ts';
import { targetOf, type Targets } from '../model/targets.ts';

/** Where the links of a text lead, as it says. */
const linksOf = memoized((tree: Root): string[] => {
  const found: string[] = [];
  visit(tree, 'link', ({ url }) => {
    found.push(url);
  });
  return found;
});

/**
 * Keeps what has been written of each text: in another document only its links may lead elsewhere.
 * @param write writes a text for a document with these places
 */
export function keptByLinks<Entry extends object, Written>(
  textOf: (entry: Entry) => PrintText,
  write: (entry: Entry, text: PrintText, targets: Targets) => Written,
): (entry: Entry, targets: Targets) => Written {
  const kept = new Map<Entry, Map<string, Written>>();
  return (entry, targets) => {
    const text = textOf(entry);
    const links = JSON.stringify(linksOf(text.tree).map((url) => targetOf(url, targets)));
    const ofEntry = kept.get(entry) ?? new Map<string, Written>();
    const written = ofEntry.get(links) ?? write(entry, text, targets);
    kept.set(entry, ofEntry.set(links, written));
    return written;
  };
}
