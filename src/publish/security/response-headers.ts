/**
 * What a page can't say of itself and its host must say for it, in the form that several hosts of static sites read
 * (`_headers`). On other hosts the same lines go into the server's settings.
 * @param base the folder on the host that the site lies in, with a slash at both ends
 */
export function responseHeaders(base: string): string {
  const everywhere = {
    // The rest of the policy stands in each page.
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  // Named after their content: what is fetched once never changes.
  const named = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const rule = (path: string, headers: Record<string, string>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rule(`${base}*`, everywhere)}\n\n${rule(`${base}_astro/*`, named)}\n`;
}
