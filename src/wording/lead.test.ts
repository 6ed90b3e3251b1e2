import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { leadAbove } from './lead.ts';

test.each([
  ['Lys om natten.', 'Byen er mørk.', 'Lys om natten.'],
  ['Lys om natten.', '', 'Lys om natten.'],
  ['Lys om natten.', 'Lys om natten, og *om dagen*.', undefined],
  ['Lys om natten.', 'Byen er mørk.\n\nLys om natten.', 'Lys om natten.'],
])('»%s« above »%s« is %s', (about, text, expected) => {
  expect(leadAbove(about, parseMdx(text))).toBe(expected);
});
