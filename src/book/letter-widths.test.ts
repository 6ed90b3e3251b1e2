import { expect, test } from 'vitest';
import { compilePdf } from './compile.ts';
import { call, string } from './syntax.ts';
import { isWritable } from '../schemas/characters.ts';
import { widthOf, type Face } from '../paper/letter-widths.ts';

const characters = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code)).filter(
  (character) => isWritable(character) && character.trim() !== '',
);

/** How wide each text is in the widest of these cuts, in thousandths of the type size, as the typesetter measures it. */
function measured(texts: readonly string[], font: string, cuts: string): number[] {
  const { metadata } = compilePdf(
    `#set document(title: "Lys")\n#set text(font: ${string(font)}, size: 1000pt, fallback: false, lang: "da")\n= Lys\n#context [#metadata(${call('', { rest: texts.map(string) })}.map(it => calc.max(..${cuts}.map(((weight, style)) => measure(text(weight: weight, style: style, it)).width.pt())))) <sider>]`,
    process.cwd(),
  );
  return (metadata as number[][])[0] ?? [];
}

const upright = '(400, "normal"), (400, "italic")';
const bold = '(600, "normal"), (600, "italic")';
const faces: [Face, string, string][] = [
  ['sans', 'Source Sans 3', `(${upright})`],
  ['sans-bold', 'Source Sans 3', `(${upright}, ${bold})`],
  ['serif', 'Source Serif 4', `(${upright}, ${bold})`],
];

test.each(faces)(
  'no character is wider in print than reckoned as %s, nor much narrower',
  (face, font, cuts) => {
    expect(characters.length).toBeGreaterThan(300);
    const widths = measured(characters, font, cuts);
    const wrong = characters.filter((character, index) => {
      const over = widthOf(character, face, 1000) - (widths[index] ?? 0);
      return over < -0.01 || over > 20;
    });
    expect(wrong).toEqual([]);
  },
);

test.each(faces)('nor is a word, as %s', (face, font, cuts) => {
  const words = [
    'Kommune',
    'beskæftigelsesindsats',
    '1.234.567,8 %',
    'VAT',
    'AVA',
    'Østerå',
    'fif',
    'WAW',
  ];
  const widths = measured(words, font, cuts);
  const over = words.map((word, index) => widthOf(word, face, 1000) - (widths[index] ?? 0));
  expect(Math.min(...over)).toBeGreaterThanOrEqual(0);
});

test('a character that is nowhere is taken for the widest', () => {
  expect(widthOf('漢', 'sans', 10)).toBeGreaterThan(widthOf('W', 'sans', 10));
  expect(widthOf('\u00ad\u2060', 'sans', 10)).toBe(0);
});
