import { toString } from 'mdast-util-to-string';
import type { TextEntry } from '../model/entries.ts';
import { trialSections } from '../markdown/trial-sections.ts';

/** As much as search engines and previews show. */
const longest = 200;

/** The first sentences of a text, as many as there is room for, and at least one. */
function firstSentences(text: string): string {
  const sentences = text.match(/.+?[.!?](?= [A-ZÆØÅ»]|$)|.+$/gsu) ?? [];
  let shown = '';
  for (const sentence of sentences.map((one) => one.trim())) {
    if (shown && shown.length + sentence.length >= longest) break;
    shown = shown ? `${shown} ${sentence}` : sentence;
  }
  return shown;
}

/** What a trial is, in the first sentences of its own section about it; nothing where that has no paragraph. */
export function trialSummary({ tree }: Pick<TextEntry<unknown>, 'tree'>): string {
  const [{ heading }] = trialSections;
  const nodes = tree.children;
  const start = nodes.findIndex((node) => node.type === 'heading' && toString(node) === heading);
  const paragraph = nodes.slice(start + 1).find(({ type }) => type === 'paragraph');
  return paragraph ? firstSentences(toString(paragraph).replace(/\s+/g, ' ')) : '';
}
