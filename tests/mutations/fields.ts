import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { fieldName } from '../../src/check/schema-findings.ts';
import { place } from './mutation.ts';

// Fields of real files, found as YAML finds them, so that a mutation changes exactly what its name says.

export type Path = (string | number)[];

/** The offsets of a field in a whole file. */
export interface Field {
  keyStart: number;
  keyEnd: number;
  valueStart: number;
  valueEnd: number;
  /** Where what holds the field begins. */
  parentStart: number;
  isBlock: boolean;
}

/** Where the YAML of a file begins and ends. */
function yamlOf(file: string, text: string): { start: number; yaml: string } {
  if (!file.endsWith('.mdx')) return { start: 0, yaml: text };
  return { start: 4, yaml: text.slice(4, text.indexOf('\n---', 4) + 1) };
}

/** A field of a file, or nothing when the file does not have it. */
export function findField(file: string, text: string, path: Path): Field | undefined {
  const { start, yaml } = yamlOf(file, text);
  const document = parseDocument(yaml);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isSeq(parent) && typeof path.at(-1) === 'number') {
    const [from, to] = (parent.items[Number(path.at(-1))] as Node | undefined)?.range ?? [];
    if (from === undefined || to === undefined) return undefined;
    const [valueStart, valueEnd] = [start + from, start + to];
    const keys = { keyStart: valueStart, keyEnd: valueStart, parentStart: valueStart };
    return { ...keys, valueStart, valueEnd, isBlock: false };
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!pair || !isNode(pair.key) || !isNode(pair.value)) return undefined;
  const [keyStart, keyEnd] = (pair.key as Node).range ?? [0, 0];
  const [valueStart, valueEnd] = (pair.value as Node).range ?? [0, 0];
  // A place that is not there is reported at what should hold it; for the whole file that is its first line.
  const parentStart = path.length > 1 ? (parent.range?.[0] ?? 0) : 0;
  return {
    keyStart: start + keyStart,
    keyEnd: start + keyEnd,
    valueStart: start + valueStart,
    valueEnd: start + valueStart + yaml.slice(valueStart, valueEnd).trimEnd().length,
    parentStart: start + parentStart,
    isBlock: !isScalar(pair.value) && !('flow' in pair.value && pair.value.flow === true),
  };
}

/** A field that must be there. */
export function field(file: string, text: string, path: Path): Field {
  const found = findField(file, text, path);
  if (!found) throw new Error(`${file} has no ${fieldName(path)}.`);
  return found;
}

/** Where a field's value begins in a spoilt file. */
export const valuePlace = (file: string, path: Path) => (spoilt: string) =>
  place(spoilt, field(file, spoilt, path).valueStart);

/** Where what held a removed field begins in a spoilt file. */
export function parentPlace(file: string, path: Path) {
  return (spoilt: string) => {
    const { start, yaml } = yamlOf(file, spoilt);
    const parent = path.length > 1 ? parseDocument(yaml).getIn(path.slice(0, -1), true) : undefined;
    return place(spoilt, start + ((parent as Node | undefined)?.range?.[0] ?? 0));
  };
}
