import { backedBy } from '../../model/ledger/compare.ts';
import { fieldFigures } from '../../model/ledger/field-figures.ts';
import type { Figure } from '../../model/ledger/figures.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import type { LedgerGroup } from '../../schemas/ledger.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import type { Report } from '../check.ts';
import { fileStart } from '../finding.ts';
import { ledgerPlaces } from '../ledger-places.ts';
import type { Project } from '../../model/reading/project.ts';

type Plain = Pick<Figure, 'kind' | 'value'>;

/**
 * The figures of the words' explanations. Those of a source are backed at its places. Ours hold none, for nobody
 * backs them: only references to law that the publication has too. A word's own figures (LÆ 265) are a name.
 * @param plainOf the figures of a group of the ledger, as running text has them
 */
export function reportGlossaryFigures(
  project: Pick<Project, 'glossary' | 'ledger'>,
  plainOf: (group: LedgerGroup) => readonly Plain[],
  report: Report,
) {
  const { glossary } = project;
  const { groups, behind } = ledgerPlaces(project);
  const everything = groups.flatMap(({ group }) => plainOf(group));
  const ours = backedBy(everything.filter(({ kind }) => kind === 'law'));
  const backing = (entry: GlossaryTerm): ((figure: Plain) => boolean) =>
    entry.origin === 'redaktionen'
      ? ours
      : backedBy(behind(undefined, entry.sources).flatMap(({ group }) => plainOf(group)));
  glossary.data?.forEach((entry, index) => {
    const { full, explanation, origin } = entry;
    const isBacked = backing(entry);
    for (const figure of fieldFigures({ full, explanation }, [index])) {
      if (isBacked(figure)) continue;
      const { figureNotBacked, figureInOurExplanation } = ledgerText;
      const message = origin === 'kilde' ? figureNotBacked : figureInOurExplanation;
      const place = glossary.fields?.locate(figure.path) ?? fileStart;
      report(glossary, place, message(figure.text));
    }
  });
}
