import { expect, test } from 'vitest';
import { pdfSizePlace, sizeText, withPdfSizes } from './pdf-size.ts';

test.each([
  [1, '1\u00a0KB'],
  [94_499, '94\u00a0KB'],
  [835_844, '836\u00a0KB'],
  [999_499, '999\u00a0KB'],
  [999_500, '1\u00a0MB'],
  [1_249_999, '1,2\u00a0MB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(sizeText(bytes)).toBe(expected);
});

test('a page gets the size of each PDF that it leads to', () => {
  const page = `<a>Bogen${pdfSizePlace('/bog.pdf')}</a><a>Del${pdfSizePlace('/del.pdf')}</a>`;
  const sizes = new Map([
    ['/bog.pdf', { pageCount: 106, bytes: 816_000 }],
    ['/del.pdf', { pageCount: 1, bytes: 94_000 }],
  ]);
  expect(withPdfSizes(page, sizes)).toBe(
    '<a>Bogen (106 sider, 816\u00a0KB)</a><a>Del (1 side, 94\u00a0KB)</a>',
  );
});

test('a page that leads to a PDF that was not made is not published', () => {
  expect(() => withPdfSizes(pdfSizePlace('/væk.pdf'), new Map())).toThrow('/væk.pdf');
});
