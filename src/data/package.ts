import { hash } from 'node:crypto';
import type { Publication } from '../model/publication.ts';
import { addresses } from '../model/addresses.ts';
import { noteSize } from '../model/counts.ts';
import { memoized } from '../model/reading/memoized.ts';
import { notReported } from '../schemas/fields.ts';
import { dataFile } from '../schemas/data-names.ts';
import { absolute, dataLicense, publisher } from '../settings.ts';
import { absenceText, dataPage, dataTableText, licenseText } from '../text/data.ts';
import { text } from '../text/da.ts';
import { bytesOf, tableFile } from './files.ts';
import { absences, type Field, type Table } from './table.ts';
import { dataTables } from './tables.ts';
import { listSign } from './words.ts';

// The description of the data that programs read: https://datapackage.org/standard/data-package/

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

function fieldOf({ name, title, description, type, itemType, unit, ...field }: Field) {
  const { categories, format, pattern, minimum, maximum, required } = field;
  const isList = type === 'list';
  return {
    name,
    title,
    description,
    type,
    ...(format && { format }),
    ...(isList && { delimiter: listSign, itemType: itemType ?? 'string' }),
    // A property of our own, as the standard has none: it may be read by people.
    ...(unit && { unit }),
    // Only single words can be held to their categories: of a list it is the items that have them.
    ...(categories && !isList && { categories }),
    constraints: {
      ...(required && { required }),
      ...(pattern && { pattern }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(categories && !isList && { enum: categories.map(({ value }) => value) }),
    },
  };
}

const resourceOf = (table: Table) => {
  const contents = tableFile.csv(table);
  return {
    name: table.name,
    type: 'table',
    path: dataFile(table.name, 'csv'),
    ...dataTableText[table.name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(contents),
    hash: `sha256:${hash('sha256', contents)}`,
    dialect: { $schema: profile('tabledialect'), delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      $schema: profile('tableschema'),
      fields: table.fields.map(fieldOf),
      missingValues: absences.map((absence) => absenceText[absence]),
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ field, table: resource, key }) => ({
          fields: [field],
          reference: { resource, fields: [key] },
        })),
      }),
    },
  };
};

/** The package: what it is, of which edition, on what it rests, and its tables with their fields. */
export function dataPackage(publication: Publication) {
  const { editions, note } = publication;
  const [edition] = editions;
  return {
    $schema: profile('datapackage'),
    name: 'frikommuneforsoeg',
    title: `${text.noteTitle.replaceAll('\u00a0', ' ')}: data`,
    description: dataPage.packageDescription(noteSize(note), licenseText(dataLicense)),
    homepage: absolute(addresses.data),
    ...(edition && { version: String(edition.number), created: `${edition.date}T00:00:00Z` }),
    ...(dataLicense && { licenses: [dataLicense] }),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    sources: note.sources.map(({ address, data }) => ({
      title: data.title,
      path: data.url === notReported ? absolute(address) : data.url,
    })),
    resources: dataTables(publication).map(resourceOf),
  };
}

/** The package as the file that lies beside the tables. Made once. */
export const dataPackageFile = memoized(
  (publication: Publication): string =>
    `${JSON.stringify(dataPackage(publication), undefined, 1)}\n`,
);
