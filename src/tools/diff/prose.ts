import { diffArrays } from 'diff';
import type { Passage, PassagePlace } from './change.ts';
import { figureChanges } from './figures.ts';
import { plainText, shownText } from './typography.ts';
import { likeness, trimmed, wordChanges } from './words.ts';

const segmenter = new Intl.Segmenter('da', { granularity: 'sentence' });

/**
 * A full stop that ends no sentence: what it shortens belongs to what follows. Others, such as `kr.`, may end one; there
 * the next letter decides.
 */
const abbreviated =
  /(?:^|[\s(])(?:nr|stk|kap|ca|jf|jfr|pkt|pr|evt|fx|afs|hhv|inkl|ekskl|dvs|bl\.\s?a|f\.\s?eks|d\.\s?v\.\s?s)\.$/i;

/** The sentences of a text. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && abbreviated.test(last.trimEnd())) {
      found[found.length - 1] = last + segment;
    } else found.push(segment);
  }
  return found.map((one) => one.trim()).filter((one) => one !== '');
}

/** From here on, two sentences at one place are the same sentence, rewritten. */
const sameSentence = 0.35;

export const passage = (
  kind: Passage['kind'],
  place: PassagePlace,
  words: Passage['words'] = [],
  figures: Passage['figures'] = [],
): Passage => ({
  type: 'passage',
  ...place,
  kind,
  sentences: ['link', 'typography', 'layout'].includes(kind) ? 0 : 1,
  words,
  figures,
});

const removed = (sentence: string, place: PassagePlace): Passage =>
  passage('removed', place, [{ in: 'before', text: sentence }], figureChanges(sentence, ''));
const added = (sentence: string, place: PassagePlace): Passage =>
  passage('added', place, [{ in: 'after', text: sentence }], figureChanges('', sentence));

/** Sentences that stood at one place and those that stand there now: rewritten, removed or added. */
function exchanged(before: string[], after: string[], place: PassagePlace): Passage[] {
  const found: Passage[] = [];
  let rest = after;
  for (const old of before) {
    const alike = rest.map((now) => likeness(old, now));
    const best = alike.indexOf(Math.max(...alike));
    const now = rest[best];
    if (now === undefined || (alike[best] ?? 0) < sameSentence) {
      found.push(removed(old, place));
      continue;
    }
    found.push(...rest.slice(0, best).map((one) => added(one, place)));
    rest = rest.slice(best + 1);
    const words = trimmed(wordChanges(old, now));
    found.push(passage('rewritten', place, words, figureChanges(old, now)));
  }
  return [...found, ...rest.map((one) => added(one, place))];
}

/** What differs between the sentences of two passages. Nothing when the words and signs are the same. */
export function sentenceChanges(
  before: readonly string[],
  after: readonly string[],
  place: PassagePlace,
): Passage[] {
  const found: Passage[] = [];
  let typography = false;
  let gone: string[] = [];
  let [old, now] = [0, 0];
  const settle = (come: string[]): void => {
    found.push(...exchanged(gone, come, place));
    gone = [];
  };
  for (const { value, added: isNew, removed: isOld } of diffArrays(
    before.map(plainText),
    after.map(plainText),
  )) {
    if (isOld) {
      gone = before.slice(old, old + value.length);
      old += value.length;
    } else if (isNew) {
      settle(after.slice(now, now + value.length));
      now += value.length;
    } else {
      settle([]);
      typography ||= value.some((_, index) => before[old + index] !== after[now + index]);
      old += value.length;
      now += value.length;
    }
  }
  settle([]);
  return typography ? [...found, passage('typography', place)] : found;
}

/** What differs between two texts on one line, such as a summary. */
export const lineChanges = (before: string, after: string, field: string): Passage[] =>
  gathered(sentenceChanges(sentences(shownText(before)), sentences(shownText(after)), { field }));

/** Finds the sentences that only stand elsewhere: removed at one place and added at another. */
export function withMoves(passages: readonly Passage[]): Passage[] {
  const textOf = ({ words }: Passage): string => plainText(words.map(({ text }) => text).join(''));
  const left = passages.filter(({ kind }) => kind === 'removed');
  const moved = new Set<Passage>();
  const all = passages.map((one): Passage => {
    if (one.kind !== 'added') return one;
    const from = left.find((other) => !moved.has(other) && textOf(other) === textOf(one));
    if (!from) return one;
    moved.add(from);
    const words = one.words.map((run) => ({ ...run, in: 'both' as const }));
    return { ...one, kind: 'moved', words, figures: [] };
  });
  return all.filter((one) => !moved.has(one));
}

const isWhole = ({ kind }: Passage): boolean => ['added', 'removed', 'moved'].includes(kind);
const isSetting = ({ kind }: Passage): boolean => ['typography', 'layout'].includes(kind);

/** Whole sentences that came, went or moved one after another as one passage, and each setting of a section once. */
export function gathered(passages: readonly Passage[]): Passage[] {
  const found: Passage[] = [];
  for (const one of passages) {
    const same = ({ kind, section, field }: Passage): boolean =>
      kind === one.kind && section === one.section && field === one.field;
    if (isSetting(one) && found.some(same)) continue;
    const last = found.at(-1);
    if (!last || !isWhole(one) || !same(last)) {
      found.push(one);
      continue;
    }
    const [first] = last.words;
    const text = [first, ...one.words].map((run) => run?.text ?? '').join(' ');
    found[found.length - 1] = {
      ...last,
      sentences: last.sentences + one.sentences,
      words: first ? [{ ...first, text }] : [],
      figures: [...last.figures, ...one.figures],
    };
  }
  return found;
}
