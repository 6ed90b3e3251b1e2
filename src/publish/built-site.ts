import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { previewText } from '../text/preview.ts';

/** A built site, and the folder on its host that its addresses begin with. */
export interface BuiltSite {
  folder: string;
  basePath: string;
}

/** The folder on the host, as a build writes it in its rules for the host: `/note/*` in the first line of `_headers`. */
const basePathOf = (headers: string): string | undefined =>
  /^(\/(?:\S*\/)?)\*\s/.exec(headers)?.[1];

const isSite = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Programs that unpack often make a folder in the folder. */
function siteIn(folder: string): string | undefined {
  if (isSite(folder)) return folder;
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .find((inner) => statSync(inner).isDirectory() && isSite(inner));
}

/**
 * Finds a site that was built, here or by a pull request's run and fetched from there.
 * @param root the folder that a relative path is counted from
 * @returns what there is to serve, or in Danish why there is none
 */
export function builtSite(root: string, given: string): BuiltSite | { fault: string } {
  const folder = resolve(root, given);
  if (!existsSync(folder)) {
    return { fault: given === 'dist' ? previewText.notBuilt : previewText.noFolder(given) };
  }
  if (!statSync(folder).isDirectory()) {
    const isPacked = /\.zip$/i.test(basename(folder));
    return { fault: isPacked ? previewText.packed(given) : previewText.noFolder(given) };
  }
  const site = siteIn(folder);
  if (site === undefined) {
    return { fault: given === 'dist' ? previewText.notBuilt : previewText.noSite(given) };
  }
  const headers = join(site, '_headers');
  const basePath = existsSync(headers) ? basePathOf(readFileSync(headers, 'utf8')) : undefined;
  return { folder: site, basePath: basePath ?? '/' };
}
