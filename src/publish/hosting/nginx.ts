import { onHost, type Site } from './site.ts';
import { hostingText } from '../../text/hosting.ts';
import { folderRules, forHosts, headersIn, type Headers } from './header-rules.ts';
import { mediaTypes } from './media-types.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);
const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/**
 * The site's part of a server block of nginx, to be included in it. A location that says a header says all of them:
 * nginx passes none on.
 */
export function nginxSnippet({ base, redirects }: Site): string {
  const location = (match: string, lines: readonly string[]): string[] => [
    `location ${match} {`,
    ...indented(lines),
    '}',
  ];
  const charsets = Object.values(mediaTypes).flatMap(
    ({ type }) => /^(.*); charset=/.exec(type)?.[1] ?? [],
  );
  return [
    ...hostingText.nginx(base).map((line) => `# ${line}`),
    ...location(base, [
      'index index.html;',
      `error_page 404 ${base}404.html;`,
      'absolute_redirect off;',
      'charset utf-8;',
      // It has text/html by itself.
      `charset_types ${charsets.filter((type) => type !== 'text/html').join(' ')};`,
      'types {',
      ...indented(
        Object.entries(mediaTypes).map(([end, { type }]) => `${type.replace(/;.*/, '')} ${end};`),
      ),
      '}',
      'default_type application/octet-stream;',
      'gzip_static on;',
      'gzip_vary on;',
      `# ${hostingText.nginxBrotli}`,
      '# brotli_static on;',
      ...headerLines(headersIn({ headers: {} })),
      ...folderRules.flatMap((rule) =>
        location(`^~ ${base}${rule.folder}`, headerLines(headersIn(rule))),
      ),
      ...forHosts.files.flatMap((file) => location(`= ${base}${file}`, ['return 404;'])),
      ...location(`^~ ${base}${forHosts.folder}`, ['return 404;']),
      ...redirects.flatMap(({ from, to }) =>
        location(`= ${onHost(base, from)}`, [`return 301 "${onHost(base, to)}";`]),
      ),
    ]),
    '',
  ].join('\n');
}
