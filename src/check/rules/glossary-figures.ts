import { isBacked } from '../../model/ledger/compare.ts';
import { fieldFigures } from '../../model/ledger/field-figures.ts';
import type { Figure } from '../../model/ledger/figures.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import type { LedgerGroup } from '../../schemas/ledger.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import type { Report } from '../check.ts';
import { fileStart } from '../finding.ts';
import type { Project } from '../../model/reading/project.ts';

type Plain = Pick<Figure, 'kind' | 'value'>;

/** The ledger's figures, group by group, as running text has them. */
export interface PlainGroup {
  source: string;
  group: LedgerGroup;
  plain: Plain[];
}

/** Whether a group of the ledger is at a place that an entry names: itself, or a part of it. */
export function isAt(group: LedgerGroup, source: string, reference: SourceReference): boolean {
  const { place } = reference;
  return (
    reference.source === source && (group.place === place || group.place.startsWith(`${place},`))
  );
}

/**
 * The figures of the words' explanations. Those of a source are backed at its places. Ours hold none, for nobody
 * backs them: only references to law that the publication has too. A word's own figures (LÆ 265) are a name.
 */
export function reportGlossaryFigures(
  { glossary }: Pick<Project, 'glossary'>,
  groups: readonly PlainGroup[],
  report: Report,
) {
  const everything = groups.flatMap(({ plain }) => plain);
  const ours = everything.filter(({ kind }) => kind === 'law');
  const backing = (entry: GlossaryTerm): Plain[] =>
    entry.origin === 'redaktionen'
      ? ours
      : groups
          .filter(({ source, group }) => entry.sources.some((one) => isAt(group, source, one)))
          .flatMap(({ plain }) => plain);
  glossary.data?.forEach((entry, index) => {
    const { full, explanation, origin } = entry;
    const own = backing(entry);
    for (const figure of fieldFigures({ full, explanation }, [index])) {
      if (isBacked(figure, own)) continue;
      const { figureNotBacked, figureInOurExplanation } = ledgerText;
      const message = origin === 'kilde' ? figureNotBacked : figureInOurExplanation;
      const place = glossary.fields?.locate(figure.path) ?? fileStart;
      report(glossary, place, message(figure.text));
    }
  });
}
