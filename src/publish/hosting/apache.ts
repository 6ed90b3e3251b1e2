import { onHost, type Site } from './site.ts';
import { hostingText } from '../../text/hosting.ts';
import { everywhere, folderRules, forHosts, revalidated, type Headers } from './header-rules.ts';
import { mediaTypes } from './media-types.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
const escaped = (path: string): string => path.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&');

/**
 * The settings that Apache reads in the site's own folder (`.htaccess`). Only such as a host allows that lets a folder
 * say what its files are (`AllowOverride FileInfo`): one that it does not allow would stop every page.
 */
export function apacheFile({ base, redirects }: Site): string {
  const block = (name: string, condition: string, lines: readonly string[]): string[] => [
    `<${name} ${condition}>`,
    ...indented(lines),
    `</${name}>`,
  ];
  const types = Object.entries(mediaTypes);
  const shrinking = types.flatMap(([end, { shrinks }]) => (shrinks ? end : []));
  const compressed = (coding: string, end: string): string[] => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${end} -f`,
    `RewriteRule \\.(${shrinking.join('|')})$ %{REQUEST_URI}.${end} [L]`,
  ];
  return [
    ...hostingText.apache(base).map((line) => `# ${line}`),
    `ErrorDocument 404 ${base}404.html`,
    ...types.map(([end, { type }]) => `AddType ${type.replace(/;.*/, '')} .${end}`),
    ...types.flatMap(([end, { type }]) =>
      type.includes('charset=utf-8') ? `AddCharset utf-8 .${end}` : [],
    ),
    ...block('IfModule', 'mod_headers.c', [
      ...headerLines({ ...everywhere, ...revalidated }),
      ...folderRules.flatMap(({ folder, headers }) =>
        block('If', `"%{REQUEST_URI} =~ m#^${escaped(base + folder)}#"`, headerLines(headers)),
      ),
    ]),
    ...block('IfModule', 'mod_alias.c', [
      `RedirectMatch 404 "^${escaped(base)}(${forHosts.files.map(escaped).join('|')}|${escaped(forHosts.folder)}.*)$"`,
      ...redirects.map(
        ({ from, to }) =>
          `RedirectMatch 301 "^${escaped(onHost(base, from))}$" "${onHost(base, to)}"`,
      ),
    ]),
    `# ${hostingText.apacheCompressed}`,
    ...block('IfModule', 'mod_rewrite.c', [
      'RewriteEngine On',
      ...compressed('br', 'br'),
      ...compressed('gzip', 'gz'),
    ]),
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    'RemoveType .br .gz',
    ...block('IfModule', 'mod_headers.c', [
      ...block('FilesMatch', `"\\.(${shrinking.join('|')})(\\.br|\\.gz)?$"`, [
        'Header append Vary Accept-Encoding',
      ]),
    ]),
    '',
  ].join('\n');
}
