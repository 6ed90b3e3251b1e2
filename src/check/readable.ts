/** Longer quotations of what stands in a file help nobody. */
const longestQuotation = 80;

/**
 * A message that can be read on one line wherever it is shown: what it quotes may be very long, or have characters that
 * turn the line round, end it or steer a terminal, or that look like a space and are none.
 */
export function readable(message: string): string {
  const name = (character: string): string =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return message
    .replace(/[\p{C}\p{Zl}\p{Zp}\u00a0]/gu, name)
    .replace(/»([^«]*)«/g, (quotation, quoted: string) =>
      quoted.length > longestQuotation ? `»${quoted.slice(0, longestQuotation)}…«` : quotation,
    );
}
