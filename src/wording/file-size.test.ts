import { expect, test } from 'vitest';
import { sizeText } from './file-size.ts';

test.each([
  [1, '1\u00a0KB'],
  [94_499, '94\u00a0KB'],
  [835_844, '836\u00a0KB'],
  [999_499, '999\u00a0KB'],
  [999_500, '1\u00a0MB'],
  [1_249_999, '1,2\u00a0MB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(sizeText(bytes)).toBe(expected);
});
