import type { NoteTrial } from '../model/assemble.ts';
import type { Act } from '../schemas/act.ts';
import { trialRooms } from '../paper/rooms.ts';
import { legalBasisTexts } from '../wording/legal-basis.ts';
import { block, content } from './syntax.ts';
import { markupIn } from './wide-words.ts';

/** What a trial rests on, as a list. */
export function legalBasis(trial: NoteTrial, acts: readonly Act[]): string {
  const items = legalBasisTexts(trial, acts).map((one) =>
    content(markupIn(one, trialRooms.legalBasis)),
  );
  return block('plain-list', { args: items });
}
