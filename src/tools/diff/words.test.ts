import { describe, expect, test } from 'vitest';
import type { Words } from './change.ts';
import { likeness, trimmed, wordChanges } from './words.ts';

const shown = (words: Words[]): string =>
  words
    .map(({ in: version, text }) =>
      version === 'both' ? text : version === 'before' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

describe('the words of two sentences', () => {
  test('are told apart one by one, with the marks after them on their own', () => {
    const before = 'Forsøget har 15 borgere, og det går godt.';
    const after = 'Forsøget har 16 borgere og det går meget godt.';
    expect(shown(wordChanges(before, after))).toBe(
      'Forsøget har[- 15-]{+ 16+} borgere[-,-] og det går{+ meget+} godt.',
    );
  });

  test('keep what a hard space holds together as one word', () => {
    expect(shown(wordChanges('Efter §\u00a026 kan det ske.', 'Efter §\u00a028 kan det ske.'))).toBe(
      'Efter[- §\u00a026-]{+ §\u00a028+} kan det ske.',
    );
  });

  test('stand one after the other when the sentences have little in common', () => {
    expect(shown(wordChanges('Lys om natten er godt.', 'Ingen har spurgt byen.'))).toBe(
      '[-Lys om natten er godt.-]{+Ingen har spurgt byen.+}',
    );
  });

  test('come back as the two sentences when they are put together again', () => {
    const before = 'Kommunen (»Nordby«) søgte: Først i 2016, siden i 2017.';
    const after = 'Kommunen (»Sydby«) søgte først i 2016; siden igen i 2018.';
    const words = wordChanges(before, after);
    const side = (other: Words['in']): string =>
      words
        .filter((run) => run.in !== other)
        .map(({ text }) => text)
        .join('');
    expect([side('after'), side('before')]).toEqual([before, after]);
  });
});

test('likeness is the share of words in common', () => {
  expect(likeness('a b c d', 'a b c d')).toBe(1);
  expect(likeness('a b c d', 'a b x y')).toBe(0.5);
  expect(likeness('', '')).toBe(1);
});

test('only the words nearest a change are shown', () => {
  const many = (name: string): string =>
    Array.from({ length: 30 }, (_, index) => `${name}${index}`).join(' ');
  const before = `${many('a')} fem ${many('b')} otte ${many('c')}`;
  const after = `${many('a')} seks ${many('b')} ni ${many('c')}`;
  expect(shown(trimmed(wordChanges(before, after)))).toBe(
    '… a24 a25 a26 a27 a28 a29[- fem-]{+ seks+} b0 b1 b2 b3 b4 b5 … b24 b25 b26 b27 b28 b29[- otte-]{+ ni+} c0 c1 c2 c3 c4 c5 …',
  );
});
