import { expect, test } from 'vitest';
import { lettersOfLines } from './row-letters.ts';

test.each([
  ['[Ti bogst.]', '(9,)', 'a line'],
  ['[\n  Ti bogst.\n\n  Fem.\n]', '(9, 4)', 'two paragraphs'],
  ['[#list([en], [to])]', '(5,)', 'a short list counts as a line'],
  ['[Se #inside(<bilag-1>)[bilag];]', '(17,)', 'a link takes room for its page'],
  ['[#editorial-note([Note])[Tekst]]', '(1, 1, 1, 1, 9)', 'a box takes room around it'],
  ['[Se #outside("https://lov.dk")[loven]]', '(8,)', 'the address of a link is not shown'],
  ['[#raw("et ord")]', '(9,)', 'what is not known is counted as it stands'],
])('%j has lines of %s letters: %s', (cell, expected) => {
  expect(lettersOfLines(cell)).toBe(expected);
});
