import { expect, test } from 'vitest';
import { edited, findingsOf, networkPath } from '../fixture.ts';
import { headingsInOrder } from './headings-in-order.ts';

/** What is said of a network with this text from its twelfth line on. */
const findingsIn = (text: string): string[] =>
  findingsOf(headingsInOrder, edited(networkPath, '## Status\n', text));

test('nothing is said of headings that go down one level at a time and up as many as they like', () => {
  expect(findingsOf(headingsInOrder)).toEqual([]);
  expect(findingsIn('## A\n\n### B\n\n#### C\n\n## D\n')).toEqual([]);
});

test('a heading of the first level is the page’s', () => {
  expect(findingsIn('# A\n')).toEqual([
    'eksempelnetvaerk.mdx:12:1 Overskriften må ikke have ét #: den plads har sidens titel fra feltet title. Brug ## eller ###.',
  ]);
});

test('a heading that skips a level is reported with the level it should have', () => {
  expect(findingsIn('## A\n\n#### B\n')).toEqual([
    'eksempelnetvaerk.mdx:14:1 Overskriften springer et niveau over: #### efter ##. Brug ###.',
  ]);
});

test('the first heading is of the second level', () => {
  expect(findingsIn('### A\n')).toEqual([
    'eksempelnetvaerk.mdx:12:1 Overskriften springer et niveau over: ### efter #. Brug ##.',
  ]);
});

test('a heading within a component counts', () => {
  expect(findingsIn('<Note>\n\n#### A\n\n</Note>\n')).toHaveLength(1);
});

test('a heading has a text', () => {
  expect(findingsIn('##\n')).toEqual([
    'eksempelnetvaerk.mdx:12:1 Overskriften er tom. Skriv den, eller slet linjen.',
  ]);
});

test.each(['***', '!!!', '…'])('a heading is more than signs: %s', (signs) => {
  expect(findingsIn(`## ${signs}\n`)).toEqual([
    `eksempelnetvaerk.mdx:12:1 Overskriften »${signs}« har kun tegn og hverken bogstaver eller tal, så ingen kan henvise til den. Skriv den i ord, eller slet linjen.`,
  ]);
});
