import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

const valuesIn = (text: string): string =>
  figuresIn(text)
    .map(({ value }) => value)
    .join(' ');

describe('figures in running text', () => {
  test.each([
    ['15 borgere, ni af dem', '15 9'],
    ['100.000 kr. og 1 mio. kr.', '100000 1000000'],
    ['14,5 besøg', '14.5'],
    ['1/2 år, halvandet år, en femtedel', '0.5 1.5 0.2'],
    ['hver fjerde uge', '4'],
    ['18–29 år', '18 29'],
    ['LÆ 265', '265'],
    ['målgrupperne 2.1 og 2.2', 'nr. 2.1 nr. 2.2'],
    ['450 mia. og 1,5 milliarder', '450000000000 1500000000'],
    ['2 tusind, 3 millioner', '2000 3000000'],
    ['99-årige', '99'],
    ['LÆ 265-helbredserklæringer', '265'],
    ['halvdelen af dem og to tredjedele', '0.5 2 0.333'],
    ['Seks eller syv', '6 7'],
    ['fyrre, femogtyve og enoghalvfems', '40 25 91'],
    ['hundrede eller tusind', '100 1000'],
    ['efter § 81 a og 84 % af dem', '§81a 84'],
    ['§ 9, 120 mio. kr. og §§ 81, 82 og 84 b', '§9 120000000 §81 §82 §84b'],
  ])('reads the numbers of »%s«', (text, values) => {
    expect(valuesIn(text)).toBe(values);
  });

  test.each([
    ['den 1. juli 2017', '2017-07-01'],
    ['den 1. juli 2017 med hårdt mellemrum', '2017-07-01'],
    ['i april 2018 og i maj', '2018-04 maj'],
    ['fra august til oktober 2018', '2018-08 2018-10'],
    ['foråret og sommeren 2019', '2019-foraar 2019-sommer'],
    ['i slutningen af 2020, ultimo 2020', '2020-ultimo 2020-ultimo'],
    ['andet halvår 2018', '2018-andet-halvaar'],
    ['i 2012–15 og skoleåret 2019/2020', '2012 2015 2019 2020'],
    ['2018-07-01', '2018-07-01'],
  ])('reads the times of »%s«', (text, values) => {
    expect(valuesIn(text)).toBe(values);
  });

  test.each([
    ['§ 26 d', '§26d'],
    ['§§ 27 a og b', '§27a §27b'],
    ['§§ 27 c–e', '§27c §27d §27e'],
    ['§§ 4–6', '§4 §5 §6'],
    ['§ 25, stk. 3–5', '§25 stk3 stk4 stk5'],
    ['§ 3, stk. 2, 5 og 6', '§3 stk2 stk5 stk6'],
    ['§ 2, nr. 12 og 13', '§2 nr12 nr13'],
    ['kapitel 10–12', 'kap10 kap11 kap12'],
    ['lovforslag L 150', 'L150'],
    ['§ 54 i lov om arbejdsløshedsforsikring', '§54'],
    ['§ 26 i.', '§26i'],
    ['§ 9, i kapitel', '§9'],
    ['§§ 26 h og i', '§26h §26i'],
    ['§§ 92–96c', '§92 §93 §94 §95 §96c'],
  ])('reads the law of »%s«', (text, values) => {
    expect(valuesIn(text)).toBe(values);
  });

  test.each([
    'bilagstabel 2.6, række 2',
    'Frikommuneforsøg II',
    'https://example.org/2018/07',
    '0-punktsmåling',
    'CO2-indholdet',
    'en borger og et forsøg',
    'tovholderen',
  ])('finds none in »%s«', (text) => {
    expect(valuesIn(text)).toBe('');
  });

  test('says where each begins and what it is written as', () => {
    expect(figuresIn('I alt 15 borgere.')).toEqual([
      { kind: 'number', value: '15', at: 6, text: '15', next: 'borgere' },
    ]);
  });
});
