import { expect, test } from 'vitest';
import { edited, findingsOf, municipalitiesPath, projectWith, trialPath } from '../fixture.ts';
import { findingsOfCheck } from '../check.ts';
import { noPlaceholders } from './no-placeholders.ts';

test('nothing is said of files that are written', () => {
  expect(findingsOf(noPlaceholders)).toEqual([]);
});

test('a section that only has the first sentence is reported by its name', () => {
  const files = edited(trialPath, 'Alle i byen.', 'Teksten er under udarbejdelse.');
  expect(findingsOf(noPlaceholders, files)).toEqual([
    'natlys.mdx:29:1 Afsnittet »Målgruppe« har kun en foreløbig sætning. Skriv teksten efter kilden.',
  ]);
});

test('a marked field is reported with what is to be done', () => {
  const files = edited(trialPath, '  status:', '  # UDFYLD: Status. Ret værdien.\n  status:');
  expect(findingsOf(noPlaceholders, files)).toEqual([
    'natlys.mdx:13:3 Stedet er mærket UDFYLD. Status. Ret værdien.',
  ]);
});

test('so is a field with the sentence, and a mark in a list', () => {
  expect(
    findingsOf(noPlaceholders, {
      ...edited(municipalitiesPath, '- id: sydby', '# UDFYLD\n- id: sydby'),
      ...edited(trialPath, 'title: Natlys', 'title: Teksten er under udarbejdelse.'),
    }),
  ).toEqual([
    'municipalities.yaml:6:1 Stedet er mærket UDFYLD.',
    'natlys.mdx:3:8 Her står kun en foreløbig sætning. Skriv teksten efter kilden.',
  ]);
});

test('so is the mark in a text or in a field', () => {
  expect(
    findingsOf(noPlaceholders, {
      ...edited(municipalitiesPath, 'name: Sydby', 'name: UDFYLD'),
      ...edited(trialPath, 'Alle i byen.', 'Alle i UDFYLD.'),
    }),
  ).toEqual([
    'municipalities.yaml:7:9 Stedet er mærket UDFYLD.',
    'natlys.mdx:29:8 Stedet er mærket UDFYLD.',
  ]);
});

test('it stops the publication', () => {
  const files = edited(trialPath, 'Alle i byen.', 'Teksten er under udarbejdelse.');
  const [finding] = findingsOfCheck(noPlaceholders, projectWith(files));
  expect(finding?.severity).toBe('error');
});
