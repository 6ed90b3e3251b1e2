import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import type { ExternalEvaluation } from '../model/evaluations.ts';
import { evaluationColumns, evaluationRooms } from '../paper/rooms.ts';
import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import { numberText } from '../text/formats.ts';
import { designChart, evaluatorChart } from '../wording/evaluation-charts.ts';
import { evaluationOverview, type TrialGrouping } from '../wording/evaluation-overview.ts';
import { evaluationRow } from '../wording/evaluation-row.ts';
import { evaluatorLabel } from '../wording/evaluators.ts';
import type { TrialChart } from '../wording/trial-charts.ts';
import { array, block, content, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import { codeLink, codeLinks } from './trial-codes.ts';
import { markupIn } from './wide-words.ts';

// How the trials are evaluated, as the site has it at `/evaluering/`.

const line = (value: string): string => markup(joinParts(value));
const heading = (title: string): string => `== ${markup(title)}`;

const captioned = (caption: string, table: string): string =>
  block('captioned', {
    args: [shown(joinParts(caption))],
    named: { listed: 'false' },
    body: table,
  });

const headed = (
  columns: string,
  align: string,
  header: readonly string[],
  rows: string[],
): string =>
  block('data-table', {
    named: { columns, align, header: array(header.map(shown)) },
    rest: rows,
  });

/** The external evaluations, each with who makes it and its trials. */
function externalTable(evaluations: readonly ExternalEvaluation[]): string {
  const { about, evaluator, trials: trialsHeading, externalCaption } = evaluationsText;
  const trial = (one: NoteTrial): string => {
    const { title, evaluation } = one.data;
    const note = evaluation.note ? `. ${evaluation.note}` : '';
    return content(`${codeLink(one)} ${line(title + note)}`);
  };
  const rows = evaluations.map(({ number, evaluators, about: said, trials }) =>
    array([
      content(
        line(`${number}. ${said ? evaluationsText.capital(said) : evaluationsText.notListed}`),
      ),
      content(line(evaluators.map(evaluatorLabel).join(', '))),
      content(block('list', { args: trials.map(trial) })),
    ]),
  );
  const header = [about, evaluator, trialsHeading];
  return captioned(externalCaption, headed('(38mm, 30mm, 70mm)', 'left', header, rows));
}

/** What a chart of the site shows, as its table. */
const chartTable = (caption: string, first: string, { rows }: TrialChart): string =>
  captioned(
    caption,
    headed(
      'auto',
      '(left, right)',
      [first, evaluationsText.count],
      rows.map(({ label: name, value }) => array([content(line(name)), shown(numberText(value))])),
    ),
  );

const groupTable = ({ caption, heading: first, groups }: TrialGrouping): string =>
  captioned(
    caption,
    headed(
      '(52mm, 16mm, 70mm)',
      '(left, right, left)',
      [first, evaluationsText.count, evaluationsText.trials],
      groups.map(({ label: name, trials }) =>
        array([content(line(name)), shown(numberText(trials.length)), content(codeLinks(trials))]),
      ),
    ),
  );

/** A trial and how it is evaluated in short, cell by cell. */
export function evaluationCells(trial: NoteTrial): string[] {
  const row = evaluationRow(trial);
  const text = (column: keyof typeof evaluationColumns, value: string): string =>
    markupIn(joinParts(value), evaluationRooms[column]);
  const cells: Record<keyof typeof evaluationColumns, string> = {
    trial: `${codeLink(trial)} ${text('trial', trial.data.title)}`,
    evaluator: [row.evaluator, ...(row.note ? [row.note] : [])]
      .map((one) => text('evaluator', one))
      .join('\n\n'),
    external: text('external', row.externalText),
    design: text('design', row.design),
    methods: text(
      'methods',
      row.describedIn ? `${evaluationsText.describedIn} ${row.describedIn}` : row.methods,
    ),
    when: text('when', row.when),
  };
  return Object.values(cells);
}

/** A network's trials, each with how it is evaluated in short. */
function networkTable({ data, trials }: NoteNetwork): string {
  const rows = trials.map((trial) => array(evaluationCells(trial).map(content)));
  const { trials: first, evaluator, external, design, methods, when } = evaluationsText;
  return captioned(
    evaluationsText.allCaption(data.title),
    block('data-table', {
      named: {
        columns: array(Object.values(evaluationColumns).map((width) => `${width}mm`)),
        size: '8pt',
        header: array([first, evaluator, external, design, methods, when].map(shown)),
      },
      rest: rows,
    }),
  );
}

/** The chapter about how all trials are evaluated. */
export function evaluationPart(note: Note): string {
  const overview = evaluationOverview(note);
  const evaluators = evaluatorChart(note);
  const designs = designChart(note);
  const chapter = block('chapter', {
    args: [label(labels.evaluations)],
    named: { title: string(evaluationsText.title) },
    body: [
      line(evaluationsText.lead),
      line(evaluationsText.responsibility),
      line(evaluationsText.notReportedMeans),
      heading(evaluationsText.externalTitle),
      line(overview.externalLead),
      externalTable(overview.external),
      heading(evaluationsText.whoTitle),
      line(evaluators.summary),
      chartTable(evaluationsText.whoChart, evaluationsText.evaluator, evaluators),
      heading(evaluationsText.designTitle),
      line(designs.summary),
      groupTable(overview.designs),
      heading(evaluationsText.methodsTitle),
      ...overview.methodsLead.map(line),
      groupTable(overview.methods),
      heading(evaluationsText.whenTitle),
      line(overview.whenLead),
      groupTable(overview.times),
    ].join('\n\n'),
  });
  const tables = note.networks.filter(({ trials }) => trials.length > 0).map(networkTable);
  if (tables.length === 0) return chapter;
  const all = block('wide-section', {
    args: [label(labels.evaluationRows), string(text.allTrials)],
    body: tables.join('\n\n'),
  });
  return `${chapter}\n\n${all}`;
}
