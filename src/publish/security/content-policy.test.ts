import { describe, expect, test } from 'vitest';
import { contentPolicy, withContentPolicy } from './content-policy.ts';

// echo -n 'a{}' | openssl dgst -sha256 -binary | base64
const hashes = {
  'a{}': "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
};
const page = (head: string, body = ''): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const directive = (policy: string, name: string): string | undefined =>
  policy.split(';').find((one) => one.startsWith(`${name} `));

describe('the policy of a page', () => {
  test('without scripts lets none run', () => {
    const policy = contentPolicy(page('<style>a{}</style>'));
    expect(policy).toMatch(/^default-src 'none';base-uri 'none';form-action 'none';/);
    expect(policy).not.toContain('script');
  });

  test('has the hash of each style that stands in it, once', () => {
    const policy = contentPolicy(page('<style>a{}</style>', '<style media="x">a{}</style>'));
    expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${hashes['a{}']}`);
  });

  test('does not ask about data that nothing runs, but about all that only looks like it', () => {
    const data = '<script type="application/ld+json">{"@id":"x"}</script>';
    expect(contentPolicy(page(data))).toBe(contentPolicy(page('')));
    const seeming = `<script data-x=' type="application/ld+json"'>a{}</script>`;
    expect(directive(contentPolicy(page(seeming)), 'script-src')).toContain(hashes['a{}']);
  });

  test('has the hash of a script that stands in it, and none of a file', () => {
    const policy = contentPolicy(page('<script>a{}</script><script src="/x.js"></script>'));
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hashes['a{}']}`);
    expect(directive(policy, 'trusted-types')).toBe("trusted-types 'none'");
    expect(directive(policy, 'require-trusted-types-for')).toBe(
      "require-trusted-types-for 'script'",
    );
  });

  test("lets Pagefind's engine run on the search page", () => {
    const policy = contentPolicy(
      page('<script src="/x.js"></script>', '<form data-pagefind="/pagefind/"></form>'),
    );
    expect(directive(policy, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(directive(policy, 'form-action')).toBe("form-action 'self'");
  });

  test('stands first in the head', () => {
    expect(withContentPolicy(page('<title>x</title>'))).toMatch(
      /^<html><head><meta http-equiv="content-security-policy" content="[^"<>]+"><title>/,
    );
    expect(() => withContentPolicy('<p>x</p>')).toThrow('no <head>');
  });

  test.each([
    ['an attribute', '<table aria-label="<script>a{}</script><style>a{}</style>"></table>'],
    ['a text', '<p>&lt;script&gt;a{}&lt;/script&gt;</p>'],
    ['a comment', '<!-- <script>a{}</script><style>a{}</style> -->'],
    ['a title', '<title><script>a{}</script></title>'],
  ])('lets nothing run that only %s speaks of', (_, written) => {
    const policy = contentPolicy(page('', written));
    expect(policy).not.toContain('sha256');
    expect(policy).not.toContain('script-src');
  });

  test('is not moved by a text that speaks of the head', () => {
    const caption =
      '<figure aria-label="Se <head> her" data-note="<form data-pagefind=1>"></figure>';
    const written = withContentPolicy(page('<title>x</title>', caption));
    expect(written).toMatch(/^<html><head><meta /);
    expect(written.match(/<meta /g)).toHaveLength(1);
    expect(written).toContain("form-action 'none'");
    expect(written.endsWith(`<title>x</title></head><body>${caption}</body></html>`)).toBe(true);
  });
});
