import { diffArrays } from 'diff';
import type { Root } from 'mdast';
import type { Detail, Passage, PassagePlace } from './change.ts';
import { sectionsOf, type Block, type Section } from './blocks.ts';
import { gathered, passage, sentenceChanges, sentences, withMoves } from './prose.ts';
import { plainText, without } from './typography.ts';
import { likeness } from './words.ts';

type Pair = [before: Section | undefined, after: Section | undefined];

/** Two sections with other headings are the same section when so much of their text is. */
const sameSection = 0.5;

const textOf = ({ blocks }: Section): string => blocks.map(({ text }) => text).join(' ');

/** The sections between two that have kept their headings: those that have a new one, and those that came or went. */
function betweenKept(before: readonly Section[], after: readonly Section[]): Pair[] {
  const pairs: Pair[] = [];
  let rest = [...after];
  for (const old of before) {
    const at = rest.findIndex((now) => likeness(textOf(old), textOf(now)) >= sameSection);
    if (at < 0) pairs.push([old, undefined]);
    else {
      pairs.push(...rest.slice(0, at).map((now): Pair => [undefined, now]), [old, rest[at]]);
      rest = rest.slice(at + 1);
    }
  }
  return [...pairs, ...rest.map((now): Pair => [undefined, now])];
}

function pairSections(before: readonly Section[], after: readonly Section[]): Pair[] {
  const pairs: Pair[] = [];
  const key = ({ heading, depth }: Section): string =>
    heading === undefined ? '' : `${depth} ${plainText(heading)}`;
  let [old, now] = [0, 0];
  let gone: readonly Section[] = [];
  const settle = (come: readonly Section[]): void => {
    pairs.push(...betweenKept(gone, come));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays(before.map(key), after.map(key))) {
    if (removed) {
      gone = before.slice(old, old + value.length);
      old += value.length;
    } else if (added) {
      settle(after.slice(now, now + value.length));
      now += value.length;
    } else {
      settle([]);
      pairs.push(...value.map((_, index): Pair => [before[old + index], after[now + index]]));
      old += value.length;
      now += value.length;
    }
  }
  settle([]);
  return pairs;
}

const sentencesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text }) => sentences(text));
const all = (blocks: readonly Block[], part: (block: Block) => string | string[]): string =>
  blocks.flatMap(part).join('\n');

/** What differs between two sections with the same words: where links lead, or how the text is set. */
function settings(
  before: readonly Block[],
  after: readonly Block[],
  place: PassagePlace,
): Passage[] {
  const links = (blocks: readonly Block[]): string[] => blocks.flatMap((one) => one.links);
  const [had, has] = [links(before), links(after)];
  const words = [
    ...without(had, has).map((text) => ({ in: 'before' as const, text })),
    ...without(has, had).map((text) => ({ in: 'after' as const, text })),
  ];
  if (words.length > 0) {
    const apart = words.map((run, index) => (index === 0 ? run : { ...run, text: ` ${run.text}` }));
    return [passage('link', place, apart)];
  }
  const sameWords =
    plainText(all(before, ({ text }) => text)) === plainText(all(after, ({ text }) => text));
  const set = (blocks: readonly Block[]): string =>
    blocks.map((one) => plainText(one.set)).join('\n');
  return sameWords && set(before) !== set(after) ? [passage('layout', place)] : [];
}

/** What differs between two versions of a text, section by section. */
export function textChanges(before: Root, after: Root): Detail[] {
  if (before === after) return [];
  const headings: Detail[] = [];
  const passages = pairSections(sectionsOf(before), sectionsOf(after)).flatMap(([old, now]) => {
    const [from, to] = [old?.heading, now?.heading];
    if (
      from !== to &&
      (from === undefined || to === undefined || plainText(from) !== plainText(to))
    )
      headings.push({ type: 'heading', ...(from && { before: from }), ...(to && { after: to }) });
    const heading = to ?? from;
    const place = heading === undefined ? {} : { section: heading };
    const [had, has] = [old?.blocks ?? [], now?.blocks ?? []];
    const relabelled =
      old &&
      now &&
      (old.depth !== now.depth || (from !== to && plainText(from ?? '') === plainText(to ?? '')))
        ? [passage(from === to ? 'layout' : 'typography', place)]
        : [];
    return [
      ...sentenceChanges(sentencesOf(had), sentencesOf(has), place),
      ...relabelled,
      ...(old && now ? settings(had, has, place) : []),
    ];
  });
  return [...headings, ...gathered(withMoves(passages))];
}
