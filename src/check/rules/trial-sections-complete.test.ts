import { describe, expect, test } from 'vitest';
import { edited, findingsOf, trialPath } from '../fixture.ts';
import { trialSectionsComplete } from './trial-sections-complete.ts';

/** What is said of the valid trial with a part of its text replaced. */
const findingsWith = (part: string, replacement: string): string[] =>
  findingsOf(trialSectionsComplete, edited(trialPath, part, replacement));

test('nothing is said of a trial with its four sections', () => {
  expect(findingsOf(trialSectionsComplete)).toEqual([]);
});

test('footnotes and headings of the third level may be anywhere', () => {
  expect(findingsWith('Alle i byen.', '### Hvem\n\nAlle.[^1]\n\n[^1]: Næsten.')).toEqual([]);
});

test('a section that is missing is reported at the end of the file', () => {
  expect(findingsWith('## Målgruppe\n\nAlle i byen.\n\n', '')).toEqual([
    'natlys.mdx:34:1 Afsnittet »## Målgruppe« mangler.',
  ]);
});

test('all are missing from a file without a text', () => {
  expect(findingsOf(trialSectionsComplete, { [trialPath]: '---\n---\n' })).toHaveLength(4);
});

test('a section under another name is reported with the one it may mean', () => {
  expect(findingsWith('## Målgruppe', '## Malgruppe')).toEqual([
    'natlys.mdx:27:1 Afsnittet »Malgruppe« hører ikke til et forsøg. Mente du »Målgruppe«? De fire afsnit er »Indhold«, »Målgruppe«, »Ikrafttrædelse og implementering«, »Evaluering«.',
    'natlys.mdx:38:1 Afsnittet »## Målgruppe« mangler.',
  ]);
});

test('a section of the third level is none', () => {
  expect(findingsWith('## Målgruppe', '### Målgruppe')).toEqual([
    'natlys.mdx:38:1 Afsnittet »## Målgruppe« mangler.',
  ]);
});

test('a section that comes again is reported there', () => {
  expect(findingsWith('## Målgruppe', '## Indhold\n\nMere.\n\n## Målgruppe')).toEqual([
    'natlys.mdx:27:1 Afsnittet »Indhold« er der mere end én gang.',
  ]);
});

test('a section out of its order is reported there', () => {
  const swapped = '## Målgruppe\n\nAlle i byen.\n\n## Indhold\n\nLys om natten.\n';
  const sections = '## Indhold\n\nLys om natten.\n\n## Målgruppe\n\nAlle i byen.\n';
  expect(findingsWith(sections, swapped)).toEqual([
    'natlys.mdx:27:1 Afsnittet »Indhold« skal stå før »Målgruppe«.',
  ]);
});

describe('a section that is empty is reported', () => {
  test('before another', () => {
    expect(findingsWith('Alle i byen.\n', '')).toEqual([
      'natlys.mdx:27:1 Afsnittet »Målgruppe« er tomt.',
    ]);
  });

  test('at the end, where only a footnote follows', () => {
    expect(findingsWith('Kommunen evaluerer.', '[^1]: En note.')).toEqual([
      'natlys.mdx:35:1 Afsnittet »Evaluering« er tomt.',
    ]);
  });
});

test('text before the sections would be shown nowhere', () => {
  expect(findingsWith('## Indhold', 'Lys!\n\n## Indhold')).toEqual([
    'natlys.mdx:23:1 Der må ikke stå tekst før det første afsnit, »## Indhold«.',
  ]);
});
