import { writeXlsx } from 'hucre/xlsx';
import { addresses } from '../model/addresses.ts';
import { noteSize } from '../model/counts.ts';
import { memoized } from '../model/reading/memoized.ts';
import type { Publication } from '../model/publication.ts';
import { absolute, dataLicense, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import {
  absenceText,
  categoriesText,
  dataPage,
  dataTableText,
  describedTable,
  licenseText,
  truthText,
  typeText,
} from '../text/data.ts';
import { workbookText } from '../text/workbook.ts';
import { editionsText } from '../text/editions.ts';
import { dateText } from '../text/formats.ts';
import { contentLanguage } from '../text/language.ts';
import { plainWords } from '../markdown/plain-words.ts';
import { coverSheet, tableSheet, type SheetCell, type TableSheet } from './sheet.ts';
import { isAbsent, type Field, type Table, type Value } from './table.ts';
import { dataTables } from './tables.ts';
import { listText } from './words.ts';

/** In a cell a line can break between the items of a list. */
const spaced = ` | `;

function sheetCell(value: Value, { type, format }: Field): SheetCell {
  if (isAbsent(value)) return absenceText[value.absent].value;
  if (typeof value === 'boolean') return truthText(value);
  if (typeof value === 'object') return (listText(value), value.join(spaced));
  if (type === 'date') return new Date(`${String(value)}T00:00:00Z`);
  return format === 'uri' ? { text: String(value), address: String(value) } : value;
}

const dataSheet = ({ name, fields, rows }: Table): TableSheet => ({
  sheet: dataTableText[name].title,
  name,
  description: describedTable(dataTableText[name].description, rows.length),
  columns: fields.map(({ title }) => title),
  rows: rows.map((row) => row.map((value, index) => sheetCell(value, fields[index] as Field))),
});

const { contents, cover, fields, notes } = workbookText;

const fieldsSheet = (tables: readonly Table[]): TableSheet => ({
  ...fields,
  name: 'fields',
  rows: tables.flatMap((table) =>
    table.fields.map((field) => [
      dataTableText[table.name].title,
      field.title,
      field.name,
      typeText[field.type],
      field.unit ?? fields.noUnit,
      field.description,
      field.categories ? categoriesText(field.categories) : fields.anyValue,
    ]),
  ),
});

const notesSheet = (license: string): TableSheet => ({
  ...notes,
  name: 'notes',
  rows: notes.rows(license),
});

const contentsSheet = (sheets: readonly TableSheet[]): TableSheet => ({
  ...contents,
  name: 'contents',
  rows: sheets.map(({ sheet, description, rows }) => [
    { text: sheet, sheet },
    description,
    rows.length,
  ]),
});

/**
 * The whole of the open data as one workbook: cover, contents, notes, fields, and a table on each sheet. The same
 * publication gives the same bytes.
 */
export const makeWorkbook = memoized(async (publication: Publication): Promise<Uint8Array> => {
  const [edition] = publication.editions;
  const tables = dataTables(publication);
  const license = licenseText(dataLicense);
  const title = plainWords(`${text.noteTitle}: data`);
  const lines = cover.lines({
    edition: edition ? `${editionsText.edition(edition.number)}, ${dateText(edition.date)}` : '–',
    publisher,
    license,
    address: absolute(addresses.data),
  });
  const described = [notesSheet(license), fieldsSheet(tables), ...tables.map(dataSheet)];
  // A workbook says when it was made: the edition's day, as the clock would make each build another file.
  const made = new Date(`${edition?.date ?? '1970-01-01'}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      coverSheet(cover.sheet, [title, ...lines]),
      ...[contentsSheet(described), ...described].map(tableSheet),
    ],
    properties: {
      title,
      subject: dataPage.title,
      creator: publisher,
      description: dataPage.packageDescription(noteSize(publication.note), license),
      created: made,
      modified: made,
      // Excel and LibreOffice offer a property of this name; the library writes no other.
      custom: { Language: contentLanguage },
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
});
