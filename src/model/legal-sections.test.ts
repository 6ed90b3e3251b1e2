import { describe, expect, test } from 'vitest';
import { compareSections, expandChapters, expandSections, sectionsText } from './legal-sections.ts';

describe('a stated section is one by one', () => {
  test.each([
    ['28', ['28']],
    ['27 a', ['27 a']],
    ['27 c-f', ['27 c', '27 d', '27 e', '27 f']],
    ['27 z-å', ['27 z', '27 æ', '27 ø', '27 å']],
    ['4-6', ['4', '5', '6']],
    ['95-96 b', ['95', '96', '96 a', '96 b']],
    ['25, stk. 3-5', ['25']],
    ['26 d, stk. 2, nr. 1', ['26 d']],
    ['kapitel 4', []],
  ])('%s', (stated, expected) => {
    expect(expandSections(stated).map(({ label }) => label)).toEqual(expected);
  });
});

test('a stated chapter is one by one', () => {
  expect(['7', '9 b', '10-12'].flatMap(expandChapters)).toEqual(['7', '9 b', '10', '11', '12']);
});

test('sections come by number, the bare one before its letters', () => {
  const sections = ['26 å', '9 b', '26', '9 a', '9', '26 a'].flatMap(expandSections);
  expect(sections.sort(compareSections).map(({ label }) => label)).toEqual([
    '9',
    '9 a',
    '9 b',
    '26',
    '26 a',
    '26 å',
  ]);
});

describe('sections as text', () => {
  test.each([
    [['29'], '§ 29'],
    [['27 a', '27 b'], '§§ 27 a og 27 b'],
    [['24', '26', '27 c-k'], '§§ 24, 26 og 27 c–k'],
    [['4-6'], '§§ 4–6'],
    [['27 æ-å'], '§§ 27 æ–å'],
    [['25, stk. 3-5'], '§ 25, stk. 3–5'],
  ])('%j', (stated, expected) => {
    expect(sectionsText(stated)).toBe(expected);
  });
});
