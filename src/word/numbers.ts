// A text is written once and stands in several documents. What must be a number of its own in each document, or counts
// what comes before it there, is written as a mark with a name, and becomes a number when the document is put together.
// A mark stands between two control characters, which no text can have in XML.

const edge = '\u0001';
const mark = (kind: string, ...names: (string | number)[]): string =>
  [edge, [kind, ...names].join('|'), edge].join('');

/** A number that nothing else in the document has: of a bookmark, a picture, a footnote. */
export const ownNumber = (name: string): string => mark('own', name);
/** The list of items that begins with a number: each begins anew. */
export const listNumber = (name: string, start: number): string => mark('list', name, start);
/** The headings of a network's chapter, which are numbered together. */
export const headingNumber = (network: number): string => mark('headings', network);
/** The number of the footnote that a mark further on points to as well. */
export const noteNumber = (name: string): string => mark('note', name);

/** The lists of a document, which its part about numbering must have: each by what it is and where it begins. */
export interface NumberedList {
  id: number;
  kind: 'list' | 'headings';
  start: number;
}

/** The numbers that bullets have; those after it are the document's. */
export const bulletList = 1;

// eslint-disable-next-line no-control-regex
const marks = /\u0001([^\u0001]*)\u0001/g;

/**
 * Gives each mark its number.
 * @param parts the document's parts that have marks, the text first; notes are counted in the order of the text
 */
export function numbered(parts: readonly string[]): { parts: string[]; lists: NumberedList[] } {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const lists: NumberedList[] = [];
  const count = (kind: string): number => {
    const next = (counts.get(kind) ?? (kind === 'lists' ? bulletList : 0)) + 1;
    counts.set(kind, next);
    return next;
  };
  const begin = (kind: string, name: string, start: string | undefined): number => {
    switch (kind) {
      case 'list':
      case 'headings': {
        const id = count('lists');
        lists.push({ id, kind, start: Number(start ?? name) });
        return id;
      }
      default:
        return count(kind);
    }
  };
  const done = parts.map((part) =>
    part.replace(marks, (_, said: string) => {
      const known = numbers.get(said);
      if (known !== undefined) return String(known);
      const [kind = '', name = '', more] = said.split('|');
      const number = begin(kind, name, more);
      numbers.set(said, number);
      return String(number);
    }),
  );
  return { parts: done, lists };
}
