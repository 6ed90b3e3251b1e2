import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { actFinder, type NamedAct } from '../markdown/act-names.ts';
import { leftAlone, type Finder } from '../markdown/terms.ts';
import { trialOfFile } from '../markdown/trial-sections.ts';
import { lawAddress, lawPartAnchor } from './addresses.ts';
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
    const parts: PhrasingContent[] = [];
    let told = 0;
    for (const one of inside) {
      const at = one.at - from;
      if (at > told) parts.push({ type: 'text', value: node.value.slice(told, at) });
      parts.push(lawElement(one, trial));
      told = at + one.text.length;
    }
    if (told < node.value.length) parts.push({ type: 'text', value: node.value.slice(told) });
    siblings.splice(siblings.indexOf(node), 1, ...parts);
  }
}

/**
 * Remark plugin for the site, after the words are marked: wraps the sections of law that a text names as
 * `<Law sections="107,110" act="…" trial="…">`, those whose act is named beside them, and in a trial those without
 * one. Whether they are in the index, and of which act, the page knows ({@link lawLinkAddress}). The PDF is read
 * without this plugin.
 * @param options.acts asked for with each document, as they may change while editing
 */
export function remarkLaw({ acts }: { acts: () => readonly NamedAct[] }) {
  let known: readonly NamedAct[] = [];
  let findActs = actFinder(known);
  return (tree: Root, file: VFile): void => {
    const now = acts();
    if (now !== known) [known, findActs] = [now, actFinder(now)];
    const trial = trialOfFile(file.path);
    visit(tree, (node) => {
      if (leftAlone.has(node.type)) return SKIP;
      if (node.type !== 'paragraph') return undefined;
      markParagraph(node.children, findActs, trial);
      return SKIP;
    });
  };
}

/** The sections that trials have to do with, each as `act section`; an act that is not stated is empty. */
const sectionsOf = (trials: readonly Note['trials'][number][]): Set<string> =>
  new Set(
    trials
      .flatMap(lawReferences)
      .filter(({ part }) => part === 'section')
      .flatMap((one) => partLabels(one).map((label) => `${one.act ?? ''} ${label}`)),
  );
const allSections = memoized(({ trials }: Note) => sectionsOf(trials));

/** The acts, or none, that a trial has a section of. */
function actsWith(trial: Note['trials'][number], section: string): (string | undefined)[] {
  const own = lawReferences(trial).filter(
    (one) => one.part === 'section' && partLabels(one).includes(section),
  );
  return [...new Set(own.map(({ act }) => act))];
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
  let { act } = marked;
  if (act === undefined) {
    if (marked.trial === undefined) return undefined;
    const trial = find(note.trials, marked.trial);
    const acts = new Set(sections.map((section) => actsWith(trial, section)).flat());
    if (acts.size !== 1) return undefined;
    [act] = acts;
    if (sections.some((section) => actsWith(trial, section).length === 0)) return undefined;
  }
  const known = allSections(note);
  if (sections.some((section) => !known.has(`${act ?? ''} ${section}`))) return undefined;
  return `${lawAddress(act)}#${lawPartAnchor('section', first)}`;
}
