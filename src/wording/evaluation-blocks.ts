import type { Note, NoteNetwork } from '../model/assemble.ts';
import type { ExternalEvaluation } from '../model/evaluations.ts';
import { evaluationsText } from '../text/evaluations.ts';
import { numberText } from '../text/formats.ts';
import { designChart, evaluatorChart } from './evaluation-charts.ts';
import { evaluationOverview, type TrialGrouping } from './evaluation-overview.ts';
import { evaluationRow } from './evaluation-row.ts';
import { evaluatorLabel } from './evaluators.ts';
import {
  cell,
  codeOf,
  codesOf,
  heading,
  paragraph,
  trialNamed,
  type Overview,
  type OverviewTable,
} from './overview-blocks.ts';

/** The external evaluations, each with who makes it and its trials. */
function externalTable(evaluations: readonly ExternalEvaluation[]): OverviewTable {
  const { about, evaluator, trials, externalCaption, notListed, capital } = evaluationsText;
  return {
    kind: 'table',
    caption: externalCaption,
    columns: [about, evaluator, trials],
    widths: [27, 32, 41],
    rows: evaluations.map((one) => [
      cell(`${one.number}. ${one.about ? capital(one.about) : notListed}`),
      cell(one.evaluators.map(evaluatorLabel).join(', ')),
      {
        list: one.trials.map((trial) => {
          const { title, evaluation } = trial.data;
          return [codeOf(trial), ` ${title}${evaluation.note ? `. ${evaluation.note}` : ''}`];
        }),
      },
    ]),
  };
}

const groupTable = ({ caption, heading: first, groups }: TrialGrouping): OverviewTable => ({
  kind: 'table',
  caption,
  columns: [first, evaluationsText.count, evaluationsText.trials],
  widths: [36, 12, 52],
  numbers: [1],
  rows: groups.map(({ label, trials }) => [
    cell(label),
    cell(numberText(trials.length)),
    cell(...codesOf(trials)),
  ]),
});

/** A network's trials, each with how it is evaluated in short. */
function networkTable({ data, trials }: NoteNetwork, note: Note): OverviewTable {
  const { trials: first, evaluator, external, design, methods, when } = evaluationsText;
  return {
    kind: 'table',
    caption: evaluationsText.allCaption(data.title),
    columns: [first, evaluator, external, design, methods, when],
    widths: [22, 27, 8, 9, 18, 16],
    rows: trials.map((trial) => {
      const row = evaluationRow(trial);
      return [
        cell(codeOf(trial), ` ${trial.data.title}`),
        { lines: [[row.evaluator], ...(row.note ? [[row.note]] : [])] },
        cell(row.externalText),
        cell(row.design),
        cell(...(row.describedIn ? trialNamed(row.describedIn, note) : [row.methods])),
        cell(row.when),
      ];
    }),
  };
}

/** How the trials are evaluated, as the site has it at `/evaluering/`; its charts are their tables. */
export function evaluationChapter(note: Note): Overview {
  const overview = evaluationOverview(note);
  const evaluators = evaluatorChart(note);
  return {
    title: evaluationsText.title,
    lead: evaluationsText.lead,
    blocks: [
      paragraph(evaluationsText.responsibility),
      paragraph(evaluationsText.notReportedMeans),
      heading(evaluationsText.externalTitle),
      paragraph(overview.externalLead),
      externalTable(overview.external),
      heading(evaluationsText.whoTitle),
      paragraph(evaluators.summary),
      {
        kind: 'table',
        caption: evaluationsText.whoChart,
        columns: [evaluationsText.evaluator, evaluationsText.count],
        widths: [80, 20],
        numbers: [1],
        rows: evaluators.rows.map(({ label, value }) => [cell(label), cell(numberText(value))]),
      },
      heading(evaluationsText.designTitle),
      paragraph(designChart(note).summary),
      groupTable(overview.designs),
      heading(evaluationsText.methodsTitle),
      ...overview.methodsLead.map((one) => paragraph(one)),
      groupTable(overview.methods),
      heading(evaluationsText.whenTitle),
      paragraph(overview.whenLead),
      groupTable(overview.times),
    ],
    wide: {
      title: evaluationsText.allTitle,
      tables: note.networks
        .filter(({ trials }) => trials.length > 0)
        .map((network) => networkTable(network, note)),
    },
  };
}
