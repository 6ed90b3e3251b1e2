import { everywhere, folderRules, type Headers } from './header-rules.ts';
import { mediaTypes } from './media-types.ts';

/**
 * The headers in the form that several hosts of static sites read (`_headers`): a path, in which `*` stands for
 * anything, and below it what is said there. Hosts differ in which of two rules they follow that say the same header,
 * so none do; and they all let pages be asked for again, unless told otherwise.
 * @param base the folder on the host that the site lies in, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const types = Object.entries(mediaTypes).filter(([, { told }]) => told);
  return [
    // First: npm run preview reads the site's folder here.
    rule(`${base}*`, everywhere),
    ...folderRules.map(({ folder, headers }) => rule(`${base}${folder}*`, headers)),
    ...types.map(([end, { type }]) => rule(`${base}*.${end}`, { 'Content-Type': type })),
  ]
    .map((one) => `${one}\n`)
    .join('\n');
}
