import { publishedAddresses } from '../../model/publication-addresses.ts';
import { pageField } from '../../schemas/moved.ts';
import { changesText } from '../../text/changes.ts';
import type { Changes } from './change.ts';
import type { Comparable } from './comparable.ts';

const pageOf = (address: string): string => address.replace(/#.*/, '');

/**
 * The addresses that the later version neither has nor leads on from; of a page that is gone, its anchors are not
 * listed too.
 */
export function goneAddresses(before: Comparable, after: Comparable): string[] {
  const has = new Set(publishedAddresses(after));
  const leadsOn = new Set(after.moved.map(({ from }) => from));
  const once = [...publishedAddresses(before), ...before.moved.map(({ from }) => from)];
  const gone = once.filter((address) => !has.has(address) && !leadsOn.has(pageOf(address)));
  const pages = new Set(gone);
  return gone.filter((address) => pageOf(address) === address || !pages.has(pageOf(address)));
}

const isPage = (address: string): boolean => pageField.safeParse(address).success;

/**
 * The lines of `moved.yaml` by which pages that are gone lead on. A PDF, or a place on a page that remains, can't. Where
 * a page has no other address, an editor must choose one.
 */
export function leadingLines({ gone, changes }: Pick<Changes, 'gone' | 'changes'>): string[] {
  const details = changes.flatMap((change) => change.details);
  const addressNow = (from: string): string | undefined =>
    details.flatMap((one) => (one.type === 'moved' && one.before === from ? one.after : []))[0];
  return gone.filter(isPage).map((from) => {
    const to = addressNow(from);
    return `- { from: ${from}, to: ${to !== undefined && isPage(to) ? to : changesText.report.choose} }`;
  });
}
