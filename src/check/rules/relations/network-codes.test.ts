import { describe, expect, test } from 'vitest';
import { copied, networkPath, trialPath, type Files } from '../../fixture.ts';
import { changed, found, trial } from './fixture.ts';

const codes = (value: string): Files => changed(networkPath, ['codes: { last: "1.01" }', value]);
const another = (row: string): Files =>
  copied(trialPath, `lys-${row}.mdx`, [
    ['"1.01"', `"1.${row}"`],
    ['title: Natlys', `title: Lys ${row}`],
  ]);

describe('a network', () => {
  test('has given the codes of its trials, and retired those of trials that are gone', () => {
    const files = {
      ...another('03'),
      ...codes('codes: { last: "1.04", retired: ["1.02", "1.04"] }'),
    };
    expect(found(files)).toEqual([]);
  });

  test('is asked about each code that no trial has any more', () => {
    expect(
      found({ ...another('03'), ...codes('codes: { last: "1.04", retired: ["1.02"] }') }),
    ).toEqual([
      'eksempelnetvaerk.mdx:7:16 Koden 1.04 er givet, men intet forsøg har den. En kode bliver ikke brugt igen: Er forsøget slettet eller flyttet, så skriv retired: ["1.02", "1.04"] under last. Ellers hent det frem igen.',
    ]);
    expect(found({ [trialPath]: undefined, 'src/content/timeline.yaml': '[]\n' }).join()).toContain(
      'Koden 1.01 er givet, men intet forsøg har den',
    );
    expect(found(codes('codes: { last: "1.03" }'))[0]).toMatch(/Koderne 1\.02 og 1\.03 er givet/);
  });

  test('says its last code as soon as it has a trial', () => {
    expect(found({ ...another('02'), ...codes('otherTitles: []') })).toEqual([
      expect.stringMatching(
        /^eksempelnetvaerk\.mdx:\d+:\d+ Feltet codes mangler\. .* last: "1\.02"/,
      ),
    ]);
  });

  test('has only codes of its own that were given', () => {
    expect(found(codes('codes: { last: "2.01" }'))).toEqual([
      expect.stringMatching(/^eksempelnetvaerk\.mdx:7:16 Koden 2\.01 er ikke dette netværks/),
    ]);
    expect(found(codes('codes: { last: "1.01", retired: ["1.02"] }'))).toEqual([
      expect.stringMatching(/^eksempelnetvaerk\.mdx:7:34 Koden 1\.02 er aldrig givet/),
    ]);
  });
});

describe('a trial', () => {
  test('has no code that was another’s', () => {
    const retired = codes('codes: { last: "1.02", retired: ["1.01", "1.02"] }');
    expect(found(retired)).toEqual([
      expect.stringMatching(/^natlys\.mdx:2:7 Koden 1\.01 var et andet forsøgs .* koden "1\.03"/),
    ]);
  });

  test('has no code beyond the last, and the fault is told once', () => {
    expect(found(another('03'))).toEqual([
      expect.stringMatching(/^lys-03\.mdx:2:7 Koden er 1\.03, men .* er 1\.01\. .* koden "1\.02"/),
    ]);
    expect(found(trial(['"1.01"', '"1.07"'])).filter((one) => one.includes('Koden'))).toHaveLength(
      1,
    );
  });

  test('that can’t be read, or has another’s code, leaves none missing', () => {
    const two = codes('codes: { last: "1.02" }');
    for (const code of ['1', '"1.01"', '"2.02"']) {
      const [path = '', text] = Object.entries(another('02'))[0] ?? [];
      const files = { ...two, [path]: text?.replace('"1.02"', code) };
      expect(found(files).join()).not.toContain('er givet');
    }
  });
});
