import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { blocksText } from './plain-text.ts';

const said = (text: string): string => blocksText(parseMdx(text).children);

test('a text has a line for each paragraph and item, and no marks', () => {
  expect(said('Et *lys* og [to](/a/).\n\n- en\n- to\n\nSlut.')).toBe(
    'Et lys og to.\n• en\n• to\nSlut.',
  );
});

test('a note stands in brackets under its name', () => {
  expect(said('Lys.\n\n<Note>\n\nIkke altid.\n\n</Note>')).toBe(
    'Lys.\n[Redaktionel note: Ikke altid.]',
  );
});

test('no word of a table, a case or a footnote is lost', () => {
  const text = said(
    '<Case title="x">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Case>\n\nSe.[^1]\n\n[^1]: En note.',
  );
  expect(text).toBe('a – b\nc – d\nSe.\nEn note.');
});
