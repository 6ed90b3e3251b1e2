import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
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
  MULTILINE_IMPLICIT_KEY: 'der mangler et kolon og et mellemrum efter feltets navn.',
  MULTIPLE_DOCS: 'linjen --- må ikke stå mellem felterne.',
  BAD_SCALAR_START: 'en tekst, der begynder med dette tegn, skal stå i anførselstegn.',
  BAD_DQ_ESCAPE: 'tegnet \\ har en særlig betydning mellem "…". Brug \'…\' i stedet.',
  UNEXPECTED_TOKEN: 'der står et tegn, som ikke hører til her.',
  BLOCK_AS_IMPLICIT_KEY:
    'der er et kolon for meget, eller næste linje er rykket for langt ind. Sæt anførselstegn om en tekst med kolon i: "… : …".',
};

const reservedStart = 'en tekst, der begynder med &, * eller !, skal stå i anførselstegn.';

type YamlFault = { offset: number; reason: string };

function faultOf({ code, message, pos }: YAMLError, lastQuote: number): YamlFault {
  // A quotation mark that is not closed takes in all that follows: the fault is where it begins.
  if (message.startsWith('Missing closing')) {
    return { offset: lastQuote, reason: 'et anførselstegn bliver ikke lukket.' };
  }
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    return { offset: pos[0], reason: 'en liste eller gruppe bliver ikke lukket med ] eller }.' };
  }
  return { offset: pos[0], reason: yamlReasons[code] ?? 'opstillingen er forkert.' };
}

/** Where the YAML can't be read, and where it is read as less than it says: `&Lys om natten` is `om natten`. */
function yamlFaults(document: Document): YamlFault[] {
  const reserved: YamlFault[] = [];
  let lastQuote = 0;
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isScalar(node) && node.type?.startsWith('QUOTE')) lastQuote = offset;
    if (isAlias(node) || node.anchor || node.tag) reserved.push({ offset, reason: reservedStart });
  });
  return [...document.errors.map((error) => faultOf(error, lastQuote)), ...reserved];
}

/**
 * Reads YAML so that every field can be pointed at. Dates stay text: 30 February is then seen as the fault it is.
 * @param linesAbove lines of the file above the YAML
 */
export function readFields(yaml: string, linesAbove: number): Fields {
  const lines = new LineCounter();
  const document: Document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const placeOf = (node: Node | null | undefined): Place => placeAt(node?.range?.[0] ?? 0);

  const locateName = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
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

  const faults = yamlFaults(document)
    .map(({ offset, reason }) => ({ ...placeAt(offset), message: findingText.yaml(reason) }))
    // One fault brings others with it on its line.
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  return { data: faults.length === 0 ? document.toJS() : undefined, locate, locateName, faults };
}
