import { joinParts } from '../markdown/typography.ts';
import { partNamed, referenceAddress, type LawReference } from '../model/law-effects.ts';
import { sectionsText, type LawPart } from '../model/legal-sections.ts';
import type { Act } from '../schemas/act.ts';
import { notReported } from '../schemas/fields.ts';
import type { LawEffect, Provision } from '../schemas/provision.ts';
import { lawsText } from '../text/laws.ts';

type Titled = Pick<Act, 'id' | 'title'>;
type Named = Omit<Provision, 'meant'>;

/** A reference to a part of an act in words: `§ 2, stk. 7`, `§§ 92–96 c`, `kapitel 10–12`; nothing for a whole act. */
export function partText(part: LawPart, stated: string): string {
  if (part === 'section') return sectionsText([stated]);
  return part === 'chapter' ? `${lawsText.chapter} ${stated.replaceAll('-', '–')}` : '';
}

/** A part of an act with the act's title; none where the source does not say which act it is. */
export const lawText = (title: string | undefined, part: string): string =>
  title === undefined
    ? `${part} ${lawsText.actNotStated}`
    : [title, part].filter(Boolean).join(' ');

/** A provision in words: `Lov om lys § 12`. The id stands for an act that nobody has: that is reported elsewhere. */
export function provisionText(provision: Named, acts: readonly Titled[]): string {
  const { act } = provision;
  const title = act === notReported ? undefined : (acts.find(({ id }) => id === act)?.title ?? act);
  const { part, stated } = partNamed(provision);
  return lawText(title, partText(part, stated));
}

/** A trial's reference to law as a link: `Lov om lys § 12`. @param name which name of the act */
export function referenceLink(
  reference: LawReference,
  acts: readonly Act[],
  name: 'title' | 'shortTitle',
): { address: string; label: string } {
  const act = acts.find(({ id }) => id === reference.act);
  return {
    address: referenceAddress(reference),
    label: joinParts(lawText(act?.[name], partText(reference.part, reference.stated))),
  };
}

/** A provision and how it is meant: `Lov om lys § 12 (fraviges)`. */
export const meantText = (provision: Provision, acts: readonly Titled[]): string =>
  `${provisionText(provision, acts)} (${lawsText.effects[provision.meant]})`;

/** A chapter or section as it is called on its act's page, or the whole act: `§ 26 d`, `kapitel 10`. */
export const partName = ({ part, label }: { part: LawPart; label: string }): string =>
  partText(part, label) || lawsText.wholeAct;

/** What a trial has to do with a part of an act, with what it says besides its number: `fraviges, stk. 3`. */
export const effectText = ({ effect, detail }: { effect: LawEffect; detail: string }): string =>
  [lawsText.effects[effect], detail.replaceAll('-', '–')].filter(Boolean).join(', ');
