import { expect, test } from 'vitest';
import { fileSizePlace, sizeText, withFileSizes } from './file-size.ts';

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

test('a page gets the size of each file that it leads to', () => {
  const page = ['/bog.pdf', '/del.pdf', '/bog.epub']
    .map((address) => `<a>Fil${fileSizePlace(address)}</a>`)
    .join('');
  const sizes = new Map([
    ['/bog.pdf', { pageCount: 106, bytes: 816_000 }],
    ['/del.pdf', { pageCount: 1, bytes: 94_000 }],
    ['/bog.epub', { bytes: 166_000 }],
  ]);
  expect(withFileSizes(page, sizes)).toBe(
    '<a>Fil (106 sider, 816\u00a0KB)</a><a>Fil (1 side, 94\u00a0KB)</a><a>Fil (166\u00a0KB)</a>',
  );
});

test('a page that leads to a file that was not made is not published', () => {
  expect(() => withFileSizes(fileSizePlace('/væk.pdf'), new Map())).toThrow('/væk.pdf');
});
