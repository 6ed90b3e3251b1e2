import type { DataTableName } from '../schemas/data-names.ts';

/**
 * Why a cell has no value of its own. They are four different things, zero among them, and no cell is empty.
 *
 * - `notReported`: the source could say it, and does not
 * - `notApplicable`: there is nothing to say: the field does not concern this row
 * - `none`: there are none, or the source names none
 */
export const absences = ['notReported', 'notApplicable', 'none'] as const;
export type Absence = (typeof absences)[number];

/** Stands where a cell has no value. */
export interface Absent {
  readonly absent: Absence;
}

export const absent = (why: Absence): Absent => ({ absent: why });

/** What a cell holds. A date is `2018-07-01`. */
export type Value = string | number | boolean | readonly (string | number)[] | Absent;

export const isAbsent = (value: Value): value is Absent =>
  typeof value === 'object' && 'absent' in value;

/** The types of Table Schema that our fields have. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** What is said of a field: https://datapackage.org/standard/table-schema/#field */
export interface Field {
  name: string;
  /** In Danish; no two fields of a table have the same. */
  title: string;
  description: string;
  type: FieldType;
  /** The type of a list's items. */
  itemType?: 'string' | 'integer';
  /** What a number counts or measures; in some tables a field of its own says it. */
  unit?: string;
  /** The values that it can have, each with its meaning. */
  categories?: readonly { value: string; label: string }[];
  /** A string that is an address. */
  format?: 'uri';
  /** The form of a text. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  /** Whether each row has a value. */
  required: boolean;
}

/** A field, and where its value comes from. */
export interface Column<Item> {
  field: Field;
  value: (item: Item) => Value;
}

/** Fields that name a row of another table. */
export interface ForeignKey {
  field: string;
  table: DataTableName;
  /** The field of the other table. */
  key: string;
}

export interface Table {
  name: DataTableName;
  fields: Field[];
  /** The fields that together are different in each row. */
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** A cell for each field. */
  rows: Value[][];
}

/** Makes a table of items, a row each. */
export const tableOf = <Item>(
  name: DataTableName,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  keys: Pick<Table, 'primaryKey'> & Partial<Pick<Table, 'foreignKeys'>>,
): Table => ({
  name,
  fields: columns.map(({ field }) => field),
  foreignKeys: [],
  ...keys,
  rows: items.map((item) => columns.map(({ value }) => value(item))),
});

/** The same columns of things that hold the item that they are of. */
export const within = <Outer, Item>(
  columns: readonly Column<Item>[],
  item: (outer: Outer) => Item,
): Column<Outer>[] =>
  columns.map(({ field, value }) => ({ field, value: (outer) => value(item(outer)) }));
