import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabulary, vocabularyNames } from './vocabulary.ts';

/** The components that docs/redaktion.md explains to editors: each row of its table, as it is written. */
const rows = [
  ...readFileSync('docs/redaktion.md', 'utf8').matchAll(/^\| `<([A-Z]\w*)([^`]*?) ?\/?>`/gm),
].map(([, name = '', attributes = '']) => ({ name, attributes }));

test('editors are told of each component that they may write, and of no other', () => {
  expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual([...vocabularyNames].sort());
});

test.each(vocabularyNames)('editors are told of the attributes of <%s>', (name) => {
  const { required, ...others } = vocabulary[name];
  const choices = 'choices' in others ? Object.keys(others.choices) : [];
  const told = rows
    .filter((row) => row.name === name)
    .flatMap(({ attributes }) => [...attributes.matchAll(/(\w+)="/g)].map(([, one]) => one));
  expect([...new Set(told)].sort()).toEqual([...required, ...choices].sort());
});
