import { absenceText } from '../text/data.ts';
import { isAbsent, type Table, type Value } from './table.ts';

const jsonValue = (value: Value): unknown =>
  isAbsent(value) ? absenceText[value.absent].value : value;

/** A table as a list of rows, each an object by the fields' names. */
export const json = ({ fields, rows }: Table): string =>
  `${JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(row.map((value, index) => [fields[index]?.name ?? '', jsonValue(value)])),
    ),
    undefined,
    1,
  )}\n`;
