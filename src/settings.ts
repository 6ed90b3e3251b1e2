// Where the publication is published, and where its files are edited. All can be set in the environment, so that the
// same checkout builds for another host or a sub-folder: `SITE_URL=https://example.org BASE_PATH=/note npm run build`.
// Every command begins with src/publish/command/setting-faults.ts, which refuses what can't be used.

const givenUrl = process.env['SITE_URL'] || 'https://frikommuneforsoeg.example';

/**
 * Scheme and host, without a slash at the end. The default is a reserved name: set SITE_URL when publishing. A host
 * with letters outside ASCII is written as browsers write it, so that every address has the same.
 */
export const siteUrl = URL.canParse(givenUrl)
  ? new URL(givenUrl).origin
  : givenUrl.replace(/\/+$/, '');

/** The folder on the host where the newest edition always is, with a slash at both ends. */
const newestPath = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace(
  /\/{2,}/g,
  '/',
);

/** The edition that a copy is made of, which is to stay as it is in a folder of its own. Of no other build. */
export const frozenEdition = Number(process.env['FROZEN_EDITION']) || undefined;

/** The folder of an edition's copy, below that of the newest. */
export const frozenFolder = (number: number): string => `udgaver/${number}`;

/** The address of an edition's copy, as a link on any page must have it. */
export const frozenAddress = (number: number): string => `${newestPath}${frozenFolder(number)}/`;

/** The folder on the host, with a slash at both ends. */
export const basePath = frozenEdition === undefined ? newestPath : frozenAddress(frozenEdition);

/** Who publishes: named on the front page, in the PDF and in the feed. The default names nobody and claims nothing. */
export const publisher = process.env['PUBLISHER']?.trim() || 'Redaktionen bag genfortællingen';

/** Where readers can write: an e-mail address or a page's. None as long as it is not set, and the front page says so. */
export const contact = process.env['CONTACT']?.trim() || undefined;

/** The terms on which something may be used again, as a data package names them. */
export interface License {
  title: string;
  /** Its short name, when the title is one: `CC-BY-4.0`. */
  name?: string;
  /** Where its text is. */
  path?: string;
}

/** `CC-BY-4.0`, or a title and the address of its text. None as long as it is not set: what is published then says so. */
function licenseOf(given: string | undefined): License | undefined {
  const words = given?.trim().split(/\s+/) ?? [];
  const path = words.find((word) => /^https?:\/\//.test(word));
  const title = words.filter((word) => word !== path).join(' ');
  if (!title) return undefined;
  return { title, ...(!/[^-\w.]/.test(title) && { name: title }), ...(path && { path }) };
}

/** The terms for the data and the texts. */
export const dataLicense = licenseOf(process.env['DATA_LICENSE']);
/** The terms for the code that makes them. */
export const codeLicense = licenseOf(process.env['CODE_LICENSE']);

/** An address within the site (`/netvaerk/`), as a link on a page must have it. Other addresses come back unchanged. */
export function withBase(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? basePath + path.slice(1) : path;
}

/** An address within the site with its host, for the PDF, the site map and canonical links. */
export function absolute(path: string): string {
  return siteUrl + withBase(path);
}

/** The same page in the newest edition: what a copy of an older one leads to, and what search engines should show. */
export const newestAddress = (path: string): string => siteUrl + newestPath + path.slice(1);

/**
 * The repository on GitHub, `https://github.com/…/…`. GitHub's own builds say it themselves; elsewhere it is not known
 * until REPOSITORY_URL is set, and pages then have no link to their file.
 */
const repositoryUrl = (
  process.env['REPOSITORY_URL'] ??
  (process.env['GITHUB_REPOSITORY']
    ? `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${process.env['GITHUB_REPOSITORY']}`
    : '')
).replace(/(\.git)?\/*$/, '');

/** The branch that editors propose changes to, as a part of an address. */
const repositoryBranch = (process.env['REPOSITORY_BRANCH'] || 'main')
  .split('/')
  .map(encodeURIComponent)
  .join('/');

/** Where a file is edited in the browser, or a folder is looked into. None as long as the repository is not known. */
export function editAddress(path: string): string | undefined {
  if (!repositoryUrl) return undefined;
  const isFile = /\.[a-z]+$/.test(path);
  return `${repositoryUrl}/${isFile ? 'edit' : 'tree'}/${repositoryBranch}/${encodeURI(path)}`;
}

/** Where every change of the content can be seen, one by one. None as long as the repository is not known. */
export const historyAddress = (): string | undefined =>
  repositoryUrl ? `${repositoryUrl}/commits/${repositoryBranch}/src/content` : undefined;

/**
 * Where the host shows a page of the site as a pull request would make it. None where the host shows no such sites
 * (PREVIEW_URL, with `{nummer}` for the number), and outside a pull request's run.
 */
export function previewAddress(path: string): string | undefined {
  const pattern = process.env['PREVIEW_URL'];
  const number = process.env['PULL_REQUEST'];
  if (!pattern || !number) return undefined;
  return pattern.replaceAll('{nummer}', number).replace(/\/+$/, '') + path;
}
