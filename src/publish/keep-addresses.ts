import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insteadOf, lostAddresses } from '../check/lost-addresses.ts';
import { addressesIn, type PublishedList } from '../model/published-list.ts';
import { addressKind, type Moved } from '../schemas/moved.ts';
import { withBase } from '../settings.ts';
import { movedText } from '../text/moved.ts';
import { builtAddresses } from './built-addresses.ts';
import { hasPlace, withFormerName, withLineFor } from './moved-places.ts';

const { findings } = movedText;

/** The file of a page or a file in a site's folder. */
const fileOf = (folder: string, address: string): string =>
  join(folder, address.endsWith('/') ? `${address}index.html` : address);

/** Puts a file at an address that it once had: a host of files alone leads nobody on from a PDF. */
function keepFile(folder: string, { from, to }: Moved): string | undefined {
  const former = fileOf(folder, from);
  if (existsSync(former)) return findings.living(from);
  if (!existsSync(fileOf(folder, to))) return findings.missing(to);
  mkdirSync(dirname(former), { recursive: true });
  copyFileSync(fileOf(folder, to), former);
  return undefined;
}

/** Makes a page know the former name of a place, or where it is now. */
function keepPlace(folder: string, { from, to }: Moved): string | undefined {
  const [page = '', former = ''] = from.split('#');
  const [target = '', name] = to.split('#');
  const file = fileOf(folder, page);
  if (!existsSync(file)) return findings.missing(page);
  const html = readFileSync(file, 'utf8');
  if (hasPlace(html, former)) return findings.living(from);
  if (name !== undefined) {
    const other = target === page ? html : readFileSync(fileOf(folder, target), 'utf8');
    if (!hasPlace(other, name)) return findings.missing(to);
  }
  let kept: string | undefined = html;
  if (target !== page) {
    const address = withBase(to);
    kept = withLineFor(html, former, `${movedText.placeLead} <a href="${address}">${address}</a>`);
  } else if (name !== undefined) kept = withFormerName(html, name, former);
  if (kept === undefined) return findings.missing(to);
  if (kept !== html) writeFileSync(file, kept);
  return undefined;
}

/**
 * Makes what has moved on a built site's pages, and its files, lead on, and holds the site to all that was published.
 * The pages that lead on are made with the others (src/pages/[...moved]).
 * @returns what is wrong, each in a Danish sentence
 */
export function keepAddresses(
  folder: string,
  published: PublishedList,
  moved: readonly Moved[],
): string[] {
  const faults = moved.flatMap((one) => {
    const kind = addressKind(one.from);
    if (kind === 'page') return [];
    return (kind === 'file' ? keepFile(folder, one) : keepPlace(folder, one)) ?? [];
  });
  const built = addressesIn(builtAddresses(folder));
  const has = new Set(built);
  const lost = lostAddresses(published, moved, (address) => has.has(address));
  return [...faults, ...lost.map((address) => movedText.lost(address, insteadOf(address, built)))];
}
