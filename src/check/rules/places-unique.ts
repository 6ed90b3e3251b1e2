import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingAnchors, tableAnchor } from '../../markdown/anchors.ts';
import { captionOf } from '../../markdown/captioned-tables.ts';
import { entryKey } from '../../markdown/slug.ts';
import { overviewAnchor } from '../../model/addresses.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { findingText } from '../../text/findings.ts';
import type { Report } from '../check.ts';
import { placeOf } from '../finding.ts';

/** A place of a text that links and lists lead to, and what is said where another text or line has it already. */
interface NamedPlace {
  anchor: string;
  node: Nodes;
  taken(other: string): string;
}

/** The headings, tables with captions, and overviews of a text. */
function placesIn({ file, tree }: ContentFile): NamedPlace[] {
  const places: NamedPlace[] = [];
  const headings: { node: Nodes; text: string }[] = [];
  if (!tree) return places;
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push({ node, text: toString(node) });
    if (node.type !== 'mdxJsxFlowElement') return;
    const caption = captionOf(node);
    if (caption !== undefined) {
      const taken = (other: string): string =>
        findingText.duplicate('Tabellens titel', caption, other);
      places.push({ anchor: tableAnchor(caption, file), node, taken });
    } else if (node.name === 'NetworkOverview') {
      places.push({ anchor: overviewAnchor, node, taken: findingText.repeatedOverview });
    }
  });
  const anchors = headingAnchors(
    headings.map(({ text }) => text),
    entryKey(file),
  );
  const named = headings.map(({ node, text }, index) => ({
    anchor: anchors[index] ?? '',
    node,
    taken: (other: string) => findingText.duplicate('Overskriften', text, other),
  }));
  return [...named, ...places];
}

/**
 * A name that two places share leads to the first of them, gives both the number of one table, and is no XML. Headings
 * of one text that are alike have numbers behind their names; tables are known by their captions.
 */
export function refuseRepeatedPlaces(files: readonly ContentFile[], report: Report): void {
  const first = new Map<string, string>();
  for (const file of files) {
    for (const { anchor, node, taken } of placesIn(file)) {
      const place = placeOf(node);
      const other = first.get(anchor);
      if (other === undefined) first.set(anchor, `${file.file}, linje ${place.line}`);
      else report(file, place, taken(other));
    }
  }
}
