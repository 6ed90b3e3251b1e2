import { diffArrays } from 'diff';
import type { Words } from './change.ts';

interface Token {
  text: string;
  /** Whether a space stands before it. */
  space: boolean;
}

/** Words, with the marks before and after them apart: a comma more is not a new word. */
function tokens(text: string): Token[] {
  return text.split(' ').flatMap((word, index) => {
    const [, before = '', core = '', after = ''] =
      /^([(»"]*)(.*?)([).,;:!?«"]*)$/u.exec(word) ?? [];
    return [...before, core, ...after]
      .filter((part) => part !== '')
      .map((part, position) => ({ text: part, space: index > 0 && position === 0 }));
  });
}

const joined = (found: readonly Token[]): string =>
  found.map(({ text, space }) => (space ? ` ${text}` : text)).join('');

const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

/** Below this share of common words, two sentences are easier to read one after the other. */
const woven = 0.4;

/** How much two texts have in common, from 0 to 1: twice the common words over all words. */
export function likeness(before: string, after: string): number {
  const a = tokens(before).map(({ text }) => text.toLowerCase());
  const b = tokens(after).map(({ text }) => text.toLowerCase());
  if (a.length + b.length === 0) return 1;
  const common = diffArrays(a, b)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return (2 * common) / (a.length + b.length);
}

/** What of two texts is the same and what is not, word by word. */
export function wordChanges(before: string, after: string): Words[] {
  if (likeness(before, after) < woven) {
    return [
      { in: 'before', text: before },
      { in: 'after', text: after },
    ];
  }
  return diffArrays(tokens(before), tokens(after), {
    comparator: (one, other) => one.text === other.text,
  }).map(({ value, added, removed }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    text: joined(value),
  }));
}

const context = 6;

/** Cuts what both versions have to the words nearest a change; `…` stands for the rest. */
export function trimmed(words: readonly Words[]): Words[] {
  return words.map((run, index) => {
    if (run.in !== 'both') return run;
    const isFirst = index === 0;
    const isLast = index === words.length - 1;
    const wanted = context * (isFirst || isLast ? 1 : 2);
    if (wordCount(run.text) <= wanted + 2) return run;
    const parts = run.text.split(' ');
    const lead = isFirst ? '…' : parts.slice(0, context + 1).join(' ');
    const tail = isLast ? '' : parts.slice(-context).join(' ');
    if (isFirst) return { ...run, text: `… ${tail}` };
    return { ...run, text: isLast ? `${lead} …` : `${lead} … ${tail}` };
  });
}
