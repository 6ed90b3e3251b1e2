import { expect, test } from 'vitest';
import { isWritable } from '../schemas/characters.ts';
import { compilePdf } from './compile.ts';
import { call, shown, string } from './syntax.ts';

const printable = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code)).filter(
  (character) => isWritable(character) && character.trim() !== '',
);
const pageWith = (characters: readonly string[], style: string): string =>
  `#import "/src/book/note.typ": *\n#show: ${call('note.with', { named: { title: string('Tegn'), date: 'datetime(year: 2026, month: 1, day: 2)' } })}\n= Tegn\n#text(${style}, ${characters
    .map((character) => shown(character))
    .join(' + ')})`;

test.each(['font: serif', 'font: sans', 'font: serif, weight: 600', 'font: sans, style: "italic"'])(
  'every character that may be written is in the typeface with %s',
  (style) => {
    expect(printable.length).toBeGreaterThan(300);
    expect(() => compilePdf(pageWith(printable, style), process.cwd())).not.toThrow();
  },
);

// Archives take none whose meaning is agreed on elsewhere: PDF/A-2a, 6.2.11.7.3.
test('a character that may not be written is not, nor one of private use', () => {
  expect(['\ue000', '\uf8ff', '\u{f0000}'].filter(isWritable)).toEqual([]);
  expect(() => compilePdf(pageWith(['漢'], 'font: serif'), process.cwd())).toThrow();
});
