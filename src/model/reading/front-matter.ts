import {
  isAlias,
  isCollection,
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
import { isWritable } from '../../schemas/characters.ts';
import { findingText } from '../../text/findings.ts';
import type { Place } from './place.ts';
import { openQuote, slipsIn, tabIndent, type YamlFault } from './yaml-slips.ts';

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

/** Where the front matter of an MDX file is: between the first line `---` and the next. */
export function frontMatterBlock(text: string): { yaml: string; bodyOffset: number } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  return { yaml: match[1] ?? '', bodyOffset: match[0].length };
}

/** The last line of fields that no line `---` follows, counted from 1; none when that is not what is wrong. */
export function lastLineOfFields(text: string): number | undefined {
  const [first = '', ...lines] = text.split(/\r?\n/);
  if (!/^---[ \t]*$/.test(first)) return undefined;
  const end = lines.findIndex(
    (line) => !/^(?:[\w-]+:(?: |$)|[ \t]+\S|- |[ \t]*#(?!#)|$)/.test(line),
  );
  const fields = end < 0 ? lines : lines.slice(0, end);
  const last = fields.findLastIndex((line) => line.trim() !== '' && !/^#{1,6} /.test(line));
  return last < 0 ? undefined : last + 2;
}

const yamlReasons: Record<string, string> = {
  DUPLICATE_KEY: 'et felt står der to gange. Slet det ene.',
  BAD_INDENT:
    'linjen er ikke rykket ind som linjerne ovenfor. Felter, der hører sammen, begynder lige langt inde.',
  TAB_AS_INDENT: tabIndent,
  MISSING_CHAR: 'der mangler et tegn, for eksempel et anførselstegn, et kolon eller en parentes.',
  MULTILINE_IMPLICIT_KEY: 'der mangler et kolon og et mellemrum efter feltets navn.',
  MULTIPLE_DOCS: 'linjen --- må ikke stå mellem felterne.',
  BAD_SCALAR_START: 'en tekst, der begynder med dette tegn, skal stå i anførselstegn.',
  BAD_DQ_ESCAPE: 'tegnet \\ har en særlig betydning mellem "…". Brug \'…\' i stedet.',
  UNEXPECTED_TOKEN: 'der står et tegn, som ikke hører til her.',
  BLOCK_AS_IMPLICIT_KEY:
    'der er et kolon for meget. Sæt anførselstegn om en tekst med kolon i: "… : …".',
};

const notAField = 'linjen er ikke skrevet som et felt: navn, kolon, mellemrum og værdi.';
const reservedStart = 'en tekst, der begynder med &, * eller !, skal stå i anførselstegn.';
const tooFarIn = 'linjen er rykket for langt ind.';
const openList = 'en liste eller gruppe bliver ikke lukket med ] eller }.';
const afterQuote =
  'der står mere efter det sidste anførselstegn. Sæt anførselstegn om hele teksten: \'… "…" …\'.';
const comment =
  'alt efter mellemrum og # bliver læst som en bemærkning og forsvinder. Sæt anførselstegn om teksten, eller skriv bemærkningen på en linje for sig.';

/** Whether a fault makes the reader lose its place, so that each line below seems to have faults of its own. */
const cascades = (code: string): boolean =>
  !['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'].includes(code);

/** What has been opened above a fault: what is not closed takes in all that follows, and is where it begins. */
interface Openings {
  quote: number;
  lists: number[];
}

function faultOf({ code, message, pos }: YAMLError, yaml: string, opened: Openings): YamlFault {
  const [offset] = pos;
  // The first field says how far in all of them are.
  const first = /^(?:[ \t]*(?:#.*)?\n)*( +)(?![ #-])/.exec(yaml);
  if (first && /^\S/m.test(yaml.slice(first[0].length))) {
    return { offset: first[0].length, reason: tooFarIn };
  }
  if (message.startsWith('Missing closing')) return { offset: opened.quote, reason: openQuote };
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    return {
      offset: opened.lists.filter((start) => start < offset).at(-1) ?? offset,
      reason: openList,
    };
  }
  if (code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(yaml.slice(0, offset))) {
    return { offset, reason: afterQuote };
  }
  const tooFar = code === 'BLOCK_AS_IMPLICIT_KEY' && lineTooFarIn(yaml, offset);
  if (tooFar) return { offset: tooFar, reason: tooFarIn };
  return { offset, reason: yamlReasons[code] ?? notAField };
}

/** The line below a value, when it is further in than the value's and has a colon of its own: it is taken for a part of it. */
function lineTooFarIn(yaml: string, offset: number): number | undefined {
  const end = yaml.indexOf('\n', offset);
  const [below = '', indent = ''] = /^([ ]*)\S.*/.exec(yaml.slice(end + 1)) ?? [];
  const hasColon = /: /.test(yaml.slice(offset, end));
  return end > 0 && !hasColon && /: |:$/.test(below) ? end + 1 + indent.length : undefined;
}

/** A character that is written as a code in YAML (`\u0000`), and that no one can read. */
const unreadable = (text: string): string | undefined =>
  [...text].find((character) => !isWritable(character));

/**
 * Where the YAML can't be read, and where it is read as less than it says: `&Lys om natten` is `om natten`, and
 * `Lys nr. #1` is `Lys nr.`
 */
function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const found: YamlFault[] = [];
  const opened: Openings = { quote: 0, lists: [] };
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const [start = 0, end = start] = node.range ?? [];
    if (isCollection(node) && node.flow) opened.lists.push(start);
    if (isAlias(node) || node.anchor || node.tag) {
      // The range of a node begins after its tag.
      const before = /(?:[&!]\S*\s+)*$/.exec(yaml.slice(0, start))?.[0] ?? '';
      found.push({ offset: start - before.length, reason: reservedStart });
    }
    if (!isScalar(node)) return;
    if (node.type?.startsWith('QUOTE')) {
      opened.quote = start;
      const sign = unreadable(String(node.value));
      // One that stands there as itself is reported by characters-known.
      if (sign && !yaml.slice(start, end).includes(sign)) {
        found.push({ offset: start, reason: findingText.characterCode(sign) });
      }
    } else if (node.type === 'PLAIN' && /^[ \t]+#/.test(yaml.slice(end))) {
      found.push({ offset: yaml.indexOf('#', end), reason: comment });
    }
  });
  // What comes after these is misread, so that they are reported alone.
  const slips = slipsIn(yaml);
  if (slips.length > 0) return slips;
  const first = document.errors.findIndex(({ code }) => cascades(code));
  const errors = document.errors.filter(({ code }, index) => !cascades(code) || index === first);
  return [...errors.map((error) => faultOf(error, yaml, opened)), ...found].sort(
    (a, b) => a.offset - b.offset,
  );
}

