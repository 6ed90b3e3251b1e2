import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { headingAnchors, remarkAnchors } from './anchors.ts';
import { parseMdx } from './parse.ts';

describe('the anchors of headings', () => {
  test('begin with the name of their document', () => {
    expect(headingAnchors(['Status på forsøg'], 'en-plan')).toEqual(['en-plan-status-paa-forsoeg']);
  });

  test('are numbered when a heading comes again', () => {
    expect(headingAnchors(['Lys', 'Lys', 'Lys'], 'a')).toEqual(['a-lys', 'a-lys-2', 'a-lys-3']);
  });

  test('differ from those of headings that end in a number', () => {
    const anchors = headingAnchors(['Lys', 'Lys', 'Lys 2', 'Lys'], 'a');
    expect(new Set(anchors).size).toBe(4);
    expect(anchors.slice(0, 2)).toEqual(['a-lys', 'a-lys-2']);
  });
});

describe('the plugin', () => {
  const read = (text: string) => {
    const tree = parseMdx(text);
    remarkAnchors()(tree, new VFile({ path: 'src/content/networks/en-plan.mdx' }));
    return tree;
  };

  test('gives headings their anchors, in the tree and for the web', () => {
    const headings: Heading[] = [];
    visit(read('## Lys *nu*\n\n### Lys nu\n'), 'heading', (node) => void headings.push(node));
    expect(headings.map(({ data }) => data)).toEqual([
      { id: 'en-plan-lys-nu', hProperties: { id: 'en-plan-lys-nu' } },
      { id: 'en-plan-lys-nu-2', hProperties: { id: 'en-plan-lys-nu-2' } },
    ]);
  });

  test('gives a footnote and its references the same name of their own', () => {
    const names: string[] = [];
    visit(read('Lys.[^1]\n\n[^1]: En note.\n'), (node) => {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        names.push(node.identifier);
      }
    });
    expect(names).toEqual(['en-plan-1', 'en-plan-1']);
  });
});
