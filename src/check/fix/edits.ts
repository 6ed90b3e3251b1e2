import type { Edit } from '../finding.ts';

/** Those of the edits that stand clear of one another, the first of two that do not, in the order of the text. */
function apart(edits: readonly Edit[]): Edit[] {
  let end = -1;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

/** A text with its edits made. Of two that overlap only the first is: the rest is seen the next time round. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let edited = '';
  for (const { start, end, text: replacement } of apart(edits)) {
    edited += text.slice(at, start) + replacement;
    at = end;
  }
  return edited + text.slice(at);
}
