import { expect, test } from 'vitest';
import { withoutIndexMarks } from './index-marks.ts';

test('what the index is told is taken out of a page, and what stands beside its text is still known', () => {
  expect(
    withoutIndexMarks(
      '<main class="page" data-pagefind-body data-pagefind-filter="slags:Netværk">' +
        '<i hidden data-pagefind-filter="lov:lov om a > b, 2"></i><nav data-pagefind-ignore>a</nav></main>',
    ),
  ).toBe('<main class="page"><nav data-beside>a</nav></main>');
});

test('where the search finds its index stays, and so does what only looks like a mark', () => {
  const kept =
    '<form data-pagefind="/pagefind/"></form><p title="<b data-pagefind-body>">a data-pagefind-ignore b</p>' +
    "<p title='x data-pagefind-body'>c</p>";
  expect(withoutIndexMarks(kept)).toBe(kept);
});
