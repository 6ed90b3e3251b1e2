import { describe, expect, test } from 'vitest';
import { parseMdx, readForPrint } from './parse.ts';

const types = (text: string): string[] => parseMdx(text).children.map(({ type }) => type);

describe('reading a content file', () => {
  test('keeps the front matter, with positions in the whole file', () => {
    const [yaml, heading] = parseMdx('---\ntitle: Lys\n---\n\n## Status\n').children;
    expect(yaml?.type).toBe('yaml');
    expect(heading?.position?.start).toMatchObject({ line: 5, column: 1 });
  });

  test('knows tables, footnotes and components', () => {
    expect(types('| A |\n| - |\n| 1 |\n')).toEqual(['table']);
    expect(types('A.[^1]\n\n[^1]: B.\n')).toEqual(['paragraph', 'footnoteDefinition']);
    expect(types('<Note>\n\nA.\n\n</Note>\n')).toEqual(['mdxJsxFlowElement']);
  });

  test('reads the line ends of Windows', () => {
    expect(types('---\r\ntitle: Lys\r\n---\r\n\r\n## Status\r\n')).toEqual(['yaml', 'heading']);
  });

  test('throws with the place when the text is not MDX', () => {
    expect(() => parseMdx('En.\n\nTo <!-- tre -->\n')).toThrow(
      expect.objectContaining({ line: 3, column: 5 }),
    );
  });
});

test('reading for print joins, anchors and sections at once', () => {
  const text = '## Indhold\n\n### Efter § 28\n';
  const [section] = readForPrint({
    tree: parseMdx(text),
    file: 'src/content/trials/en-plan/natlys.mdx',
  }).children;
  expect(section).toMatchObject({
    name: 'TrialSection',
    children: [
      {
        type: 'heading',
        data: { id: 'natlys-efter-28' },
        children: [{ value: 'Efter §\u00a028' }],
      },
    ],
  });
});
