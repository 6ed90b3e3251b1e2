import { describe, expect, test } from 'vitest';
import { faultsOf, fieldsRefused } from './fixture.ts';
import { glossaryTermSchema } from './glossary.ts';

const ours = { id: 'lab', term: 'LAB', explanation: 'En lov.', origin: 'redaktionen' };
const sources = [{ source: 'eksempel-2019', place: 'Side 1' }];

describe('a word of the glossary', () => {
  test.each([
    ['ours', ours],
    ['ours with all fields', { ...ours, forms: ['LAB-loven'], full: 'lov om lys' }],
    ['a source’s', { ...ours, origin: 'kilde', sources }],
  ])('is accepted: %s', (_, value) => {
    expect(faultsOf(glossaryTermSchema, value)).toEqual([]);
  });

  test('has no other forms unless they are given', () => {
    expect(glossaryTermSchema.parse(ours).forms).toEqual([]);
  });

  test('has a source exactly when a source says it', () => {
    expect(fieldsRefused(glossaryTermSchema, { ...ours, sources })).toEqual(['sources']);
    expect(fieldsRefused(glossaryTermSchema, { ...ours, origin: 'kilde' })).toEqual(['sources']);
    expect(faultsOf(glossaryTermSchema, { ...ours, origin: 'kilde', sources: [] })).toEqual([
      'sources: Angiv mindst én kilde.',
    ]);
  });

  test('says who vouches for it', () => {
    expect(faultsOf(glossaryTermSchema, { ...ours, origin: 'wikipedia' })).toEqual([
      'origin: Angiv origin: kilde, redaktionen.',
    ]);
  });
});
