import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { findingText } from '../text/findings.ts';
import type { Place } from './finding.ts';

/** The fields of a file, read so that each can be pointed at. */
export interface Fields {
  data: unknown;
  /** Where a field's value is; for a field that is not there, where the field that should hold it is. */
  locate(path: readonly PropertyKey[]): Place;
  /** Where the name of a field is. */
  locateName(path: readonly PropertyKey[]): Place;
  /** Faults in the YAML itself. */
  faults: (Place & { message: string })[];
}

const yamlReasons: Record<string, string> = {
  DUPLICATE_KEY: 'et felt står der to gange.',
  BAD_INDENT: 'indrykningen passer ikke med linjerne ovenfor.',
  TAB_AS_INDENT: 'der er rykket ind med tabulator. Brug mellemrum.',
  MISSING_CHAR: 'der mangler et tegn, for eksempel et anførselstegn, et kolon eller en parentes.',
  MULTILINE_IMPLICIT_KEY: 'der mangler et kolon efter feltets navn.',
  UNEXPECTED_TOKEN: 'der står et tegn, som ikke hører til her.',
  BLOCK_AS_IMPLICIT_KEY:
    'der er et kolon for meget. Sæt anførselstegn om en tekst med kolon i: "… : …".',
};

/**
 * Reads YAML so that every field can be pointed at. Dates stay text: 30 February is then seen as the fault it is.
 * @param linesAbove lines of the file above the YAML
 */
export function readFields(yaml: string, linesAbove: number): Fields {
  const lines = new LineCounter();
  const document: Document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const placeOf = (node: Node | null | undefined): Place => placeAt(node?.range?.[0] ?? 0);

  const locateName = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isScalar(item.key) && item.key.value === path.at(-1),
      );
      if (pair) return placeOf(pair.key as Node);
    }
    return path.length > 0 ? locate(path.slice(0, -1)) : placeAt(0);
  };
  const locate = (path: readonly PropertyKey[]): Place => {
    if (path.length === 0) return placeAt(0);
    const node = document.getIn(path, true) as Node | undefined;
    return node?.range ? placeOf(node) : locateName(path);
  };

  return {
    data: document.errors.length === 0 ? document.toJS() : undefined,
    locate,
    locateName,
    faults: document.errors.map((error) => ({
      ...placeAt(error.pos[0]),
      message: findingText.yaml(yamlReasons[error.code] ?? 'opstillingen er forkert.'),
    })),
  };
}
