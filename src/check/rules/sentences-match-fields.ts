import type { Trial } from '../../schemas/trial.ts';
import { trialText } from '../../text/trial-findings.ts';
import type { Check } from '../check.ts';
import { claims } from './field-claims.ts';
import { placeAt } from '../../model/reading/place.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { runningText, type Run } from '../running-text.ts';
import { detailsOf, type Passage } from '../source-text.ts';

/** A sentence that a field says something else than. */
interface Contradiction extends Passage {
  message: string;
}

/** The runs of a trial's own text: a note reports other places, which may well say something else. */
function ownRuns(file: ContentFile<Trial>): Run[] {
  const notes = (file.tree?.children ?? []).filter(
    (node) =>
      node.type === 'footnoteDefinition' ||
      (node.type === 'mdxJsxFlowElement' && node.name === 'Note'),
  );
  const isIn = (start: number): boolean =>
    notes.some(({ position }) => {
      const { start: from, end: to } = position ?? {};
      return start >= (from?.offset ?? Infinity) && start < (to?.offset ?? 0);
    });
  return runningText(file).filter(({ start }) => !isIn(start));
}

/** The sentences of a trial that say something else than its fields do, by where they stand in the file. */
export function contradictionsIn(trial: Trial, runs: readonly Run[]): Contradiction[] {
  return runs.flatMap(({ text, start }) =>
    claims.flatMap(({ says, field, value, holds, right }) =>
      holds(trial)
        ? []
        : [...text.matchAll(says)].map(({ 0: said, index }) => ({
            start: start + index,
            end: start + index + said.length,
            message: trialText.fieldContradicted(
              field,
              value(trial),
              said.replaceAll(/\s+/g, ' ').replace(/\.$/, ''),
              right,
            ),
          })),
    ),
  );
}

/** What a trial's sentences say without reservation, its fields say too. */
export const sentencesMatchFields: Check = {
  id: 'sentences-match-fields',
  run(project, report) {
    for (const file of project.trials) {
      if (!file.data || !file.tree) continue;
      for (const { message, ...passage } of contradictionsIn(file.data, ownRuns(file))) {
        report(file, placeAt(file.text, passage.start), message, detailsOf(file.text, passage, []));
      }
    }
  },
};
