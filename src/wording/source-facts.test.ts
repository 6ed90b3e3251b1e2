import { expect, test } from 'vitest';
import { sourceSchema } from '../schemas/source.ts';
import { sourceFacts } from './source-facts.ts';

const source = sourceSchema.parse({
  title: 'Et notat om lys',
  shortTitle: 'Lysnotatet',
  kind: 'brev',
  issuer: 'Lysrådet',
  date: '2019-02-01',
  signedBy: ['Ane', 'Bo'],
  references: [{ label: 'Sagsnr.', value: '17' }],
  about: 'Hvad lys gør.',
});

test('says in words what the record holds, and leaves out what it does not', () => {
  expect(sourceFacts(source)).toEqual([
    { label: 'Slags', values: ['Brev'] },
    { label: 'Udgiver eller afsender', values: ['Lysrådet'] },
    { label: 'Dato', values: ['1.\u00a0februar\u00a02019'] },
    { label: 'Underskrevet af', values: ['Ane', 'Bo'] },
    { label: 'Sagsnr.', values: ['17'] },
  ]);
});
