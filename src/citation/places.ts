import { visit } from 'unist-util-visit';
import { isDrawable } from '../figures/charts/activity-chart.ts';
import { tableAnchor } from '../markdown/anchors.ts';
import { captionOf } from '../markdown/captioned-tables.ts';
import { slug } from '../markdown/slug.ts';
import { activityByNetwork } from '../model/activity.ts';
import {
  addresses,
  appendix1Anchor,
  appendixTableAddress,
  overviewAnchor,
  trialAnchor,
} from '../model/addresses.ts';
import type { Note, NoteNetwork } from '../model/assemble.ts';
import type { TextEntry } from '../model/entries.ts';
import { numberedCaptions } from '../model/numbered.ts';
import { isLarge } from '../model/page-room.ts';
import { activityPage } from '../text/activity.ts';
import { numberedTable } from '../text/captions.ts';
import { citationText } from '../text/citation.ts';
import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import { capitalized } from '../text/formats.ts';
import { housingPage } from '../text/housing.ts';
import { trialFigures } from '../text/trial-figures.ts';
import { housingChartTitles } from '../wording/housing.ts';
import type { Cited } from './cited.ts';

// The tables, rows and charts of pages, which are cited by themselves. That each is where it is said to be, and called
// so there, is seen on the built pages (tests/citation.test.ts).

const placed = (page: string, anchor: string, title: string): Cited => {
  const address = `${page}#${anchor}`;
  return { title, address, page: address };
};

/** The tables of a text of ours. @param title of its page */
export function tablesOf(
  note: Note,
  { address, file, tree }: Pick<TextEntry<unknown>, 'file' | 'tree'> & { address: string },
  title: string,
): Cited[] {
  const found: Cited[] = [];
  const numbers = numberedCaptions(note);
  visit(tree, 'mdxJsxFlowElement', (node) => {
    const caption = captionOf(node);
    if (caption !== undefined) {
      const anchor = tableAnchor(caption, file);
      const number = numbers.get(anchor)?.table;
      const shown = numberedTable(caption, number);
      found.push(
        placed(address, anchor, citationText.captioned(shown, title, number !== undefined)),
      );
    }
    if (node.name === 'NetworkOverview') {
      found.push(
        placed(
          address,
          overviewAnchor,
          numberedTable(text.table1.caption, numbers.get(overviewAnchor)?.table),
        ),
      );
    }
  });
  return found;
}

/** The table of appendix 1. */
export const appendix1Table = ({ networks }: Note): Cited =>
  placed(addresses.appendix1, appendix1Anchor, text.appendix1Caption(networks.length));

/** The rows of a network's table in appendix 2, by their numbers. */
export const rowsOf = ({ data: { number }, trials }: NoteNetwork): Cited[] =>
  trials.map(({ data: { code, title } }, index) =>
    placed(
      appendixTableAddress(number),
      trialAnchor(code),
      citationText.row(text.appendixTable(number), index + 1, code, title),
    ),
  );

/** The charts of a page, numbered as the page does. */
const charts = (page: string, title: string, found: { anchor: string; title: string }[]): Cited[] =>
  found.map((chart, index) =>
    placed(page, chart.anchor, citationText.figure(title, index + 1, chart.title)),
  );

/** The charts of how trials are divided. */
export const trialCharts = (): Cited[] =>
  charts(
    addresses.trialFigures,
    trialFigures.title,
    [
      { id: 'netvaerk', by: text.network },
      { id: 'status', by: text.implementation },
      { id: 'ikrafttraedelse', by: text.inForce },
      { id: 'hjemmel', by: text.legalBasis },
    ].map(({ id, by }) => ({ anchor: `${id}-diagram`, title: trialFigures.divided(by) })),
  );

export const evaluationCharts = (): Cited[] =>
  charts(addresses.evaluations, evaluationsText.title, [
    { anchor: 'hvem-diagram', title: evaluationsText.whoChart },
    { anchor: 'design-diagram', title: evaluationsText.designChart },
  ]);

/** The charts of what has happened in the trials; a large publication shows them on the trials' own pages alone. */
export const activityCharts = (note: Note): Cited[] =>
  charts(
    addresses.activity,
    activityPage.title,
    (isLarge(note) ? [] : activityByNetwork(note)).flatMap(({ counted }) =>
      counted.flatMap(({ trial: { data }, groups }) =>
        groups.filter(isDrawable).map((group, index) => ({
          anchor: `${trialAnchor(data.code)}-${index + 1}`,
          title: citationText.inTrial(capitalized(group.of), data.code),
        })),
      ),
    ),
  );

/** The charts of the housing application's figures. */
export const housingCharts = (note: Note): Cited[] =>
  charts(
    addresses.housingFigures,
    housingPage.title,
    housingChartTitles(note).map((title) => ({ anchor: slug(title), title })),
  );
