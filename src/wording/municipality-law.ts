import { legalBasisAnchor } from '../model/addresses.ts';
import type { Note, NoteTrial } from '../model/assemble.ts';
import { lawIndex } from '../model/law-index.ts';
import { municipalityText } from '../text/municipalities.ts';

/** What some trials rest on in an act, each with its anchor in the index of legal bases and how many trials it has. */
export interface MunicipalityLaw {
  title: string;
  anchor: string;
  places: { label: string; anchor: string; count: number }[];
}

/** What some trials rest on: act by act its sections in natural order, and then changes of it as a whole. */
export function municipalityLaw(
  trials: readonly NoteTrial[],
  acts: Note['acts'],
): { laws: MunicipalityLaw[]; unnamed: number } {
  const index = lawIndex({ trials: [...trials], acts });
  const laws = index.acts.map(({ act, sections, general }) => ({
    title: act.title,
    anchor: legalBasisAnchor(act.id),
    places: [
      ...sections.map((section) => ({
        label: `§\u00a0${section.label.replace(' ', '\u00a0')}`,
        anchor: legalBasisAnchor(act.id, section.label),
        count: section.trials.length,
      })),
      ...(general.length > 0
        ? [
            {
              label: municipalityText.general,
              anchor: legalBasisAnchor(act.id, 'generel'),
              count: general.length,
            },
          ]
        : []),
    ],
  }));
  return { laws, unnamed: index.unnamed.length };
}
