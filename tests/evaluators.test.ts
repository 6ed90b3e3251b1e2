import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { text } from '../src/text/da.ts';
import { evaluationsText } from '../src/text/evaluations.ts';
import { evaluatorText } from '../src/text/evaluators.ts';
import { squeeze } from './support/blocks.ts';
import { readBook, type PrintedBook } from './support/book.ts';
import { readPages } from './support/pages.ts';

// »Not reported« alone reads as if nobody evaluates. Wherever a reader meets it about who evaluates, what the source
// says of all trials stands beside it, or that the trial gets no design to evaluate by.

const folder = inject('site');
const { trials } = readNote(process.cwd());
const pages = readPages(folder);
const page = (address: string): CheerioAPI => {
  const found = pages.find((one) => one.address === address);
  if (!found) throw new Error(`${address} is not built.`);
  return found.html;
};

const silent = trials.filter(({ data }) => data.evaluation.by.includes('ikke-oplyst'));
const { notReported } = evaluatorText;
const isDesigned = ({ data }: (typeof trials)[number]): boolean =>
  data.evaluation.design !== 'udarbejdes-ikke';

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
/** What stands beside a label on a page. */
const factsOf = (html: CheerioAPI): string[] =>
  html('dt')
    .filter((_, term) => plain(html(term).text()) === text.evaluatedBy)
    .map((_, term) => plain(html(term).next('dd').text()))
    .get();

test('there are trials of both kinds', () => {
  expect(silent.filter(isDesigned).length).toBeGreaterThan(1);
  expect(silent.filter((trial) => !isDesigned(trial)).length).toBeGreaterThan(1);
});

test.each(silent.map((trial) => ({ code: trial.data.code, trial })))(
  'the page of $code says it in full, at the top and in its facts',
  ({ trial }) => {
    const sentence = isDesigned(trial) ? notReported.sentence : notReported.undesignedSentence;
    const said = factsOf(page(trial.address));
    expect(said).toHaveLength(2);
    for (const one of said) expect(one.startsWith(sentence.slice(0, -1))).toBe(true);
  },
);

describe('in the overview of the evaluations', () => {
  const html = page(addresses.evaluations);
  const cellsOf = (label: string): string[] =>
    html(`td[data-label="${label}"]`)
      .map((_, cell) => plain(html(cell).text()))
      .get();

  test('each row says it', () => {
    const cells = cellsOf(evaluationsText.evaluator).filter((cell) => /^ikke oplyst/i.test(cell));
    expect(cells).toHaveLength(silent.length);
    const begins = [notReported.label, notReported.undesignedLabel];
    expect(cells.filter((cell) => !begins.some((begin) => cell.startsWith(begin)))).toEqual([]);
  });

  test('so do the chart and its table', () => {
    const chart = html('#hvem').nextAll().slice(0, 2);
    expect(plain(chart.text())).toContain(notReported.label);
    expect(plain(chart.text())).toContain(evaluatorText.rule);
  });
});

test('the filter of the list of trials has no choice that says less', () => {
  const html = page(addresses.trials);
  const choices = html('select[name="evaluator"] option')
    .map((_, option) => plain(html(option).text()))
    .get()
    .filter((choice) => /ikke oplyst/i.test(choice));
  expect(choices).toEqual([expect.stringContaining(notReported.label)]);
});

test('no page says it and nothing more, those of the municipalities included', () => {
  const alone = pages.filter(({ html }) =>
    /Evalueres af:?\s*Ikke oplyst(?! for dette| –|\. Der bliver)|hvem der evaluerer(?! –)\s*·/.test(
      html('main').text(),
    ),
  );
  expect(alone.map(({ address }) => address)).toEqual([]);
});

describe('in the book', () => {
  let book: PrintedBook;
  beforeAll(async () => {
    book = await readBook(new Uint8Array(readFileSync(join(folder, 'statusnotat.pdf'))));
  });

  test('no row says who evaluates beside the source’s own words, so none says it is not reported', () => {
    const cells = [...book.trials.values()].flat(2);
    expect(cells.length).toBeGreaterThan(trials.length);
    const label = squeeze(text.evaluatedBy);
    expect(cells.filter((cell) => cell.includes(label))).toEqual([]);
  });
});
