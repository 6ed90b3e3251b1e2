import { createServer, type Server } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { mediaTypeOf } from '../../src/publish/hosting/media-types.ts';
import { hostRules, type HostRules } from './host-rules.ts';

export interface Site {
  /** Where the folder is served, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** The file that an address stands for, or none: a folder's is its index.html, as on a static host. */
function fileFor(folder: string, address: string): string | undefined {
  const path = normalize(join(folder, decodeURIComponent(address)));
  if (!path.startsWith(normalize(folder))) return undefined;
  const file = address.endsWith('/') ? join(path, 'index.html') : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Follows none: a host that reads nothing in the folder. */
const noRules: HostRules = { headersOf: () => ({}), redirectOf: () => undefined };

/**
 * Serves a built site as a static host does.
 * @param base the folder on the host that the site is built for, with a slash at both ends
 * @param options.compressed whether texts are sent as brotli, as hosts do
 * @param options.byRules whether the host follows the rules in the folder: `_headers` and `_redirects`
 */
export async function serve(
  folder: string,
  base = '/',
  { compressed = false, byRules = false } = {},
): Promise<Site> {
  const rules = byRules ? hostRules(folder) : noRules;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const redirect = rules.redirectOf(pathname);
    if (redirect) {
      response.writeHead(redirect.status, { location: redirect.to }).end();
      return;
    }
    const asked = pathname.startsWith(base)
      ? fileFor(folder, `/${pathname.slice(base.length)}`)
      : undefined;
    const file = asked ?? fileFor(folder, '/404.html');
    const body = file === undefined ? Buffer.from('') : readFileSync(file);
    const { type, shrinks } = mediaTypeOf(file ?? '404.html');
    const isSmall = compressed && asked !== undefined && shrinks;
    response
      .writeHead(asked === undefined ? 404 : 200, {
        'content-type': type,
        ...rules.headersOf(asked === undefined ? `${base}404.html` : pathname),
        ...(isSmall && { 'content-encoding': 'br' }),
      })
      .end(isSmall ? brotliCompressSync(body) : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
