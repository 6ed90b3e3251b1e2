import { sectionsText } from '../model/legal-sections.ts';
import type { Act } from '../schemas/act.ts';
import { notReported } from '../schemas/fields.ts';
import type { Provision } from '../schemas/provision.ts';
import { lawsText } from '../text/laws.ts';

type Titled = Pick<Act, 'id' | 'title'>;
type Part = Pick<Provision, 'section' | 'chapter'>;

/** A section or chapter in words: `§ 2, stk. 7`, `§§ 92–96 c`, `kapitel 10–12`; nothing for a whole act. */
export function partText({ section, chapter }: Part): string {
  if (section !== undefined) {
    return sectionsText([section]);
  }
  return chapter === undefined ? '' : `${lawsText.chapter} ${chapter.replaceAll('-', '–')}`;
}

/** A provision in words: `Lov om lys § 12`. The id stands for an act that nobody has: that is reported elsewhere. */
export function provisionText(provision: Part & { act: string }, acts: readonly Titled[]): string {
  const { act } = provision;
  const title = act === notReported ? '' : (acts.find(({ id }) => id === act)?.title ?? act);
  const part = partText(provision);
  const named = [title, part].filter(Boolean).join(' ');
  return act === notReported ? `${named} ${lawsText.actNotStated}` : named;
}

/** A provision and how it is meant: `Lov om lys § 12 (fraviges)`. */
export const meantText = (provision: Provision, acts: readonly Titled[]): string =>
  `${provisionText(provision, acts)} (${lawsText.effects[provision.meant]})`;
