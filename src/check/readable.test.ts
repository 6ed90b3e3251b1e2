import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test('characters that can’t be seen are named', () => {
  expect(readable('»a\u0000b\nc\u202ed\ud800«')).toBe('»aU+0000bU+000AcU+202EdU+D800«');
});

test('a space that is none is named', () => {
  expect(readable('»en\u00a0plan«')).toBe('»enU+00A0plan«');
});

test('a long quotation is cut', () => {
  expect(readable(`Linket »${'a'.repeat(500)}« er »b«.`)).toBe(
    `Linket »${'a'.repeat(80)}…« er »b«.`,
  );
});

test('a message is as it was otherwise', () => {
  expect(readable('Koden »1.10« – ret § 3’s tal.')).toBe('Koden »1.10« – ret § 3’s tal.');
});
