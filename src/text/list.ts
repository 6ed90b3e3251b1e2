/** A list in words: `a`, `a og b`, `a, b og c`. */
export function listText(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${last}` : last;
}
