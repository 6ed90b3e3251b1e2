import { foldedWords } from '../../markdown/fold.ts';

/** Each word of a text once, as one string to look in. */
export const searchable = (text: string): string => [...new Set(foldedWords(text))].join(' ');

/** Whether each of the words is somewhere in the text, also as part of a longer word. */
export const hasWords = (searchableText: string, words: readonly string[]): boolean =>
  words.every((word) => searchableText.includes(word));
