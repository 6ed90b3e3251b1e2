import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { actFinder, type NamedAct } from '../markdown/act-names.ts';
import { splitText } from '../markdown/split-text.ts';
import { leftAlone, type Finder } from '../markdown/terms.ts';
import { trialOfFile } from '../markdown/trial-sections.ts';
import { lawPartAddress } from './addresses.ts';
import { find, type Note } from './assemble.ts';
import { lawReferences, partLabels } from './law-effects.ts';
import { lawPhrases, type LawPhrase } from './law-phrases.ts';
import { memoized } from './reading/memoized.ts';

/** A text of a paragraph, where it stands in the tree, and whether a link may stand in it. */
interface Piece {
  node: Text;
  siblings: PhrasingContent[];
  isFree: boolean;
}

/** The texts of a paragraph in their order, those in links and in marked words too: they may name the act. */
function piecesOf(siblings: PhrasingContent[], isFree = true): Piece[] {
  return siblings.flatMap((node): Piece[] => {
    if (node.type === 'text') return [{ node, siblings, isFree }];
    if ('children' in node) {
      const isLink = leftAlone.has(node.type) || node.type === 'mdxJsxTextElement';
      return piecesOf(node.children, isFree && !isLink);
    }
    // A mark of a footnote parts no words; anything else does.
    const value = node.type === 'footnoteReference' ? '' : '\0';
    return [{ node: { type: 'text', value }, siblings, isFree: false }];
  });
}

const lawElement = (
  { text, sections, act }: LawPhrase,
  trial: string | undefined,
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Law',
  attributes: Object.entries({ sections: sections.join(), act, trial }).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
  ),
  children: [{ type: 'text', value: text }],
});

function markParagraph(
  children: PhrasingContent[],
  findActs: Finder,
  trial: string | undefined,
): void {
  const pieces = piecesOf(children);
  const phrases = lawPhrases(pieces.map(({ node }) => node.value).join(''), findActs).filter(
    ({ act }) => act !== false && (act ?? trial) !== undefined,
  );
  let start = 0;
  for (const { node, siblings, isFree } of pieces) {
    const end = start + node.value.length;
    const from = start;
    start = end;
    const inside = phrases.filter(({ at, text }) => at >= from && at + text.length <= end);
    if (!isFree || inside.length === 0) continue;
    const found = inside.map((one) => ({ ...one, at: one.at - from }));
    const parts = splitText(node.value, found, (one) => lawElement(one, trial));
    siblings.splice(siblings.indexOf(node), 1, ...parts);
  }
}

const finderOf = memoized(actFinder);

/**
 * Remark plugin for the site, after the words are marked: wraps the sections of law that a text names as
 * `<Law sections="107,110" act="…" trial="…">`, those whose act is named beside them, and in a trial those without
 * one. Whether they are in the index, and of which act, the page knows ({@link lawLinkAddress}). The PDF is read
 * without this plugin.
 * @param options.acts asked for with each document, as they may change while editing
 */
export function remarkLaw({ acts }: { acts: () => readonly NamedAct[] }) {
  return (tree: Root, file: VFile): void => {
    const findActs = finderOf(acts());
    const trial = trialOfFile(file.path);
    visit(tree, (node) => {
      if (leftAlone.has(node.type)) return SKIP;
      if (node.type !== 'paragraph') return undefined;
      markParagraph(node.children, findActs, trial);
      return SKIP;
    });
  };
}

/** The acts that some trials have each section of; none where an act is not stated. */
function actsBySection(
  trials: readonly Note['trials'][number][],
): Map<string, Set<string | undefined>> {
  const acts = new Map<string, Set<string | undefined>>();
  for (const one of trials.flatMap(lawReferences)) {
    if (one.part !== 'section') continue;
    for (const label of partLabels(one)) {
      acts.set(label, (acts.get(label) ?? new Set<string | undefined>()).add(one.act));
    }
  }
  return acts;
}
const actsOfAll = memoized(({ trials }: Note) => actsBySection(trials));

/** The act that a trial has all of some sections of; `false` where it lacks one, or has one of several acts. */
function onlyAct(
  note: Note,
  trial: string,
  sections: readonly string[],
): string | undefined | false {
  const own = actsBySection([find(note.trials, trial)]);
  const acts = new Set(sections.flatMap((section) => [...(own.get(section) ?? [false as const])]));
  const [act] = acts;
  return acts.size === 1 && act;
}

/**
 * Where in the index of law the sections that a text names lead: to the first. Nothing where one of them is not there,
 * or where an act is not named and the trial has such a section of none, or of several.
 * @param marked `sections` and `act` as {@link remarkLaw} writes them
 */
export function lawLinkAddress(
  note: Note,
  marked: { sections: string; act?: string | undefined; trial?: string | undefined },
): string | undefined {
  const sections = marked.sections.split(',');
  const [first = ''] = sections;
  const { act: named, trial } = marked;
  const act = named ?? (trial !== undefined && onlyAct(note, trial, sections));
  const known = actsOfAll(note);
  if (act === false || sections.some((section) => !known.get(section)?.has(act))) return undefined;
  return lawPartAddress(act, 'section', first);
}
