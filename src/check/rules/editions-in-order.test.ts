import { expect, test } from 'vitest';
import { editionsInOrder } from './editions-in-order.ts';
import { editionsPath, findingsOf } from '../fixture.ts';

const edition = (number: number, date: string): string =>
  `- number: ${number}\n  date: ${date}\n  summary: En udgave.\n`;
const found = (...editions: string[]): string[] =>
  findingsOf(editionsInOrder, { [editionsPath]: editions.join('') });

test('accepts editions with the newest first', () => {
  expect(found(edition(2, '2021-05-01'), edition(1, '2020-01-01'))).toEqual([]);
});

test('says which edition has another number than its place asks for', () => {
  expect(found(edition(1, '2020-01-01'), edition(2, '2020-01-01'))).toEqual([
    'editions.yaml:1:11 Udgaven har nummer 1, men den 2. nedefra skal have nummer 2. Den nyeste udgave står øverst, og numrene er 1, 2, 3 … nedefra.',
    'editions.yaml:4:11 Udgaven har nummer 2, men den 1. nedefra skal have nummer 1. Den nyeste udgave står øverst, og numrene er 1, 2, 3 … nedefra.',
  ]);
});

test('refuses an edition that is older than the one before it', () => {
  expect(found(edition(2, '2019-12-31'), edition(1, '2020-01-01'))).toEqual([
    'editions.yaml:2:9 Udgaven er fra 2019-12-31, men den forrige udgave er fra 2020-01-01. En ny udgave kan ikke være ældre end den forrige. Ret datoen.',
  ]);
});
