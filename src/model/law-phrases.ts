import type { Finder } from '../markdown/terms.ts';
import { sectionPattern, sectionsIn } from './ledger/figures.ts';

// Where a text names sections of law. What act they are of is read only off words that stand beside them: a guess would
// lead a reader to another rule than the text speaks of.

/** Sections named together, as `§ 52, stk. 3` and `§§ 107 eller 110` are. */
export interface LawPhrase {
  at: number;
  text: string;
  /** `52`, `26 d`: the sections alone, each once. */
  sections: string[];
  /** The act that the words beside it name: none where there is none; `false` where it is unknown or one of several. */
  act: string | undefined | false;
}

const numbers = String.raw`\d+(?:[–-]\d+)?(?:(?:, | og | eller )\d+(?:[–-]\d+)?(?![\d.]))*`;
const phrase = new RegExp(`${sectionPattern}((?:,? (?:stk|nr)\\. ?${numbers})*)`, 'gu');

/** What two phrases may have between them when one act is said of both. */
const joined = /^(?:,| og| eller| samt)? $/;
/** A law or rule that we may not know, before a section: »lejelovens«, »ABL«, »lov nr. 548«. */
const unknownBefore =
  /(?:(?:[Ll]ov|[Bb]ekendtgørelse|[Rr]eglement|[Vv]edtægt|[Ff]orordning|[Cc]irkulære|[Kk]onvention)\p{Ll}{0,4}|\p{Lu}{2,}|\d|\0) ?\(?$/u;
/** »§ 2 i …«, »§ 2 af …«: of something, which need not be an act that we know. */
const unknownAfter = /^,? (?:i|af) /;

/** Signs that keep words together are spaces: places stay what they are. */
const plain = (text: string): string => text.replace(/[\u00a0\u2060\s]/g, ' ');

/** What the words right before and right after a phrase say of its act. */
function actBeside(before: string, after: string, findActs: Finder): LawPhrase['act'] {
  const acts = [
    findActs(before).find(({ at, text }) => /^ \(?$/.test(before.slice(at + text.length)))?.id,
    findActs(after).find(({ at }) => /^,? i $/.test(after.slice(0, at)))?.id,
  ].filter((id) => id !== undefined);
  if (new Set(acts).size > 1) return false;
  if (acts[0] !== undefined) return acts[0];
  return !unknownBefore.test(before) && !unknownAfter.test(after) && undefined;
}

/**
 * Every place where a text names sections of law, in order.
 * @param findActs finds the names of acts in a text
 */
export function lawPhrases(text: string, findActs: Finder): LawPhrase[] {
  const words = plain(text);
  const found = [...words.matchAll(phrase)].map(({ 0: match, 1: list = '', index: at }) => {
    const end = at + match.length;
    return {
      at,
      end,
      text: text.slice(at, end),
      sections: [...new Set(sectionsIn(list))],
      act: actBeside(words.slice(0, at), words.slice(end), findActs),
    };
  });
  /** The act that a neighbour in the same list has, or hands on from its own neighbour. */
  const handedOn = (index: number, step: -1 | 1): LawPhrase['act'] => {
    const [one, next] = [found[index], found[index + step]];
    if (!one || !next) return undefined;
    const [first, second] = step === 1 ? [one, next] : [next, one];
    if (!joined.test(words.slice(first.end, second.at))) return undefined;
    return next.act ?? handedOn(index + step, step);
  };
  return found
    .map(({ at, text: name, sections, act }, index) => {
      const said = [handedOn(index, -1), handedOn(index, 1)].filter((one) => one !== undefined);
      const shared = said.every((one) => one === said[0]) ? said[0] : false;
      return { at, text: name, sections, act: act ?? shared };
    })
    .filter(({ at, text: name }) => !/^-?[\p{L}\d]/u.test(words.slice(at + name.length)));
}
