import { deflateSync } from 'node:zlib';

// The compiler leaves each object of a file as readable text and lists them in a table. This reads that form, and
// writes the compact one of PDF 1.5: objects in compressed streams, less than half the bytes. A library that reads and
// writes any PDF (the tests use @cantoo/pdf-lib) took twelve times as long for the whole book, 600 ms to 50, for a file
// that is a tenth larger.
// Rules: ISO 32000-1, 7.5.4 (cross-reference table), 7.5.7 (object streams), 7.5.8 (cross-reference streams).

/** The objects of a PDF, by number, as their source in Latin-1: what stands between `obj` and `endobj`. */
export interface PdfObjects {
  objects: Map<number, string>;
  /** The entries of the trailer but for its size: `/Root 7 0 R /Info 5 0 R /ID […]`. */
  trailer: string;
}

const perStream = 200;
const isStream = (source: string): boolean => source.endsWith('endstream');

/** Reads a file with one cross-reference table and no object streams. @throws Error on any other form */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1]);
  const table = file.slice(tableAt);
  const [, first, count = ''] = /^xref\s+(\d+) (\d+)\s/.exec(table) ?? [];
  const [, trailer] = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(table) ?? [];
  if (first !== '0' || trailer === undefined)
    throw new Error('The PDF has no plain table of objects.');

  const places = [...table.matchAll(/(\d{10}) \d{5} n/g)].map(([, place]) => Number(place));
  if (places.length !== Number(count) - 1)
    throw new Error('The PDF has objects that are not in use.');
  const ends = new Map(
    [...places, tableAt]
      .toSorted((a, b) => a - b)
      .map((place, index, all) => [place, all[index + 1]]),
  );
  const objects = new Map(
    places.map((place, index): [number, string] => {
      const body = file.slice(place, ends.get(place));
      const [, number, source] = /^(\d+) 0 obj\s+([\s\S]*?)\s+endobj\s*$/.exec(body) ?? [];
      if (Number(number) !== index + 1 || source === undefined) {
        throw new Error(`Object ${index + 1} of the PDF is not where its table says.`);
      }
      return [index + 1, source];
    }),
  );
  return { objects, trailer: trailer.replace(/\/Size \d+/, '').trim() };
}

/** Writes a file with all that is not a stream of its own in compressed streams. The same objects give the same bytes. */
export function writeObjects({ objects, trailer }: PdfObjects): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const add = (source: string): number => {
    const place = length;
    const part = Buffer.from(source, 'latin1');
    parts.push(part);
    length += part.length;
    return place;
  };
  const addStream = (number: number, entries: string, content: Buffer): number => {
    const packed = deflateSync(content);
    const dictionary = `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>`;
    return add(
      `${number} 0 obj\n${dictionary}\nstream\n${packed.toString('latin1')}\nendstream\nendobj\n`,
    );
  };

  const rows = new Map<number, [kind: number, place: number, index: number]>();
  const loose: [number, string][] = [];
  for (const [number, source] of objects) {
    if (isStream(source)) rows.set(number, [1, add(`${number} 0 obj\n${source}\nendobj\n`), 0]);
    else loose.push([number, source]);
  }
  let next = Math.max(...objects.keys()) + 1;
  for (let start = 0; start < loose.length; start += perStream) {
    const packed = loose.slice(start, start + perStream);
    const number = next++;
    let offset = 0;
    const heads = packed.map(([own, source], index) => {
      rows.set(own, [2, number, index]);
      const head = `${own} ${offset}`;
      offset += source.length + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const body = packed.map(([, source]) => `${source}\n`).join('');
    const entries = `/Type /ObjStm /N ${packed.length} /First ${head.length}`;
    rows.set(number, [1, addStream(number, entries, Buffer.from(head + body, 'latin1')), 0]);
  }

  const own = next;
  rows.set(own, [1, length, 0]);
  const table = Buffer.alloc((own + 1) * 7);
  for (const [number, [kind, place, index]] of rows) {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  table.writeUInt16BE(0xffff, 5);
  const place = addStream(own, `/Type /XRef /Size ${own + 1} /W [1 4 2] ${trailer}`, table);
  add(`startxref\n${place}\n%%EOF\n`);
  return Uint8Array.from(Buffer.concat(parts));
}
