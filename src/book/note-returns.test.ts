import { expect, test } from 'vitest';
import { withNamedReturns } from './note-returns.ts';

const described = (...sources: string[]): string[] => [
  ...withNamedReturns({
    objects: new Map(sources.map((source, at) => [at, source])),
    trailer: '',
  }).objects.values(),
];

test('a link from a footnote back to its mark says where it leads', () => {
  expect(described('<<\n/Subtype /Link\n/Contents (12)\n>>')).toEqual([
    '<<\n/Subtype /Link\n/Contents (Tilbage til henvisning 12)\n>>',
  ]);
});

test('all else stays as it is', () => {
  const others = ['<<\n/Subtype /Link\n/Contents (Fodnote 12)\n>>', '<<\n/Contents (12)\n>>'];
  expect(described(...others)).toEqual(others);
});
