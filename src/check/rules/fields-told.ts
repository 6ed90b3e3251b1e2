import { isCarried } from '../../model/ledger/compare.ts';
import { placeholderSentence } from '../../markdown/placeholders.ts';
import type { Trial } from '../../schemas/trial.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import { fileCheck, type Report } from '../check.ts';
import { figuresOfFields, figuresOfText } from './figures-of.ts';
import { fileStart } from '../finding.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { fieldName } from '../schema-findings.ts';

/** What of each field has figures that the trial's text says in sentences as well; undefined when nothing has. */
const toldFields = ({ activity, inForce, implementation, evaluation }: Trial) =>
  ({
    activity,
    inForce: 'date' in inForce ? { date: inForce.date } : undefined,
    implementation: { since: implementation.since, until: implementation.until },
    // Where the source refers to another trial's evaluation, that trial reports it.
    evaluation: evaluation.describedIn ? undefined : { when: evaluation.when },
    // Names, and where the facts stand.
    code: undefined,
    title: undefined,
    network: undefined,
    municipalities: undefined,
    sources: undefined,
    // Its sections stand in a list of their own beside the text.
    legalBasis: undefined,
    // Of these, provisions-told sees to it.
    provisions: undefined,
  }) satisfies Record<keyof Trial, unknown>;

function checkTrial(file: ContentFile<Trial>, report: Report): void {
  const { data, tree, fields, text } = file;
  // A text that is still to be written says nothing yet.
  if (!data || !tree || text.includes(placeholderSentence)) return;
  const said = figuresOfText(tree).filter(({ inNote }) => !inNote);
  for (const figure of figuresOfFields(toldFields(data))) {
    // Sentences say none in words of their own.
    if (figure.value === '0' || isCarried(figure, said)) continue;
    const place = fields?.locate(figure.path) ?? fileStart;
    report(file, place, ledgerText.fieldNotTold(fieldName(figure.path), figure.text));
  }
}

/** What a trial's fields say in figures, its text says too: one that is changed in one place only misleads. */
export const fieldsTold = fileCheck({
  id: 'fields-told',
  in: ['trials'],
  run(file, report) {
    checkTrial(file, report);
  },
});
