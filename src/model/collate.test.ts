import { expect, test } from 'vitest';
import { compareDanish, sortDanish } from './collate.ts';

test('æ, ø and å come last, and aa as å', () => {
  const names = ['Aarslev', 'Ølby', 'Zinkby', 'Ærøby', 'Ålby', 'Asnæs'];
  expect([...names].sort(compareDanish)).toEqual([
    'Asnæs',
    'Zinkby',
    'Ærøby',
    'Ølby',
    'Ålby',
    'Aarslev',
  ]);
});

test('numbers come by their value', () => {
  expect(['10', '9', '9 a'].sort(compareDanish)).toEqual(['9', '9 a', '10']);
});

test('sorting makes a new list and leaves the old one', () => {
  const items = [{ name: 'Øby' }, { name: 'Byen' }];
  expect(sortDanish(items, ({ name }) => name).map(({ name }) => name)).toEqual(['Byen', 'Øby']);
  expect(items[0]?.name).toBe('Øby');
});
