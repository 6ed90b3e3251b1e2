import { onHost, type Site } from './site.ts';
import { hostingText } from '../../text/hosting.ts';
import { everywhere, folderRules, forHosts, revalidated, type Headers } from './header-rules.ts';
import { mediaTypes } from './media-types.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);
const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`);

/**
 * The site's part of a site block of Caddy, to be imported in it. What a file says of itself is said when it is sent
 * (`defer`), so that the page of what is missing is not sent as what was asked for.
 */
export function caddySnippet({ base, redirects }: Site): string {
  const block = (start: string, lines: readonly string[]): string[] => [
    `${start} {`,
    ...indented(lines),
    '}',
  ];
  const within = (folder: string): string => `${base}${folder}*`;
  const cached = folderRules.filter(({ headers }) => 'Cache-Control' in headers);
  const deferred = (name: string, match: string, headers: Headers): string[] => [
    `@${name} ${match}`,
    ...block(`header @${name}`, [...headerLines(headers), 'defer']),
  ];
  const shown = [
    ...block('header', headerLines(everywhere)),
    ...deferred(
      'aendres',
      `not path ${cached.map(({ folder }) => within(folder)).join(' ')}`,
      revalidated,
    ),
    ...folderRules.flatMap(({ folder, headers }) =>
      deferred(folder.replace(/\W+/g, ''), `path ${within(folder)}`, headers),
    ),
    ...Object.entries(mediaTypes).flatMap(([end, { type }]) =>
      deferred(`type_${end}`, `path *.${end}`, { 'Content-Type': type }),
    ),
  ];
  const hidden = [...forHosts.files, `${forHosts.folder}*`].map((path) => base + path);
  return [
    ...hostingText.caddy(base).map((line) => `# ${line}`),
    ...block(`handle ${base}*`, [
      ...shown,
      `@skjult path ${hidden.join(' ')}`,
      'error @skjult 404',
      ...redirects.map(({ from, to }) => `redir ${onHost(base, from)} ${onHost(base, to)} 301`),
      ...block('file_server', ['precompressed br gzip']),
    ]),
    ...block('handle_errors 404', [
      ...block(`handle ${base}*`, [
        ...block('header', headerLines({ ...everywhere, ...revalidated })),
        `rewrite * ${base}404.html`,
        ...block('file_server', ['precompressed br gzip']),
      ]),
    ]),
    '',
  ].join('\n');
}
