import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const known = {
  codes: new Set(['1.05', '3.07']),
  sections: new Set(['9', '9 a', '26', '26 d']),
  acts: new Map([['lov om oe', 'Lov om Ø']]),
};

describe('what is asked for', () => {
  test.each([
    ['3.07', ['3.07'], [], []],
    ['forsøg 3.07', ['3.07'], [], ['forsøg']],
    // No such trial; a number with a decimal comma; a longer number.
    ['9.99', [], [], ['9.99']],
    ['1,05', [], [], ['1,05']],
    ['11.05 1.055', [], [], ['11.05', '1.055']],
    ['§ 26 d', [], ['26 d'], []],
    ['§26d', [], ['26 d'], []],
    ['26 d', [], ['26 d'], []],
    ['26D', [], ['26 d'], []],
    ['paragraf 26 d', [], ['26 d'], []],
    ['§ 26 d, stk. 2', [], ['26 d'], []],
    ['§ 26 d Aarhus', [], ['26 d'], ['Aarhus']],
    ['§ 9 i loven', [], ['9'], ['i', 'loven']],
    ['§ 9 a og § 26', [], ['9 a', '26'], ['og']],
    // Not a section that trials rest on: words, so that texts that mention it are found.
    ['§ 83', [], [], ['83']],
    ['26', [], [], ['26']],
    ['144', [], [], ['144']],
    ['"fri leg" nu', [], [], ['"fri leg"', 'nu']],
    ['   ', [], [], []],
  ])('%s', (typed, codes, sections, words) => {
    expect(parseQuery(typed, known)).toEqual({ codes, sections, words });
  });
});

test('the name of an act is known however it is capitalised, alone and with a section', () => {
  expect(parseQuery('lov om ø', known)).toMatchObject({ act: 'Lov om Ø' });
  expect(parseQuery('Lov om Ø § 26 d', known)).toMatchObject({
    act: 'Lov om Ø',
    sections: ['26 d'],
  });
  expect(parseQuery('lov om øer', known).act).toBeUndefined();
});
