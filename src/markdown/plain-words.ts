/**
 * Words as they are written: without what only says where a line may end. Who searches them, or quotes them, writes a
 * space and no sign that looks like one.
 */
export const plainWords = (words: string): string =>
  words.replace(/[\u00ad\u2060]/g, '').replace(/[\u00a0\u202f]/g, ' ');
