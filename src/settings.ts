/**
 * Where the publication is published. Both can be set in the environment, so that the same checkout builds for
 * another host or a sub-folder: `SITE_URL=https://example.org BASE_PATH=/note npm run build`.
 */

/** Scheme and host, without a slash at the end. The default is a reserved name: set SITE_URL when publishing. */
export const siteUrl = (process.env['SITE_URL'] || 'https://frikommuneforsoeg.example').replace(
  /\/+$/,
  '',
);

/** The folder on the host, with a slash at both ends. */
export const basePath = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace(
  /\/{2,}/g,
  '/',
);

/** An address within the site (`/netvaerk/`), as a link on a page must have it. Other addresses come back unchanged. */
export function withBase(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? basePath + path.slice(1) : path;
}

/** An address within the site with its host, for the PDF, the site map and canonical links. */
export function absolute(path: string): string {
  return siteUrl + withBase(path);
}
