import { termFinder, textsWithTerms, type Finder } from '../../markdown/terms.ts';
import { wordingText } from '../../text/wording-findings.ts';
import type { Check } from '../check.ts';
import { textFiles } from '../../model/reading/project.ts';
import { placeAt } from '../../model/reading/place.ts';

/** Compounds that speak of a law without naming one. */
const unnamed = /^(?:ændrings|forsøgs|hoved|ramme|sær|special)loven$/iu;

/**
 * The name of an act in one word, or its letters before a section. »Loven« and »lovgivningen« name none, and a full
 * title (»lov om social service«) says itself what the act is about.
 */
const actName = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:\p{L}{3,}-?loven(?=s?(?![\p{L}-]))|\p{Lu}{2,5}(?=\s+§))`,
  'gu',
);

/** A name of an act that no term covers, and where in the text it stands. */
interface Unexplained {
  name: string;
  at: number;
}

/** The names of acts in a text that the glossary does not explain. */
export function unexplainedActs(text: string, find: Finder): Unexplained[] {
  const names = [...text.matchAll(actName)]
    .map(({ 0: name, index: at }) => ({ name, at }))
    .filter(({ name }) => !unnamed.test(name));
  if (names.length === 0) return [];
  const terms = find(text);
  return names.filter(
    ({ name, at }) =>
      !terms.some((term) => term.at <= at && term.at + term.text.length >= at + name.length),
  );
}

/** An act that a text calls by a short name is in the glossary: the name alone does not say which act it is. */
export const actsExplained: Check = {
  id: 'acts-explained',
  severity: 'warning',
  run(project, report) {
    const terms = project.glossary.data;
    // A glossary that can't be read is reported already.
    if (!terms) return;
    const find = termFinder(terms);
    const told = new Set<string>();
    for (const file of textFiles(project)) {
      for (const { value, position } of file.tree ? textsWithTerms(file.tree) : []) {
        for (const { name, at } of unexplainedActs(value, find)) {
          if (told.has(name.toLowerCase())) continue;
          told.add(name.toLowerCase());
          const start = (position?.start.offset ?? 0) + at;
          report(file, placeAt(file.text, start), wordingText.actUnexplained(name), {
            end: placeAt(file.text, start + name.length),
          });
        }
      }
    }
  },
};
