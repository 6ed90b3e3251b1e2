import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test('spaces that keep words together are plain', () => {
  expect(plainWords('§\u00a026\u2060–\u206027')).toBe('§ 26–27');
});
