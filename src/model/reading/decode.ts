import { isUtf8 } from 'node:buffer';

/** How a file's bytes are to be read. Of `mixed`, no more is known than that it is not all UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'mixed';

/** As many bytes as show how a file is stored. */
const sample = 200;

/** UTF-16 whose mark is missing: every other byte of our letters is 0, and no text has that sign. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const first = bytes.subarray(0, sample);
  const zeros = (odd: 0 | 1): number =>
    first.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const most = first.length / 4;
  if (first.length < 2 || (zeros(0) <= most && zeros(1) <= most)) return undefined;
  return zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
}

/** How a file's bytes are meant, as far as the bytes show it. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return withoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'mixed');
}

/** Whether a file begins with the mark that some editors put there to say that it is UTF-8. */
const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows = new TextDecoder('windows-1252');
const mac = new TextDecoder('macintosh');
/** æ, ø, å and their capitals, as Windows and as the Mac of old write them. */
const danishOfWindows = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]);
const danishOfMac = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]);

/** How many bytes the letter that begins here has in UTF-8, or 0 when it is not UTF-8. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** A byte that is not UTF-8: where it is in the text as it is read here, and the letter that it likely means. */
export interface OddByte {
  offset: number;
  byte: number;
  letter: string;
}

/** The bytes that are no part of UTF-8. */
function oddBytes(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < bytes.length; at += lengthAt(bytes, at) || 1) {
    if (lengthAt(bytes, at) === 0) found.push(bytes[at] ?? 0);
  }
  return found;
}

/** What most likely wrote them: that in whose alphabet more of them are Danish letters. */
function decoderOf(odd: readonly number[]): TextDecoder {
  const among = (letters: ReadonlySet<number>): number =>
    odd.filter((byte) => letters.has(byte)).length;
  return among(danishOfMac) > among(danishOfWindows) ? mac : windows;
}

/** Reads bytes that are not all UTF-8 as what Windows or an old Mac writes: every other byte is a letter of its own. */
function decodeMixed(bytes: Uint8Array): { text: string; odd: OddByte[] } {
  const decoder = decoderOf(oddBytes(bytes));
  let text = '';
  const odd: OddByte[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    const letter = (length > 0 ? utf8 : decoder).decode(bytes.subarray(at, at + (length || 1)));
    if (length === 0) odd.push({ offset: text.length, byte: bytes[at] ?? 0, letter });
    text += letter;
    at += length || 1;
  }
  return { text, odd };
}

/** How a file is stored that is not plain UTF-8. */
export interface Storage {
  encoding: Encoding;
  hasByteOrderMark: boolean;
  /** The bytes that are not UTF-8. */
  odd: OddByte[];
}

/**
 * A file's text without its byte order mark, and how it is stored unless that is as it should be. What is not UTF-8 is
 * read as it was likely meant, so that a wrong setting in an editor is reported as one fault, and not as a fault in each
 * word that has an æ.
 */
export function readStored(bytes: Uint8Array): { text: string; storage: Storage | undefined } {
  const encoding = encodingOf(bytes);
  const { text, odd } =
    encoding === 'mixed'
      ? decodeMixed(bytes)
      : { text: new TextDecoder(encoding).decode(bytes), odd: [] };
  const hasMark = hasByteOrderMark(bytes);
  const storage = { encoding, hasByteOrderMark: hasMark, odd };
  return {
    text: text.replace(/^\ufeff/, ''),
    storage: hasMark || encoding !== 'utf-8' ? storage : undefined,
  };
}
