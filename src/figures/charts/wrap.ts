/** Cuts a word that is longer than a line, with hyphens. */
function cut(word: string, length: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > length) {
    pieces.push(`${rest.slice(0, length - 1)}-`);
    rest = rest.slice(length - 1);
  }
  return [...pieces, rest];
}

/**
 * The lines of a label, each at most `length` characters: SVG breaks no lines itself. Hard spaces hold, and a word is
 * cut only when no line has room for it.
 */
export function wrapLabel(label: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(...cut(word, length));
    }
  }
  return lines;
}
