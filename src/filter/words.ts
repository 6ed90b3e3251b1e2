const danish: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
};

/** A text as it is compared: small letters, æ ø å as ae oe aa, no accents. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[æäøöå]/g, (letter) => danish[letter] ?? letter)
      .normalize('NFD')
      // Accents, and the signs that only say where a word may break or not.
      .replace(/[\u0300-\u036f\u00ad\u2060]/g, '')
  );
}

/** The words of a text, folded. Numbers keep their points (`1.08`), a section its letter (`27 d` → `27d`). */
export function wordsOf(text: string): string[] {
  const joined = fold(text).replace(/(?<![\p{L}\p{N}.,])(\d+)\s(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');
  return joined.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

/** Each word of a text once, as one string to look in. */
export const searchable = (text: string): string => [...new Set(wordsOf(text))].join(' ');

/** Whether each of the words is somewhere in the text, also as part of a longer word. */
export const hasWords = (searchableText: string, words: readonly string[]): boolean =>
  words.every((word) => searchableText.includes(word));
