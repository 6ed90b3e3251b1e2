import { absenceText } from '../text/data.ts';
import { isAbsent, type Value } from './table.ts';

/** Stands between the items of a list. No item has it: see `listText`. */
export const listSign = '|';

/** A list on one line, so that it can be taken apart again. */
export function listText(items: readonly (string | number)[]): string {
  const wrong = items.find((item) => String(item).includes(listSign));
  if (wrong !== undefined) throw new Error(`»${wrong}« has the sign between the items of a list.`);
  return items.join(listSign);
}

/** A cell as programs read it: `true`, `13.5`, `2018-07-01`, `a|b`; words where there is no value. */
export function cellText(value: Value): string {
  if (isAbsent(value)) return absenceText[value.absent].value;
  return typeof value === 'object' ? listText(value) : String(value);
}
