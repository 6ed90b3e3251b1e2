import type { CheerioAPI } from 'cheerio';
import { expect } from 'vitest';
import { find, type Note } from '../../src/model/assemble.ts';
import { evaluationsText } from '../../src/text/evaluations.ts';
import { activityAmount, activityText } from '../../src/wording/facts.ts';
import { squeeze } from './blocks.ts';

// What the site's overviews say, to be held to a form that has them as chapters.

/** What separates facts and remarks is a line on the site and a sign elsewhere. */
export const loose = (words: string): string => words.replace(/[.:,·]/g, '');

/** The rows of tables but for their heads. */
export const rowsIn = (html: CheerioAPI, tables: string): string[][] =>
  html(`${tables} tbody tr`)
    .toArray()
    .map((row) =>
      html(row)
        .children()
        .toArray()
        .map((cell) => loose(squeeze(html(cell).text()))),
    );

/** How the trials are evaluated: all rows of the page's tables that a chapter has, in its order. */
export const webEvaluationRows = (html: CheerioAPI): string[][] => [
  ...rowsIn(html, 'table.external-evaluations'),
  ...rowsIn(html, '#hvem-diagram table'),
  ...rowsIn(html, 'table.trial-groups'),
  ...rowsIn(html, 'table.evaluations:not(.external-evaluations)'),
];

/** And its paragraphs. */
export function webEvaluationParagraphs(html: CheerioAPI): string[] {
  // How networks differ is the site's alone, as are the lines about where its links lead.
  html('#netvaerkene + p').remove();
  const ofSite = [evaluationsText.readMore, evaluationsText.numbersLead].map(squeeze);
  return html('main h2 ~ p, main .lead, main .text p, .chart p')
    .not('.visually-hidden, .muted, .no-print')
    .toArray()
    .map((one) =>
      ofSite.reduce((words, more) => words.split(more)[0] ?? '', squeeze(html(one).text())),
    );
}

/** The events of the timeline, each in one. */
export const webEvents = (html: CheerioAPI): string[] =>
  html('ol.timeline > li')
    .toArray()
    .map((item) => {
      const own = html(item);
      // Where they are many, their titles are in the appendix.
      own.find('details').each((_, one) => {
        const codes = html(one)
          .find('li li')
          .toArray()
          .map((trial) => /^\d\.\d\d/.exec(html(trial).text())?.[0]);
        const said = html(one).find('summary').text();
        html(one).replaceWith(`<p>${said}: ${codes.join(', ')}</p>`);
      });
      return loose(squeeze(own.text()));
    });

/**
 * Holds a form's chapter about activity to the site's page: the same trials, each with its figures and no more.
 * @param rows a trial's name and title, and what is counted in it item by item
 */
export function expectActivity(
  html: CheerioAPI,
  note: Note,
  rows: readonly { title: string; figures: readonly string[] }[],
): void {
  const counted = note.trials.filter(({ data }) => data.activity.length > 0);
  const codes = html('main h3 .code')
    .toArray()
    .map((one) => html(one).text());
  expect(counted.map(({ data }) => data.code)).toEqual(codes);
  expect(rows.map(({ title }) => title)).toEqual(
    counted.map(({ data }) => squeeze(data.code + data.title)),
  );
  const page = loose(squeeze(html('main').text()));
  for (const [index, { data }] of counted.entries()) {
    const figures = rows[index]?.figures ?? [];
    expect(figures).toHaveLength(data.activity.length);
    for (const [at, activity] of data.activity.entries()) {
      const places = activity.municipalities.map((id) => find(note.country, id).name);
      for (const said of [...places, activityText(activity)]) {
        expect(loose(figures[at] ?? '')).toContain(loose(squeeze(said)));
      }
      expect(page).toContain(loose(squeeze(activityAmount(activity))));
    }
  }
}
