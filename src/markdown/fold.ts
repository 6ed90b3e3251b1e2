/** Letters that are no letter of a-z with an accent: the Danish ones, their neighbours', and those of names. */
const spelt: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};
const speltOut = new RegExp(`[${Object.keys(spelt).join('')}]`, 'g');

/** A text as it is compared and named: small letters, æ ø å as ae oe aa, no accents. `Århus` and `Aarhus` are the same. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(speltOut, (letter) => spelt[letter] ?? letter)
      .normalize('NFD')
      // Accents, and the signs that only say where a word may break or not.
      .replace(/[\u0300-\u036f\u00ad\u2060]/g, '')
  );
}

/** The words of a text as they are spelt, in lower case; each part of a hyphenated one by itself. Numbers are no words. */
export function spelledWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The words of a text, folded. Numbers keep their points (`1.08`), a section its letter (`27 d` → `27d`). */
export function foldedWords(text: string): string[] {
  const joined = fold(text).replace(/(?<![\p{L}\p{N}.,])(\d+)\s(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');
  return joined.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}
