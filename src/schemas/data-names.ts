/** The tables of the open data, in the order in which they are listed. Their names are in addresses: they never change. */
export const dataTableNames = [
  'networks',
  'trials',
  'participation',
  'legal_bases',
  'provisions',
  'law_references',
  'activity',
  'evaluations',
  'evaluation_times',
  'municipalities',
  'acts',
  'timeline',
  'glossary',
  'housing',
  'sources',
  'ledger',
  'stated_counted',
] as const;
export type DataTableName = (typeof dataTableNames)[number];

/** What the file of a table is called after the table's name: for programs, for Danish spreadsheets, for the web. */
export const dataFormats = { csv: '.csv', spreadsheet: '-regneark.csv', json: '.json' } as const;
export type DataFormat = keyof typeof dataFormats;

/** The name of a table's file. */
export const dataFile = (table: DataTableName, format: DataFormat): string =>
  `${table}${dataFormats[format]}`;
