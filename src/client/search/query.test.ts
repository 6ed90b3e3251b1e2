import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const known = {
  codes: new Set(['1.05', '3.07']),
  sections: new Set(['9', '9 a', '26', '26 d']),
  acts: [
    { title: 'Lov om Ø', names: ['Lov om Ø', 'Øloven'], sections: new Set(['26 d']) },
    { title: 'Lov om lys', names: ['Lov om lys', 'LAS'], sections: new Set<string>() },
  ],
};
const [island, light] = known.acts;

describe('what is asked for', () => {
  test.each([
    ['3.07', ['3.07'], [], []],
    ['forsøg 3.07', ['3.07'], [], ['forsøg']],
    // No such trial; a number with a decimal comma; a longer number.
    ['9.99', [], [], ['9.99']],
    ['1,05', [], [], ['1,05']],
    ['11.05 1.055', [], [], ['11.05', '1.055']],
    // As the printed note cites a row.
    ['Bilagstabel 2.1, række 5', ['1.05'], [], []],
    ['tabel 2.3 række 7', ['3.07'], [], []],
    ['bilagstabel 2.9, række 9', [], [], ['bilagstabel', '2.9,', 'række', '9']],
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

describe('the name of an act', () => {
  test.each([
    ['lov om ø', island],
    ['ØLOVEN', island],
    ['Lov om Ø § 26 d', island],
    ['Ølovens § 9', island],
    // LAS is no genitive; LASs is one.
    ['LAS', light],
    ['LASs', light],
    // Beside a section, what the act is about is enough.
    ['lys § 9', light],
    ['ø § 9', island],
    ['lys', undefined],
    ['lov om øer', undefined],
    ['§ 9', undefined],
  ])('in »%s«', (typed, act) => {
    expect(parseQuery(typed, known).act).toBe(act);
  });
});
