import { describe, expect, test } from 'vitest';
import { faultsOf, fieldsRefused } from './fixture.ts';
import { legalBasisKinds, legalBasisSchema, sectionField } from './legal-basis.ts';

describe('a section', () => {
  test.each([
    '28',
    '27 a',
    '27 c-k',
    '27 æ-å',
    '4-6',
    '9-10',
    '92-96 c',
    '25, stk. 3-5',
    '2, nr. 1',
    '2, stk. 1, nr. 4',
  ])('may be »%s«', (section) => {
    expect(sectionField.parse(section)).toBe(section);
  });

  test('becomes text when YAML has made it a number', () => {
    expect(sectionField.parse(28)).toBe('28');
  });

  test.each(['§ 28', '28a', '28 A', '27 c–k', '25 stk. 3', '25, stk 3', '28, 29', ''])(
    'may not be »%s«',
    (section) => {
      expect(faultsOf(sectionField, section)).toContain(
        'Skriv paragraffen uden §, for eksempel "28", "27 a", "27 c-k", "4-6" eller "25, stk. 3-5".',
      );
    },
  );

  test.each(['6-4', '10-9', '27 k-c'])('may not run downwards as »%s«', (section) => {
    expect(faultsOf(sectionField, section)).toEqual([
      'Skriv den laveste paragraf først, for eksempel "4-6".',
    ]);
  });
});

describe('a legal basis', () => {
  const named = { act: 'lysloven', sections: ['28'] };

  test.each(['frikommunelovgivning', 'forsoegsbestemmelse'])(
    'of kind %s names act and sections',
    (kind) => {
      expect(faultsOf(legalBasisSchema, { kind, ...named })).toEqual([]);
      expect(fieldsRefused(legalBasisSchema, { kind })).toEqual(['act', 'sections']);
    },
  );

  test('has at least one section', () => {
    const basis = { kind: 'frikommunelovgivning', act: 'lysloven', sections: [] };
    expect(faultsOf(legalBasisSchema, basis)).toEqual(['sections: Angiv mindst én paragraf.']);
  });

  test('in general legislation needs neither act, bill nor note', () => {
    expect(faultsOf(legalBasisSchema, { kind: 'generel' })).toEqual([]);
    const full = { kind: 'generel', act: 'lysloven', bill: 'L 150', note: 'Vedtaget.' };
    expect(faultsOf(legalBasisSchema, full)).toEqual([]);
  });

  test('in general legislation has no sections', () => {
    expect(fieldsRefused(legalBasisSchema, { kind: 'generel', ...named })).toEqual(['sections']);
  });

  test.each(['150', 'L150', 'l 150', 'L 150 '])('may not name the bill »%s«', (bill) => {
    expect(faultsOf(legalBasisSchema, { kind: 'generel', bill })).toEqual([
      'bill: Skriv lovforslagets nummer som "L 150".',
    ]);
  });

  test('is of a kind that is known', () => {
    expect(faultsOf(legalBasisSchema, { kind: 'anden', ...named })).toEqual([
      `kind: Angiv kind: ${legalBasisKinds.join(', ')}.`,
    ]);
  });
});
