import { absolute } from '../../settings.ts';
import { find, type Note } from '../../model/assemble.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import { dataFieldText } from '../../text/data-fields.ts';
import { absent, type Column, type Field, type Value } from '../table.ts';

// Columns that are not a field of any schema: counted, put in words, or where something stands.

/** A column of our own, described in src/text/data-fields.ts. */
export function ownColumn<Item>(
  name: keyof typeof dataFieldText,
  field: Pick<Field, 'type'> & Partial<Field>,
  value: (item: Item) => Value,
): Column<Item> {
  return { field: { required: true, ...dataFieldText[name], name, ...field }, value };
}

/** Where something stands on the site, with its host. */
export const addressColumn = <Item>(
  address: (item: Item) => string | undefined,
  required = true,
): Column<Item> =>
  ownColumn('address', { type: 'string', format: 'uri', required }, (item) => {
    const found = address(item);
    return found === undefined ? absent('notApplicable') : absolute(found);
  });

/** A list that may be empty. */
export const listOr = (why: 'none' | 'notApplicable', items: readonly string[]): Value =>
  items.length > 0 ? items : absent(why);

/** A place in a source, as it can be taken apart again: `vive-2019: Kapitel 6`. */
export const placeText = ({ source, place }: SourceReference): string => `${source}: ${place}`;

/** The names of municipalities, in the order of their ids. */
export const municipalityNames = ({ country }: Pick<Note, 'country'>, ids: readonly string[]) =>
  ids.map((id) => find(country, id).name);
