import { expect, test } from 'vitest';
import { sourceSchema } from '../schemas/source.ts';
import { addressFacts, sourceFacts } from './source-facts.ts';

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
    { label: 'Antal sider', values: ['Ikke oplyst i dokumentet'] },
  ]);
});

test('asks for an ISBN only where there can be one', () => {
  const found = { ...source, pageCount: 68, isbn: '978-87-0000-000-1' };
  expect(sourceFacts({ ...found, kind: 'notat' }).slice(-2)).toEqual([
    { label: 'Antal sider', values: ['68'] },
    { label: 'ISBN', values: ['978-87-0000-000-1'] },
  ]);
});

test('writes out where the document is found, and what addresses it names', () => {
  expect(addressFacts(source)).toEqual([
    { label: 'Dokumentets adresse', values: ['Ikke oplyst i dokumentet'] },
  ]);
  const links = [{ label: 'Lysrådet', url: 'https://example.org/' }];
  expect(addressFacts({ ...source, url: 'https://example.org/lys.pdf', links })).toEqual([
    { label: 'Dokumentets adresse', values: ['https://example.org/lys.pdf'] },
    { label: 'Adresser, som dokumentet oplyser', values: ['Lysrådet: https://example.org/'] },
  ]);
});
