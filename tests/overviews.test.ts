import { describe, expect, inject, test } from 'vitest';
import { addresses, trialAnchor } from '../src/model/addresses.ts';
import { externalEvaluations, trialsByStatus } from '../src/model/counts.ts';
import { readNote } from '../src/model/read.ts';
import { networksText } from '../src/text/networks.ts';
import { readPages } from './support/pages.ts';
import { siteInBrowser } from './support/window.ts';

const note = readNote(process.cwd());
const pages = new Map(readPages(inject('site')).map(({ address, html }) => [address, html]));

/** A built page, or a failure that names it. */
function pageAt(address: string) {
  const html = pages.get(address);
  if (!html) throw new Error(`${address} is not built`);
  return html;
}

describe('the matrix of municipalities and networks', () => {
  const html = pageAt(addresses.networks);
  const rows = html('.matrix tbody tr')
    .toArray()
    .map((row) => ({
      name: html(row).find('th').text().trim(),
      cells: html(row)
        .find('td')
        .toArray()
        .map((cell) => html(cell).text().trim()),
    }));

  test('has every municipality once, in Danish order', () => {
    expect(rows.map(({ name }) => name)).toEqual(note.municipalities.map(({ name }) => name));
  });

  test('says in each cell what the note says', () => {
    const { spoken, noTrials } = networksText;
    const expected = note.municipalities.map((municipality) => [
      ...note.networks.map((network) => {
        const count = network.trials.filter(({ data }) =>
          data.municipalities.includes(municipality.id),
        ).length;
        if (count > 0) return String(count);
        if (network.data.participants.includes(municipality.id)) return spoken.participant;
        const former = network.data.former.some((one) => one.municipality === municipality.id);
        return former ? spoken.former : spoken.outside;
      }),
      String(municipality.trials.length || noTrials),
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual(expected);
    expect(expected.flat()).toContain(spoken.participant);
    expect(expected.flat()).toContain(spoken.former);
  });

  test('counts participants and trials below each network', () => {
    const totals = html('.matrix tfoot tr')
      .toArray()
      .map((row) =>
        html(row)
          .find('td')
          .toArray()
          .map((cell) => html(cell).text().trim()),
      );
    expect(totals[0]?.slice(0, -1)).toEqual(
      note.networks.map(({ data }) => String(data.participants.length)),
    );
    expect(totals[2]).toEqual(
      [...note.networks.map(({ trials }) => trials.length), note.trials.length].map(String),
    );
  });

  test('names each network in its column', () => {
    const names = html('.matrix thead .visually-hidden')
      .toArray()
      .map((name) => html(name).text());
    expect(names).toEqual(note.networks.map(({ data }) => data.title));
  });
});

describe('the figures of the trials', () => {
  const html = pageAt(addresses.trialFigures);
  const figuresOf = (part: string) =>
    html(`#${part}-diagram tbody td`)
      .toArray()
      .map((cell) => Number(html(cell).text()));

  test('are those of the note, and each chart counts every trial', () => {
    const statuses = [...trialsByStatus(note.trials).values()].map(({ length }) => length);
    expect(figuresOf('netvaerk')).toEqual(note.networks.map(({ trials }) => trials.length));
    expect(figuresOf('status')).toEqual(statuses);
    for (const part of ['netvaerk', 'status', 'ikrafttraedelse', 'hjemmel']) {
      const sum = figuresOf(part).reduce((all, count) => all + count, 0);
      expect(sum, part).toBeGreaterThanOrEqual(note.trials.length);
    }
  });
});

describe('the page about evaluations', () => {
  const html = pageAt(addresses.evaluations);

  test('has each trial once in the complete table, under its own network', () => {
    const codes = html('table.evaluations')
      .toArray()
      .map((table) =>
        html(table)
          .find('tbody .code')
          .toArray()
          .map((code) => html(code).text()),
      );
    const expected = note.networks
      .filter(({ trials }) => trials.length > 0)
      .map(({ trials }) => trials.map(({ data }) => data.code));
    expect(codes).toEqual(expected);
  });

  test('says where a trial’s evaluation is described when that is under another trial', () => {
    const described = note.trials.filter(({ data }) => data.evaluation.describedIn);
    expect(described.length).toBeGreaterThan(0);
    for (const { data } of described) {
      const link = html(`#${trialAnchor(data.code)} td[data-label=Metoder] a`);
      expect(link.attr('href')).toBe(`#${trialAnchor(data.evaluation.describedIn ?? '')}`);
    }
  });

  test('lists each external evaluation with all its trials', () => {
    for (const number of externalEvaluations(note)) {
      const links = html(`#ekstern-${number} a`)
        .toArray()
        .map(({ attribs }) => attribs['href']);
      const sharing = note.trials.filter(({ data }) => data.evaluation.externalNumber === number);
      expect(links).toEqual(sharing.map(({ address }) => address));
    }
  });
});

describe('in a browser', () => {
  const { on } = siteInBrowser();

  test.each([360, 1280])(
    'the matrix is all in sight, %i pixels wide, and its headings stay while the page scrolls',
    async (width) => {
      const seen = await on(addresses.networks, { viewport: { width, height: 700 } }, (page) =>
        page.evaluate(() => {
          document.querySelector('.matrix tbody tr:nth-last-child(20)')?.scrollIntoView();
          const heads = [...document.querySelectorAll('.matrix thead th')];
          const { clientWidth, scrollWidth } = document.documentElement;
          return {
            tops: [...new Set(heads.map((head) => Math.round(head.getBoundingClientRect().top)))],
            right: heads.every((head) => head.getBoundingClientRect().right <= clientWidth),
            sideways: scrollWidth - clientWidth,
          };
        }),
      );
      expect(seen).toEqual({ tops: [0], right: true, sideways: 0 });
    },
  );

  test('a link to a trial’s evaluation leads to its row', async () => {
    const address = `${addresses.evaluations}#${trialAnchor('7.01')}`;
    const top = await on(address, {}, (page) =>
      page.locator('tr:target').evaluate((row) => row.getBoundingClientRect().top),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });
});
