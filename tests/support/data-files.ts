import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { addresses } from '../../src/model/addresses.ts';

/** A table as it was read: a record for each row, by the fields' names, each cell as the CSV for programs has it. */
export type ReadTable = Record<string, string>[];
export type ReadTables = Record<string, ReadTable>;

/** The formats that the tables are published in. */
export const readFormats = ['csv', 'spreadsheet', 'json', 'workbook'] as const;
export type ReadFormat = (typeof readFormats)[number];

interface Described {
  resources: {
    name: string;
    title: string;
    schema: { fields: { name: string; title: string; type: string }[] };
  }[];
}
type Resource = Described['resources'][number];

const text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Rows under a heading of names or titles, as records. */
function records(
  [heading = [], ...rows]: string[][],
  { schema, name }: Resource,
  by: 'name' | 'title',
): ReadTable {
  const known = schema.fields.map((field) => field[by]);
  if (heading.join('\n') !== known.join('\n')) throw new Error(`${name} has another heading.`);
  return rows.map((row) =>
    Object.fromEntries(schema.fields.map((field, index) => [field.name, row[index] ?? ''])),
  );
}

const truths: Record<string, string> = { ja: 'true', nej: 'false' };

/** What people read in a cell, as programs read it. */
function plain(cell: string, type: string | undefined): string {
  if (type === 'boolean') return truths[cell] ?? cell;
  if (type === 'integer' || type === 'number') return cell.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return cell.replace(/^'/, '');
}

function sheetText(cell: unknown, type: string | undefined): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const shown = String(cell);
  if (type === 'boolean') return truths[shown] ?? shown;
  return type === 'list' ? shown.replaceAll(' | ', '|') : shown;
}

function jsonText(cell: unknown): string {
  return Array.isArray(cell) ? cell.join('|') : String(cell);
}

/**
 * Every table of a published site in each format, read by what its data package says of it.
 * @param read gives the file at an address
 */
export async function readData(
  read: (address: string) => Promise<Uint8Array>,
): Promise<Record<ReadFormat, ReadTables>> {
  const at = (file: string): Promise<Uint8Array> => read(addresses.data + file);
  const { resources } = JSON.parse(text(await read(addresses.dataPackage))) as Described;
  const book = await readXlsx(await read(addresses.workbook));
  const tables = await Promise.all(
    resources.map(async (resource) => {
      const { name, title, schema } = resource;
      const typeAt = (index: number): string | undefined => schema.fields[index]?.type;
      const csv = parseCsv(text(await at(`${name}.csv`))) as string[][];
      const spreadsheet = text(await at(`${name}-regneark.csv`));
      if (!spreadsheet.startsWith('\uFEFF')) throw new Error(`${name} has no byte order mark.`);
      const cells = parseCsv(spreadsheet.slice(1), { delimiter: ';' }) as string[][];
      const [sheet] = book.sheets.filter((one) => one.name === title);
      const [heading = [], ...rows] = sheet?.rows.slice(2) ?? [];
      const objects = JSON.parse(text(await at(`${name}.json`))) as Record<string, unknown>[];
      return {
        name,
        csv: records(csv, resource, 'name'),
        spreadsheet: records(
          cells.map((row, y) => (y === 0 ? row : row.map((cell, x) => plain(cell, typeAt(x))))),
          resource,
          'title',
        ),
        json: objects.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, jsonText(cell)])),
        ),
        workbook: records(
          [
            heading.map(String),
            ...rows.map((row) => row.map((cell, x) => sheetText(cell, typeAt(x)))),
          ],
          resource,
          'title',
        ),
      };
    }),
  );
  const of = (format: ReadFormat): ReadTables =>
    Object.fromEntries(tables.map((table) => [table.name, table[format]]));
  return {
    csv: of('csv'),
    spreadsheet: of('spreadsheet'),
    json: of('json'),
    workbook: of('workbook'),
  };
}

/** A text of a table as blocks of pages and of the book compare: without what data has instead of their marks. */
export const withoutDataMarks = (cell: string): string =>
  cell.replace(/^• /gm, '').replace(/^\[(.+?): (.*)\]$/gm, '$1$2');
