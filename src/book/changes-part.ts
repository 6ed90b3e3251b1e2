import { newestFirst } from '../model/editions.ts';
import type { Edition, EditionChange } from '../schemas/edition.ts';
import { editionsText } from '../text/editions.ts';
import { pdfText } from '../text/pdf.ts';
import { periodText } from '../wording/facts.ts';
import { block, content, inline, label, markup, string } from './syntax.ts';
import { labels } from '../model/targets.ts';

const line = (text: string): string => markup(editionsText.shown(text));

/** What is changed about one entry: its name, and a line for each thing. */
const change = ({ title, lines }: EditionChange): string =>
  [
    inline('strong', [], line(title)),
    block('list', { args: lines.map((one) => content(line(one))) }),
  ].join('\n');

/** An edition: when it is of, what is new in it, and each change. */
const edition = ({ number, date, summary, changes }: Edition, isOnly: boolean): string =>
  [
    block('group-heading', { args: [content(line(pdfText.edition(number, periodText(date))))] }),
    line(isOnly ? `${summary} ${editionsText.nothingYet}` : summary),
    ...(changes.length > 0
      ? [
          block('list', {
            named: { tight: 'false' },
            rest: changes.map((one) => content(change(one))),
          }),
        ]
      : []),
  ].join('\n\n');

/** The editions and what is new in each, the newest first, as the site has them at `/aendringer/`. */
export const changesPart = (editions: readonly Edition[]): string =>
  block('chapter', {
    args: [label(labels.changes)],
    named: { title: string(editionsText.title), follows: 'true' },
    body: [
      markup(editionsText.lead),
      markup(editionsText.means),
      ...newestFirst(editions).map((one) => edition(one, editions.length === 1)),
    ].join('\n\n'),
  });
