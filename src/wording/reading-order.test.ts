import { expect, test } from 'vitest';
import { chapter, network, noteOf, trial } from '../model/fixture.ts';
import { chapterList, readingOrder, stepsFrom, trialOrder } from './reading-order.ts';

const note = noteOf({
  chapters: [
    chapter('om', { kind: 'om', order: 1 }),
    chapter('baggrund/brev', { kind: 'baggrund', order: 9 }),
    chapter('status', { kind: 'status', order: 3 }),
    chapter('forord', { kind: 'forord', order: 2 }),
  ],
  networks: [
    network('sovende', { number: 1, active: false }),
    network('eksempelnetvaerk', { number: 2 }),
  ],
  trials: [trial('2.02'), trial('2.01')],
});

test('the text goes from preface over networks, background and appendices to the edition', () => {
  expect(readingOrder(note)).toEqual([
    { address: '/forord/', title: 'forord' },
    { address: '/status/', title: 'status' },
    { address: '/netvaerk/eksempelnetvaerk/', title: '2 eksempelnetvaerk' },
    { address: '/netvaerk/sovende/', title: 'sovende' },
    { address: '/baggrund/brev/', title: 'baggrund/brev' },
    { address: '/bilag/1/', title: 'Bilag 1: Netværkene' },
    { address: '/bilag/2/2/', title: 'Bilagstabel 2.2' },
    { address: '/om/', title: 'om' },
  ]);
});

test('a list of the chapters has the same, part by part, and appendix 2 once', () => {
  const addressesOf = (list: { address: string }[]): string[] => list.map(({ address }) => address);
  const listed = chapterList(note);
  expect(listed.map(({ length }) => length)).toEqual([2, 2, 1, 2, 1]);
  expect(addressesOf(listed.flat())).toEqual(
    addressesOf(readingOrder(note)).map((address) =>
      address === '/bilag/2/2/' ? '/bilag/2/' : address,
    ),
  );
});

test('the trials go by their codes', () => {
  expect(trialOrder(note).map(({ title }) => title)).toEqual(['2.01 Lys 2.01', '2.02 Lys 2.02']);
});

test('each page steps to its neighbours, the first and the last to one', () => {
  const order = ['a', 'b', 'c'].map((address) => ({ address, title: address }));
  const [a, b, c] = order;
  expect(stepsFrom(order, 'a')).toEqual({ previous: undefined, next: b });
  expect(stepsFrom(order, 'b')).toEqual({ previous: a, next: c });
  expect(stepsFrom(order, 'c')).toEqual({ previous: b, next: undefined });
});

test('a page outside the text has no neighbours, not the last and the first', () => {
  const order = [{ address: 'a', title: 'a' }];
  expect(stepsFrom(order, 'x')).toEqual({ previous: undefined, next: undefined });
});
