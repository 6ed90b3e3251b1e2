const spelled: Record<string, string> = {
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
  é: 'e',
  ü: 'u',
  ö: 'oe',
  ä: 'ae',
};

/** A word without regard to case and spelling: `Århus`, `Aarhus` and `aarhus` are the same. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[åæøéüöä]/g, (letter) => spelled[letter] ?? letter);
}

/** The words of a text in lower case, each part of a hyphenated one by itself. Numbers are no words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
