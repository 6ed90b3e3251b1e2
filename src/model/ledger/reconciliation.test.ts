import { expect, test } from 'vitest';
import type { Total } from '../../schemas/total.ts';
import { differingStatements } from './reconciliation.ts';

const total = (statement: string, fields: Partial<Total>): Total =>
  ({ statement, source: 'eksempel-2019', place: 'Side 1', stated: 3, ...fields }) as Total;

test('only what the source states of the counts in question, and we count differently, is listed', () => {
  const totals = [
    { total: total('Tre netværk', { count: 'networks' }), counted: 3, agrees: true },
    { total: total('Tre forsøg', { count: 'trials' }), counted: 4, agrees: false },
    { total: total('Tre i alt', { sum: ['lys'] }), counted: 4, agrees: false },
    { total: total('Tre datoer', { count: 'entry-dates' }), counted: 4, agrees: false },
  ];
  expect(differingStatements(totals, 'networks', 'trials')).toEqual(['Tre forsøg']);
});
