import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { remarkTerms } from '../markdown/terms.ts';
import { act, noteOf, trial } from './fixture.ts';
import { lawLinkAddress, remarkLaw } from './law-marks.ts';

const acts = [act('lysloven', 'Lysloven'), act('vejloven', 'Vejloven')];

/** The marks of a text, each as its attributes and its words. */
function marks(text: string, path = 'src/content/chapters/om.mdx'): string[] {
  const tree = parseMdx(text);
  const terms = [{ id: 'lov', term: 'lysloven', forms: ['lyslovens', '§ 81'] }];
  remarkTerms({ terms: () => terms })(tree);
  const before = toString(tree);
  remarkLaw({ acts: () => acts })(tree, new VFile({ path }));
  expect(toString(tree)).toBe(before);
  const found: string[] = [];
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name !== 'Law') return;
    const attributes = node.attributes.map((one) => one.value as string);
    found.push(`${attributes.join(' ')}: ${toString(node)}`);
  });
  return found;
}
const trialFile = 'src/content/trials/eksempelnetvaerk/1-01.mdx';

describe('a section is marked', () => {
  test('where its act is named beside it, in a marked word too', () => {
    expect(marks('Efter lyslovens § 83 og *§ 85*.\n')).toEqual([
      '83 lysloven: § 83',
      '85 lysloven: § 85',
    ]);
  });

  test('in a trial without an act as well, for the page to judge', () => {
    expect(marks('Reglerne (§ 50).\n')).toEqual([]);
    expect(marks('Reglerne (§ 50).\n', trialFile)).toEqual(['50 eksempelnetvaerk/1-01: § 50']);
  });

  test('in lists and boxes, and after a footnote’s mark', () => {
    expect(marks('- Vejlovens § 1\n\n<Note>\n\nVejloven[^1] § 2\n\n</Note>\n\n[^1]: A\n')).toEqual([
      '1 vejloven: § 1',
      '2 vejloven: § 2',
    ]);
  });
});

describe('a section is not marked', () => {
  test.each([
    ['in a heading', '## Vejlovens § 1\n'],
    ['in a link', 'Se [vejlovens § 1](/a/).\n'],
    ['in the mark of a word', 'Se § 81 i vejloven.\n'],
    ['in a table', '| Vejlovens § 1 |\n| - |\n| A |\n'],
    ['in a footnote', 'Se.[^1]\n\n[^1]: Vejlovens § 1.\n'],
    ['in code', 'Se `vejlovens § 1`.\n'],
    ['in the title of a component', '<Case title="Vejlovens § 1">\n\nLys.\n\n</Case>\n'],
    ['of an act that nobody knows', 'Efter lejelovens § 1.\n'],
    ['after code', 'Efter `lov` § 1.\n'],
  ])('%s', (_, text) => {
    expect(marks(text, trialFile)).toEqual([]);
  });
});

describe('the address of what is marked', () => {
  const note = noteOf({
    acts,
    trials: [
      trial('1.01', {
        legalBasis: [{ kind: 'frikommunelovgivning', act: 'lysloven', sections: ['26 a-d'] }],
        provisions: [
          { act: 'vejloven', section: '2, stk. 7', meant: 'fraviges' },
          { act: 'vejloven', section: '3', meant: 'naevnes' },
          { act: 'lysloven', section: '3', meant: 'naevnes' },
          { act: 'ikke-oplyst', section: '129', meant: 'fraviges' },
          { act: 'ikke-oplyst', section: '4', meant: 'fraviges' },
          { act: 'lysloven', section: '4', meant: 'fraviges' },
        ],
      }),
      trial('1.02', { provisions: [{ act: 'vejloven', section: '9', meant: 'fraviges' }] }),
    ],
  });
  const own = 'eksempelnetvaerk/1-01';

  test.each([
    ['a section of a named act', { act: 'vejloven', sections: '2' }, 'vejloven/#paragraf-2'],
    ['several: the first', { act: 'lysloven', sections: '26 b,26 c' }, 'lysloven/#paragraf-26-b'],
    ['of another trial', { act: 'vejloven', sections: '9', trial: own }, 'vejloven/#paragraf-9'],
    ['the trial’s only', { sections: '2', trial: own }, 'vejloven/#paragraf-2'],
    ['what gives it', { sections: '26 d', trial: own }, 'lysloven/#paragraf-26-d'],
    ['without an act', { sections: '129', trial: own }, 'ikke-oplyst/#paragraf-129'],
  ])('%s', (_, marked, address) => {
    expect(lawLinkAddress(note, marked)).toBe(`/hjemler/${address}`);
  });

  test.each([
    ['the index does not have it', { act: 'vejloven', sections: '5' }],
    ['the index does not have all', { act: 'vejloven', sections: '2,5' }],
    ['it is another act’s', { act: 'lysloven', sections: '2' }],
    ['the trial has it of two acts', { sections: '3', trial: own }],
    ['the trial has it of an act and of one not stated', { sections: '4', trial: own }],
    ['the trial has them of different acts', { sections: '2,26 a', trial: own }],
    ['another trial has it', { sections: '9', trial: own }],
    ['the trial has not all', { sections: '2,9', trial: own }],
    ['it is no trial', { sections: '2' }],
  ])('none where %s', (_, marked) => {
    expect(lawLinkAddress(note, marked)).toBeUndefined();
  });
});
