import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { statedEvaluations } from './stated-evaluations.ts';

test('only a numbered list in which every item begins with an evaluator is read', () => {
  const body = `
1. VIVE: forsøg med lys
2. en beskrivelse

- VIVE: forsøg med lyd

3. Rambøll: forsøg efter § 3
4. Statens Byggeforskningsinstitut: *høje* huse
`;
  expect(statedEvaluations(parseMdx(body))).toEqual([
    { number: 3, about: 'forsøg efter §\u00a03' },
    { number: 4, about: 'høje huse' },
  ]);
});
