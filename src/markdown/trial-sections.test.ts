import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { remarkTrialSections, sectionsByHeading } from './trial-sections.ts';

const trial = `---
code: "1.01"
---

Før.

## Evaluering

Fire.[^1]

## Indhold

Et.

### Mere

To.

## Ikrafttrædelse og implementering

Tre.

## Andet

Ukendt.

[^1]: En note.
`;

/** What is at the top of a document after the plugin, each component as its name and attributes. */
function topOf(text: string, path: string): string[] {
  const tree = parseMdx(text);
  remarkTrialSections()(tree, new VFile({ path }));
  return tree.children.map((node) =>
    node.type === 'mdxJsxFlowElement'
      ? `${node.name} ${node.attributes.map((one) => one.value as string).join()} ${node.children.map(({ type }) => type).join()}`.trim()
      : node.type,
  );
}

describe('a trial', () => {
  const path = 'src/content/trials/en-plan/natlys.mdx';

  test('has its sections in order, the legal basis before the entry into force', () => {
    expect(topOf(trial, path)).toEqual([
      'yaml',
      'footnoteDefinition',
      'TrialSection indhold paragraph,heading,paragraph',
      'TrialLegalBasis en-plan/natlys',
      'TrialSection ikrafttraedelse paragraph',
      'TrialSection evaluering paragraph',
    ]);
  });

  test('is known by its path on Windows too', () => {
    expect(topOf(trial, path.replaceAll('/', '\\'))).toContain('TrialLegalBasis en-plan/natlys');
  });
});

test('other documents stay as they are', () => {
  expect(topOf('## Indhold\n\nEt.\n', 'src/content/networks/en-plan.mdx')).toEqual([
    'heading',
    'paragraph',
  ]);
});

test('sections go to the next heading of the second level', () => {
  const sections = sectionsByHeading(parseMdx('Før.\n\n## *A*\n\nEt.\n\n### B\n\n## C\n').children);
  expect(sections.map(({ heading, children }) => [heading, children.length])).toEqual([
    ['A', 2],
    ['C', 0],
  ]);
});
