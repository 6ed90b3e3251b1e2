import { createServer, type Server } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

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

/**
 * Serves a built site as a static host does.
 * @param base the folder on the host that the site is built for, with a slash at both ends
 * @param options.compressed whether texts are sent as brotli, as hosts do
 */
export async function serve(
  folder: string,
  base = '/',
  { compressed = false } = {},
): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base)
      ? fileFor(folder, `/${pathname.slice(base.length)}`)
      : undefined;
    if (!file) {
      const missing = fileFor(folder, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing ? readFileSync(missing) : '');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const body = readFileSync(file);
    if (compressed && /^(text|application\/json|image\/svg)/.test(type)) {
      const headers = { 'content-type': type, 'content-encoding': 'br' };
      response.writeHead(200, headers).end(brotliCompressSync(body));
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
