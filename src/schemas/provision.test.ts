import { describe, expect, test } from 'vitest';
import { faultsOf, fieldsRefused } from './fixture.ts';
import { provisionSchema } from './provision.ts';

const act = 'lysloven';

describe('a provision', () => {
  test.each([
    { act, meant: 'naevnes' },
    { act, section: '92-96 c', meant: 'fraviges' },
    { act, section: 12, meant: 'ikke-oplyst' },
    { act, chapter: '9 b', meant: 'fraviges' },
    { act, chapter: '10-12', meant: 'fraviges' },
    { act: 'ikke-oplyst', section: '129', meant: 'naevnes' },
  ])('may be %j', (provision) => {
    expect(faultsOf(provisionSchema, provision)).toEqual([]);
  });

  test('says how it is meant', () => {
    expect(fieldsRefused(provisionSchema, { act })).toEqual(['meant']);
    expect(fieldsRefused(provisionSchema, { act, meant: 'udfordres' })).toEqual(['meant']);
  });

  test('is a section or a chapter, not both', () => {
    const both = { act, section: '2', chapter: '1', meant: 'naevnes' };
    expect(faultsOf(provisionSchema, both)).toEqual([
      'chapter: Skriv enten section eller chapter: paragraffen siger selv, hvor den står.',
    ]);
  });

  test('without an act is at least a section or a chapter', () => {
    expect(faultsOf(provisionSchema, { act: 'ikke-oplyst', meant: 'naevnes' })).toEqual([
      'act: Uden lov skal paragraffen eller kapitlet stå her.',
    ]);
  });

  test.each(['kap. 7', '9b', '7, 8', '12-10'])('has no chapter »%s«', (chapter) => {
    expect(fieldsRefused(provisionSchema, { act, chapter, meant: 'naevnes' })).toEqual(['chapter']);
  });
});
