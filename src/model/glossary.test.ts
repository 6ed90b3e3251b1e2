import { expect, test } from 'vitest';
import { glossaryTermSchema, type GlossaryTerm } from '../schemas/glossary.ts';
import { lettersOfGlossary, shownTerm } from './glossary.ts';

const term = (written: string, fields: object = {}): GlossaryTerm =>
  glossaryTermSchema.parse({
    id: 'ord',
    term: written,
    explanation: 'Et ord.',
    origin: 'redaktionen',
    ...fields,
  });

test('the words stand letter by letter in Danish order, signs and digits first', () => {
  const words = ['ånd', 'LÆ 265', 'ærgrelse', 'LAB', '1813', 'lys', 'ørken', '§ 81 a'].map((one) =>
    term(one),
  );
  const letters = lettersOfGlossary(words).map(({ letter, anchor, terms }) => [
    letter,
    anchor,
    ...terms.map((one) => one.term),
  ]);
  expect(letters).toEqual([
    [undefined, 'tegn-og-tal', '§ 81 a', '1813'],
    ['L', 'bogstav-l', 'LAB', 'lys', 'LÆ 265'],
    ['Æ', 'bogstav-ae', 'ærgrelse'],
    ['Ø', 'bogstav-oe', 'ørken'],
    ['Å', 'bogstav-aa', 'ånd'],
  ]);
});

test('what is shown of a word keeps together what belongs together', () => {
  const shown = shownTerm(term('LÆ 265', { full: 'Attest efter § 7', explanation: 'Se § 8.' }));
  expect(shown).toEqual({
    term: 'LÆ\u00a0265',
    full: 'Attest efter §\u00a07',
    explanation: 'Se §\u00a08.',
  });
  expect(shownTerm(term('lys'))).not.toHaveProperty('full');
});
