import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { readNote } from '../src/model/read.ts';
import { timeline } from '../src/model/timeline.ts';
import { comparePeriods } from '../src/schemas/period-days.ts';
import { check, placeOf } from './support/check.ts';
import { copyProject } from './support/copy.ts';
import { siteInBrowser } from './support/window.ts';

const address = '/forloeb/';
const note = readNote(process.cwd());
const events = timeline(note);

describe('the timeline as published', () => {
  const file = join(inject('site'), 'forloeb/index.html');
  const html = load(readFileSync(file, 'utf8'));
  const items = html('.timeline > li').toArray();

  test('has every event, in order of time, each with an anchor that its title links to', () => {
    expect(items.map((item) => html(item).attr('id'))).toEqual(events.map(({ id }) => id));
    expect(events.map(({ period }) => period)).toEqual(
      events.map(({ period }) => period).toSorted(comparePeriods),
    );
    for (const item of items) {
      expect(html(item).find('h3 > a').attr('href')).toBe(`#${html(item).attr('id')}`);
    }
  });

  test('gives every event a time that machines read, a kind in words and a source', () => {
    for (const item of items) {
      expect(html(item).find('time').attr('datetime')).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(html(item).find('.kind').text()).not.toBe('');
      const source = html(item).find('.source');
      expect(source.find('a').attr('href')).toMatch(/^\/kilder\/[a-z0-9-]+\/$/);
      expect(source.text()).toMatch(/: \S/);
    }
  });

  test('begins with KL in 2016 and ends with the final evaluations', () => {
    expect(items[0] && html(items[0]).text()).toContain('KL');
    expect(html(items.at(-1) ?? '').text()).toContain('slutningen af 2020');
  });

  test('says of plans that they are planned, and of nothing else', () => {
    const marked = items.filter((item) => html(item).find('.planned').length > 0);
    expect(marked.map((item) => html(item).attr('id'))).toEqual(
      events.filter(({ planned }) => planned).map(({ id }) => id),
    );
    // Nothing after the status note has happened as far as any source knows.
    expect(events.filter(({ period, planned }) => period > '2019-03' && !planned)).toEqual([]);
  });

  test('names every trial at the date when its rules entered into force, and counts them', () => {
    for (const { id, groups } of events) {
      const codes = html(`#${id} a[href^="/forsoeg/"]`)
        .toArray()
        .map((link) => html(link).text().slice(0, 4));
      for (const { trials } of groups) {
        expect(codes).toEqual(expect.arrayContaining(trials.map(({ data }) => data.code)));
        if (trials.length > 1) {
          expect(html(`#${id}`).text()).toContain(`${trials.length} forsøg`);
        }
      }
    }
    const inForce = events
      .flatMap(({ groups }) => groups)
      .filter(({ occasion }) => occasion === 'i-kraft')
      .flatMap(({ trials }) => trials);
    const dated = note.trials.filter(({ data }) => 'date' in data.inForce);
    expect(inForce.map(({ data }) => data.code).sort()).toEqual(
      dated.map(({ data }) => data.code).sort(),
    );
  });

  test('tells both dates where the sources disagree', () => {
    expect(html('#forordets-dato').text()).toMatch(/1\.\sjuli\s2018/);
    expect(html('#runde-3-i-kraft').text()).toMatch(/1\.\sjuni\s2018/);
  });

  test('fits in the first window of a connection', () => {
    expect(brotliCompressSync(readFileSync(file)).length).toBeLessThanOrEqual(14_600);
  });
});

describe('in a browser', () => {
  const { on } = siteInBrowser();

  test('on paper the lists of trials are open', async () => {
    await on(address, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('details ul.by-network')
        .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThan(40);
    });
  });
});

test('npm run check refuses an invented date in the timeline', () => {
  const copy = copyProject();
  try {
    const file = 'src/content/timeline.yaml';
    const path = join(copy.root, file);
    const invented = readFileSync(path, 'utf8').replace('period: 2016-02-11', 'period: 2016-02-13');
    writeFileSync(path, invented);
    const { stdout, status } = check(copy.root);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${file}:${placeOf(invented, '2016-02-13')} »2016-02-13« står ikke i kilden de steder`,
    );
  } finally {
    copy.remove();
  }
});
