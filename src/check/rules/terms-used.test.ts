import { describe, expect, test } from 'vitest';
import { edited, findingsOf, glossaryPath, trialPath } from '../fixture.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import { termsUsed } from './terms-used.ts';

describe('terms-used', () => {
  test('is content when each word stands in the text, in one of its forms', () => {
    expect(findingsOf(termsUsed)).toEqual([]);
  });

  test('points at a word that no text has', () => {
    const files = edited(glossaryPath, 'forms: [evaluerer]', 'forms: [evalueret]');
    expect(findingsOf(termsUsed, files)).toEqual([
      `glossary.yaml:2:9 ${ledgerText.termNotUsed('evaluering')}`,
    ]);
  });

  test('does not count a word in a heading, where it is not marked', () => {
    const files = edited(trialPath, 'Kommunen evaluerer.', 'Kommunen ser efter.');
    expect(findingsOf(termsUsed, files)).toEqual([
      `glossary.yaml:2:9 ${ledgerText.termNotUsed('evaluering')}`,
    ]);
  });

  test('says nothing while a text can’t be read, for the word may be there', () => {
    const files = edited(trialPath, 'Kommunen evaluerer.', 'Kommunen <evaluerer.');
    expect(findingsOf(termsUsed, files)).toEqual([]);
  });
});
