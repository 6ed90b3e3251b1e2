import { expect, inject, test } from 'vitest';
import { readPublication } from '../src/model/publication.ts';
import { fieldWords, unsaid, type FieldWords } from '../src/wording/field-words-fixture.ts';
import { readPages } from './support/pages.ts';

// Each field of an entry is said on the entry's own page; the test names the fields that are not.

const { note } = readPublication(process.cwd());
const words = fieldWords(note);
const pages = new Map(
  readPages(inject('site')).map(({ address, html }) => [address, html('main').text()]),
);

const missing = <Item extends { address: string }>(
  items: readonly Item[],
  of: Record<string, FieldWords<Item>>,
): string[] =>
  items.flatMap((item) =>
    unsaid(item, of, 'page', pages.get(item.address) ?? '').map((one) => `${item.address} ${one}`),
  );

test('each field of a trial is said on its page', () => {
  expect(missing(note.trials, words.trial)).toEqual([]);
});
test('each field of a network is said on its page', () => {
  expect(missing(note.networks, words.network)).toEqual([]);
});
test('each field of a municipality is said on its page', () => {
  expect(missing(note.municipalities, words.municipality)).toEqual([]);
});
