import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { firstView } from '../src/tools/bench/page-bytes.ts';
import { readPages } from './support/pages.ts';

/** The whole note on one page, and the tables of appendix 2, may be larger: first-view.test.ts says how they begin. */
const mayBeLarger = (address: string): boolean =>
  /^\/(udskriv|bilag\/2\/\d|bilag\/2\/sammenlign\/\w+)\/$/.test(address);

const folder = inject('site');
const pages = readPages(folder).map(({ address, html }) => ({
  address,
  html,
  bytes: brotliCompressSync(
    readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address)),
  ).length,
}));

test('there are two faces, of 45 kB together at the most', () => {
  const faces = globSync('**/*.woff2', { cwd: join(folder, '_astro') });
  const bytes = faces.map((file) => statSync(join(folder, '_astro', file)).size);
  expect(faces).toHaveLength(2);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
});

describe('before it shows', () => {
  test.each(pages.map(({ address, bytes }) => ({ address, bytes })))(
    '$address needs $bytes bytes',
    ({ address, bytes }) => {
      if (!mayBeLarger(address)) expect(bytes).toBeLessThanOrEqual(firstView);
    },
  );

  test.each(pages)('$address waits for no script and no style sheet', ({ html }) => {
    const blocking = html('script[src]:not([type=module], [async], [defer])').toArray();
    const styles = html('link[rel=stylesheet]:not([media=print])').toArray();
    expect(
      [...blocking, ...styles].map(({ attribs }) => attribs['src'] ?? attribs['href']),
    ).toEqual([]);
  });

  test.each(pages)('$address loads nothing from elsewhere', ({ html }) => {
    const loaded = html('script[src], img[src], iframe, link[rel~=stylesheet], link[rel=preload]')
      .toArray()
      .map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? 'iframe');
    expect(
      loaded.filter((address) => /^(https?:)?\/\//.test(address) || address === 'iframe'),
    ).toEqual([]);
  });
});
