import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { actFinder } from '../../markdown/act-names.ts';
import { placeholderSentence } from '../../markdown/placeholders.ts';
import { textsWithTerms } from '../../markdown/terms.ts';
import { fieldFigures } from '../../model/ledger/field-figures.ts';
import { figuresIn, type Figure } from '../../model/ledger/figures.ts';
import { placeAt } from '../../model/reading/place.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import type { Act } from '../../schemas/act.ts';
import { notReported } from '../../schemas/fields.ts';
import type { Trial } from '../../schemas/trial.ts';
import { provisionFindings as text } from '../../text/provision-findings.ts';
import { provisionText } from '../../wording/provisions.ts';
import type { Check, Report } from '../check.ts';
import { fileStart } from '../finding.ts';
import { figuresOfText } from './figures-of.ts';

type Plain = Pick<Figure, 'kind' | 'value'>;

/** The section or chapter that a figure is; the source's »§ 2.11« and »målgruppe 2.11« are § 2, nr. 11. */
function partOf({ kind, value }: Plain): string | undefined {
  const [, section] = /^(?:§|nr\. )(\d+)\.\d+$/.exec(value) ?? [];
  if (section !== undefined) return `§${section}`;
  return kind === 'law' && /^(?:§|kap)/.test(value) ? value : undefined;
}
const partsOf = (figures: readonly Plain[]): Set<string> =>
  new Set(figures.flatMap((figure) => partOf(figure) ?? []));

const isNote = (node: RootContent): boolean =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Note';

/** A chapter of our own is told of by its number as well. */
const isOwnChapter = (part: string): boolean => /^kap[1-9]$/.test(part);

function checkTrial(file: ContentFile<Trial>, acts: readonly Act[], report: Report): void {
  const { data, tree, fields, text: whole } = file;
  // A text that is still to be written says nothing yet.
  if (!data || !tree || whole.includes(placeholderSentence)) return;
  const { legalBasis, provisions, title } = data;
  const find = actFinder(acts);
  const inText = figuresOfText(tree);
  const told = partsOf([...inText, ...figuresIn(title)]);
  const words = [title];
  visit(tree, 'text', ({ value }) => void words.push(value));
  const actsTold = new Set(words.flatMap((one) => find(one)).map(({ id }) => id));

  provisions.forEach((provision, index) => {
    const { act } = provision;
    const at = fields?.locate(['provisions', index]) ?? fileStart;
    const shown = provisionText(provision, acts);
    const parts = [...partsOf(fieldFigures(provision))];
    if (parts.some((part) => !told.has(part))) report(file, at, text.notTold(shown));
    else if (act !== notReported && !actsTold.has(act)) report(file, at, text.actNotTold(shown));
  });

  const known = partsOf(fieldFigures({ legalBasis, provisions }));
  for (const figure of inText) {
    const part = figure.kind === 'law' ? partOf(figure) : undefined;
    if (part === undefined || figure.inNote || known.has(part) || isOwnChapter(part)) continue;
    report(file, figure, text.partUnstated(figure.text));
  }
  const actsKnown = new Set([...legalBasis, ...provisions].map(({ act }) => act));
  const reported = new Set<string>();
  const children = tree.children.filter((node) => !isNote(node));
  for (const { value, position } of textsWithTerms({ ...tree, children })) {
    for (const { id, at, text: name } of find(value)) {
      if (actsKnown.has(id) || reported.has(id)) continue;
      reported.add(id);
      const place = placeAt(whole, (position?.start.offset ?? 0) + at);
      report(file, place, text.actUnstated(name, id));
    }
  }
}

/** The law that a trial’s text names is in its fields, and what its fields name is in its text. */
export const provisionsTold: Check = {
  id: 'provisions-told',
  run(project, report) {
    const acts = project.acts.data;
    // A list of acts that can't be read is reported already.
    if (!acts) return;
    for (const file of project.trials) checkTrial(file, acts, report);
  },
};
