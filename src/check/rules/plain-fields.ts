import { findingText } from '../../text/findings.ts';
import type { Place } from '../finding.ts';
import type { Fields } from '../../model/reading/front-matter.ts';
import { fieldName } from '../schema-findings.ts';

type Located = Place & { message: string };

/** What Markdown, MDX and HTML are written with, and a sentence is not. */
export const markup =
  /<\/?[a-z!][^>]*>?|\*\*|__|\[[^\]]*\]\(|\[\^|\[\[|[{}`\\]|&#?\w+;|(?:java|vb)script:|data:\w+\//i;

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists in which one field names an item: of two with one name only one can be right. */
const namedBy: Partial<Record<PropertyKey, string>> = {
  former: 'municipality',
  pageNumbers: 'place',
};

/** All that an item says, in one order. What is noted of it makes it no other. */
const saidBy = (value: unknown): unknown =>
  isItem(value)
    ? Object.entries(value)
        .filter(([key]) => key !== 'note')
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, part]) => [key, saidBy(part)])
    : value;

/** What an item of a list may not share with another. */
function identityOf(item: unknown, list: PropertyKey | undefined): string {
  const name = list === undefined ? undefined : namedBy[list];
  return JSON.stringify(saidBy(name !== undefined && isItem(item) ? item[name] : item));
}

/** For each item of a list, the first that is the same; -1 where that is itself. */
function repeatsIn(items: readonly unknown[], list: PropertyKey | undefined): number[] {
  const first = new Map<string, number>();
  return items.map((item, index) => {
    const identity = identityOf(item, list);
    const other = first.get(identity) ?? -1;
    if (other < 0) first.set(identity, index);
    return other;
  });
}

/** What is wrong with fields that the schema accepts: a list names a thing once, and a text is no Markdown. */
export function plainFindings(fields: Fields): Located[] {
  const findings: Located[] = [];
  const tell = (path: PropertyKey[], message: string) =>
    findings.push({ ...fields.locate(path), message });
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === 'string') {
      const found = markup.exec(value)?.[0];
      if (found) tell(path, findingText.markupInField(fieldName(path), found));
    } else if (Array.isArray(value)) {
      // names-unique tells of a file that is a list, by what names its items.
      const repeats = path.length > 0 ? repeatsIn(value, path.at(-1)) : [];
      value.forEach((item: unknown, index) => {
        const at = [...path, index];
        const first = repeats[index] ?? -1;
        if (first < 0) visit(item, at);
        else if (isItem(item)) {
          tell(at, findingText.repeatedFields(fieldName(at), fieldName([...path, first])));
        } else if (typeof item === 'string') {
          tell(at, findingText.repeatedItem(fieldName(path), item));
        }
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, [...path, key]);
    }
  };
  visit(fields.data, []);
  return findings;
}
