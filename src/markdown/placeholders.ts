/**
 * What stands in a new file where nobody has written yet (see `src/tools/new`): a line of explanation above a field
 * that begins with this word, and this sentence for a text. The check `no-placeholders` reports each that is left.
 */
export const placeholderMark = 'UDFYLD';
export const placeholderSentence = 'Teksten er under udarbejdelse.';

/** A place where something is still to be written, and what. */
export interface Placeholder {
  line: number;
  column: number;
  /** What is to be written, as the line of explanation says; none for a text. */
  what: string | undefined;
  /** The heading that a text stands below. */
  heading: string | undefined;
}

const mark = new RegExp(`\\b${placeholderMark}\\b`);
const markedLine = new RegExp(`^\\s*#\\s*${placeholderMark}\\b[:.]?\\s*(.*)$`);

/** Every placeholder in a file's text. */
export function placeholdersIn(text: string): Placeholder[] {
  let heading: string | undefined;
  return text.split(/\r?\n/).flatMap((written, index) => {
    heading = /^#{2,6} +(.*)$/.exec(written)?.[1] ?? heading;
    const explained = markedLine.exec(written)?.[1];
    const marked = explained === undefined ? written.search(mark) : written.indexOf('#');
    const what = explained ?? (marked < 0 ? undefined : '');
    const at = marked < 0 ? written.indexOf(placeholderSentence) : marked;
    return at < 0 ? [] : [{ line: index + 1, column: at + 1, what, heading }];
  });
}
