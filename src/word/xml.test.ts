import { expect, test } from 'vitest';
import { element, escaped } from './xml.ts';

test('text means itself, on one line', () => {
  expect(escaped('a & b < c > "d" ]]>')).toBe('a &amp; b &lt; c &gt; &quot;d&quot; ]]&gt;');
  expect(escaped('a\r\nb\tc\u2028d')).toBe('a b c d');
});

test('what XML cannot say is left out, and nothing else', () => {
  expect(escaped('a\u0000\u0001\u0008\u000b\u001f\ufffe\uffffb')).toBe('ab');
  expect(escaped('a\ud800b\udc00c')).toBe('abc');
  expect(escaped('😀 æøå שלום \u00a0\u2060')).toBe('😀 æøå שלום \u00a0\u2060');
});

test('an element has what is known of it', () => {
  expect(element('a')).toBe('<a/>');
  expect(element('a', { b: 1, c: undefined }, '<d/>', 'e')).toBe('<a b="1"><d/>e</a>');
});
