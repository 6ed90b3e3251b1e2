import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { editionSchema } from '../schemas/edition.ts';
import { editionsFeed } from './editions-feed.ts';

const edition = (number: number, date: string, summary: string) =>
  editionSchema.parse({
    number,
    date,
    summary,
    changes: number > 1 ? [{ title: 'A & B', lines: ['Status: fra »x« til »y«'] }] : [],
  });

test('the feed has the editions, the newest first, each at its place on the page', () => {
  const editions = [
    edition(1, '2020-01-01', 'Den første.'),
    edition(2, '2020-06-01', 'Mere <lys>'),
  ];
  const feed = editionsFeed(editions, 'Redaktionen');
  expect(feed).toContain('A &amp; B');
  const xml = load(feed, { xml: true });
  expect(xml('feed > updated').text()).toBe('2020-06-01T12:00:00Z');
  expect(
    xml('entry > title')
      .toArray()
      .map((one) => xml(one).text()),
  ).toEqual(['Udgave 2', 'Udgave 1']);
  expect(xml('entry > id').first().text()).toMatch(/^https:.*\/aendringer\/#udgave-2$/);
  expect(xml('entry > content').first().text()).toBe('Mere <lys>\nA & B: Status: fra »x« til »y«');
  expect(xml('author > name').text()).toBe('Redaktionen');
});