/** A document of YAML, and where in it each thing is. */
function openDocument(yaml: string) {
  const lines = new LineCounter();
  const document: Document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  return { document, lines };
}
type Opened = ReturnType<typeof openDocument>;

/** Where fields are in a document that is only opened when someone asks. */
function locator(open: () => Opened, linesAbove: number): Omit<Fields, 'data' | 'faults'> {
  const placeAt = (offset: number): Place => {
    const { line, col } = open().lines.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const placeOf = (node: Node | null | undefined): Place => placeAt(node?.range?.[0] ?? 0);

  const locateName = (path: readonly PropertyKey[]): Place => {
    const { document } = open();
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
    const node = open().document.getIn(path, true) as Node | undefined;
    return node?.range ? placeOf(node) : locateName(path);
  };
  return { locate, locateName };
}

/** Fields whose data is known already, and that had no fault. */
export function knownFields(yaml: string, linesAbove: number, data: unknown): Fields {
  let opened: Opened | undefined;
  return { data, faults: [], ...locator(() => (opened ??= openDocument(yaml)), linesAbove) };
}

/**
 * Reads YAML so that every field can be pointed at. Dates stay text: 30 February is then seen as the fault it is.
 * @param linesAbove lines of the file above the YAML
 */
export function readFields(yaml: string, linesAbove: number): Fields {
  const opened = openDocument(yaml);
  const { document, lines } = opened;
  const told = new Set<number>();
  const faults = yamlFaults(document, yaml).flatMap(({ offset, reason }) => {
    const { line, col } = lines.linePos(offset);
    // One fault brings others with it on its line.
    if (told.has(line)) return [];
    told.add(line);
    const place = { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
    return [{ ...place, message: findingText.yaml(reason) }];
  });
  const data: unknown = faults.length === 0 ? document.toJS() : undefined;
  return { data, faults, ...locator(() => opened, linesAbove) };
}
