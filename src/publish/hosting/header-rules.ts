/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a host says with each file of a folder, beside what it says everywhere. */
export interface FolderRule {
  /** Within the site, without a slash in front: `_astro/`. */
  folder: string;
  headers: Headers;
}

/** What a page can't say of itself and its host must say for it. */
export const everywhere: Headers = {
  // The rest of the policy stands in each page.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** What may change with each build is asked for again, and sent only if it has. */
export const revalidated: Headers = { 'Cache-Control': 'no-cache' };

/** What is named after its content: fetched once, it never changes. */
const kept: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The folders that have more to say. None lies in another, so that no header is said twice. */
export const folderRules: readonly FolderRule[] = [
  { folder: '_astro/', headers: kept },
  { folder: 'pagefind/filter/', headers: kept },
  { folder: 'pagefind/fragment/', headers: kept },
  { folder: 'pagefind/index/', headers: kept },
  // Open data can be read by other sites' scripts too.
  { folder: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** All that a server of one's own says with each file of a folder. */
export const headersIn = ({ headers }: Pick<FolderRule, 'headers'>): Headers => ({
  ...everywhere,
  ...revalidated,
  ...headers,
});

/** What lies in the site for hosts alone, and is shown to nobody where the server can keep it back. */
export const forHosts = {
  files: ['_headers', '_redirects', '.htaccess', '.nojekyll'],
  /** Snippets for the settings of servers. */
  folder: '_server/',
} as const;
