import { describe, expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { joinParts, remarkTypography } from './typography.ts';

/** The text with what keeps it together made visible: ~ for a space that does not break, | for a word joiner. */
const joined = (text: string): string =>
  joinParts(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '|');

describe('what belongs together is kept together', () => {
  test.each([
    ['§ 28', '§~28'],
    ['§§ 27 a og 27 b', '§§~27~a og 27~b'],
    ['§§ 14 d, 14 e og 15', '§§~14~d, 14~e og 15'],
    ['§ 26 d, stk. 3', '§~26~d, stk.~3'],
    ['§§ 26–27', '§§~26|–|27'],
    ['§§ 27 c–k', '§§~27~c|–|k'],
    ['jf. § 5 og jf. servicelovens § 95', 'jf.~§~5 og jf.~servicelovens §~95'],
    ['den 1. juli 2017', 'den 1.~juli~2017'],
    ['fra januar 2018, pr. 17. maj', 'fra januar~2018, pr.~17.~maj'],
    ['31. december', '31.~december'],
    ['84 % af 12 pct.', '84~% af 12~pct.'],
    ['100.000 kr.', '100.000~kr.'],
    ['2 mio. kr., 3 mia. kr.', '2~mio.~kr., 3~mia.~kr.'],
    ['kl. 15, afsnit 3', 'kl.~15, afsnit~3'],
    ['18 måneder, 1 år, 2 uger', '18~måneder, 1~år, 2~uger'],
    ['18–22 år, kl. 7–16', '18–22~år, kl.~7–16'],
    ['Frikommuneforsøg II', 'Frikommuneforsøg~II'],
    ['L 150 (L 150)', 'L~150 (L~150)'],
    ['C. F. Møller', 'C.~F.~Møller'],
    ['nr. 4, ca. 7, kap. 3', 'nr.~4, ca.~7, kap.~3'],
    ['kapitel 7 og Tabel 1', 'kapitel~7 og Tabel~1'],
    ['LÆ 265', 'LÆ~265'],
    ['Bilag 2, bilagstabel 2.1, række 10', 'Bilag~2, bilagstabel~2.1, række~10'],
    ['runde 3, figur 1', 'runde~3, figur~1'],
    ['forsøget – det første – er slut', 'forsøget~– det første~– er slut'],
  ])('%s', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });
});

describe('what only looks like it may break', () => {
  test.each([
    '§ i loven',
    '1. majstang',
    'i maj 20 mand høj',
    'bogstavet L og et tal',
    '18 årsværk',
    '2016–2020 og 1.000–2.000',
    'i EU. Derefter',
    '12 procent',
    '2016–2020',
    'se kapitel sidst',
    'fra nr. til nr.',
  ])('%s', (text) => {
    expect(joined(text)).toBe(text);
  });

  test.each([
    ['§ 5 i loven', '§~5 i loven'],
    ['§ 5–bestemmelsen', '§~5–bestemmelsen'],
    ['§ 5 af loven', '§~5 af loven'],
    ['§ 9. I 2016–2020', '§~9. I 2016–2020'],
  ])('%s, after its section', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });
});

test('joining twice is joining once', () => {
  const text = '§§ 26–27 d, stk. 3, 1. juli: 84 % af 2 mio. kr.';
  expect(joinParts(joinParts(text))).toBe(joinParts(text));
});

test('the plugin joins text in emphasis and links, but not in code', () => {
  const tree = parseMdx('*§ 28* [§ 29](/a/) `§ 30`\n');
  remarkTypography()(tree);
  const text = JSON.stringify(tree);
  expect(text).toContain('§\u00a028');
  expect(text).toContain('§\u00a029');
  expect(text).toContain('§ 30');
});
