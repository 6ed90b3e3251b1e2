import { expect, test } from 'vitest';
import { demandText } from './forgiving-mdx.ts';

test.each([
  ['a component that there is not', '<Ukendt />'],
  ['HTML', 'Et <b>ord</b>.'],
  ['an expression in the text', 'Tal: {1 + 1}.'],
  ['an expression of its own', '{globalThis.process.exit()}'],
  ['an import', "import x from 'node:fs'"],
  ['an export', 'export const x = 1'],
  ['an attribute that is code', '<Table caption={process.env.HOME}>\n\n| a |\n| --- |\n\n</Table>'],
  ['attributes that are code', '<Table {...x}>\n\n| a |\n| --- |\n\n</Table>'],
])('while editing no page is made with %s', (_, text) => {
  expect(() => {
    demandText(text);
  }).toThrow();
});

test('text with our own components is made into a page', () => {
  expect(() => {
    demandText('---\ntitle: x\n---\n\n## A\n\n<Table caption="x">\n\n| a |\n| --- |\n\n</Table>\n');
  }).not.toThrow();
});
