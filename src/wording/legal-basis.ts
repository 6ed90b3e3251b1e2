import { joinParts } from '../markdown/typography.ts';
import type { NoteTrial } from '../model/assemble.ts';
import type { Act } from '../schemas/act.ts';
import { legalBasisText } from './facts.ts';

/** `§§ 14 d og 14 e` with each number and its letter on one line. */
const joinLetters = (sections: string): string =>
  sections.replace(/(\d) (?=[a-zæøå](?!\p{L}))/gu, '$1\u00a0');

/** What a trial rests on, text by text. */
export function legalBasisTexts(trial: NoteTrial, acts: readonly Act[]): string[] {
  return trial.data.legalBasis.map((basis) => {
    const note = basis.kind === 'generel' && basis.note ? `: ${basis.note}` : '';
    return joinLetters(joinParts(legalBasisText(basis, acts))) + joinParts(note);
  });
}
