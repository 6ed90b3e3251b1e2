import { expect, test } from 'vitest';
import { inHtml, inMarkdown, inTerminal } from './text-only.ts';
import { parseMdx } from './parse.ts';

test('a terminal gets no orders', () => {
  expect(inTerminal('a\u001b[2Jb\u0007c\nd\u202ee')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde');
});

// Each is parted in one place and no more: what is seen is what was written.
test.each([
  ['@navn', '@&#8203;navn'],
  ['a@b dk #12', 'a@&#8203;b dk #&#8203;12'],
  ['https://x', 'https:&#8203;//x'],
  ['www.x', 'www&#8203;.x'],
  ['GH-12 og org/arkiv#7', 'GH-&#8203;12 og org/arkiv#&#8203;7'],
  ['73c4406abc', '73c440&#8203;6abc'],
  ['<img src=x> & co', '&lt;img src=x&gt; &amp; co'],
  ['to\nlinjer\u001b', 'to linjer'],
])('HTML calls nobody, and links and marks nothing: %s', (text, shown) => {
  expect(inHtml(text)).toBe(shown);
});

test('no sign marks anything up in Markdown, and all are seen', () => {
  const odd =
    'a|b *c* _d_ `e` <f> [g](h) [^1] ~~i~~ !j \\k ## l {m} & 1. n @o #1 https://p.dk www.q.dk';
  const tree = parseMdx(`x ${inMarkdown(odd)}`);
  const [paragraph, ...others] = tree.children;
  expect(others).toEqual([]);
  const [text, ...more] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(more).toEqual([]);
  expect(text?.type === 'text' && text.value.replaceAll('\u200b', '')).toBe(`x ${odd}`);
  expect(inMarkdown('en\r\n  linje')).toBe('en linje');
});
