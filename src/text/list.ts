const danish = new Intl.ListFormat('da');

/** A list in words: `a`, `a og b`, `a, b og c`. */
export const listText = (parts: readonly string[]): string => danish.format(parts);
