import { expect, test } from 'vitest';
import { responseHeaders } from './response-headers.ts';

test('the host says what a page can’t say of itself, in the folder that the site lies in', () => {
  const [everywhere = '', named = ''] = responseHeaders('/notat/').split('\n\n');
  expect(everywhere.split('\n')[0]).toBe('/notat/*');
  expect(everywhere).toContain("\n  Content-Security-Policy: frame-ancestors 'none'\n");
  expect(everywhere).toContain('\n  X-Content-Type-Options: nosniff');
  expect(everywhere).not.toContain('Cache-Control');
  expect(named).toMatch(
    /^\/notat\/_astro\/\*\n {2}Cache-Control: public, max-age=\d+, immutable\n$/,
  );
});
