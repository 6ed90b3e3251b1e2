import { expect, test } from 'vitest';
import { compilePdf } from './compile.ts';
import { frame } from './note-to-typst.ts';
import { block, call, inline, label, markup, string } from './syntax.ts';
import { openPdf, wholeText } from './test-reader.ts';
import { testEdition, testSize } from './test-note.ts';

const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));

/** Texts that Typst would read as something else, alone and at the beginning of a line. */
const texts = [
  ...ascii.map((sign) => `${sign} sidst ${sign}først midt${sign}i dobbelt${sign}${sign}`),
  ...ascii.map((sign) => `${sign}1 a${sign}1 1${sign}1`),
  '1. juli',
  '12. december... og så -- og --- videre',
  '- streg, + plus, / skrå, = lig',
  '/ ord: forklaring',
  'https://example.org/a_b*c',
  '// ikke en kommentar /* heller ikke */',
  '#let x = 1 #[a] #"b" @henvisning <mærke>',
  '\\u{41} \\n \\',
  '§ 26 d og »citat«, ”citat” ’apostrof’ – tankestreg … é ü',
];

test('shows every sign as itself', async () => {
  const paragraphs = texts.flatMap((text, index) => [markup(`${index} begynder:`), markup(text)]);
  const chapter = block('chapter', {
    args: [label('signs')],
    named: { title: string('Tegn "her" \\ #nu') },
    body: paragraphs.join('\n\n'),
  });
  const pdf = await openPdf(
    compilePdf(`${frame(testEdition, testSize)}\n\n${chapter}`, process.cwd()).pdf,
  );
  const shown = await wholeText(pdf);
  expect(shown).toContain('Tegn "her" \\ #nu');
  const missing = texts.filter((text) => !shown.includes(text.replaceAll('\u00a0', ' ')));
  expect(missing).toEqual([]);
});

test('keeps a run of small numbers on a line, but may part years and sums', () => {
  expect(markup('18–22 år, 2016–2020, 100–200').replaceAll('\u2060', '|')).toBe(
    '18|–|22 år, 2016–2020, 100–200',
  );
});

test('ends a call within a line, so that what follows is text', () => {
  expect(`${inline('emph', [], 'a')}(b)`).toBe('#emph[a];(b)');
});

test('writes a long call on several lines', () => {
  const long = 'x'.repeat(60);
  expect(
    call('f', { args: [string(long)], named: { a: string(long), b: undefined }, body: 'c' }),
  ).toBe(`f(\n  "${long}",\n  a: "${long}",\n)[c]`);
});
