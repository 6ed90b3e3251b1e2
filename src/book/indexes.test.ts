import { describe, expect, test } from 'vitest';
import { municipalityIndex, legalBasisIndex, provisionIndex } from './indexes.ts';
import { testNote } from './test-note.ts';

describe('the index of municipalities', () => {
  const index = municipalityIndex(testNote);

  test('leads to the chapters of its networks, then to its trials', () => {
    expect(index).toMatch(
      /index-entry\(\[Aalborg\], <netvaerk-[a-z]+>, (<netvaerk-[a-z]+>, )?<forsoeg-1-01>\)/,
    );
  });

  test('has Aa last, as aa is å', () => {
    const letters = [...index.matchAll(/index-group\(\s*\[([^\]]+)\]/g)].map(
      ([, letter]) => letter,
    );
    expect(letters).toEqual(['A', 'Aa']);
    expect(index.indexOf('[Assens]')).toBeLessThan(index.indexOf('[Aalborg]'));
  });
});

test('the index of legal bases has each section with its trials', () => {
  const section = testNote.trials[0]?.data.legalBasis[0];
  expect(section?.kind).not.toBe('generel');
  expect(legalBasisIndex(testNote)).toMatch(/index-entry\(\[§~\d+(~[a-z])?\], <forsoeg-1-01>\)/);
});

test('the index of provisions has each rule that a row names, with how it is meant', () => {
  const index = provisionIndex(testNote);
  expect(index).toContain('index-entry([§~12 (fraviges)], <forsoeg-1-01>)');
  expect(index).not.toContain('26');
});
