import { expect, test } from 'vitest';
import { wrapLabel } from './wrap.ts';

test('fills each line with as many whole words as it holds', () => {
  expect(wrapLabel('sager om fritagelse for lægeattesten', 16)).toEqual([
    'sager om',
    'fritagelse for',
    'lægeattesten',
  ]);
});

test('holds what a hard space holds together', () => {
  expect(wrapLabel('i alt 58\u00a0% af dem', 8)).toEqual(['i alt', '58\u00a0% af', 'dem']);
});

test('cuts a word that is longer than a line, and no other', () => {
  expect(wrapLabel('om kontanthjælpsmodtagere', 12)).toEqual(['om', 'kontanthjæl-', 'psmodtagere']);
});

test('has no line for an empty label', () => {
  expect(wrapLabel('', 10)).toEqual([]);
});
