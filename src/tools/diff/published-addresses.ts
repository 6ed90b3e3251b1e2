import { publishedAddresses } from '../../model/publication-addresses.ts';
import { addressKind, movedSchema, pageOf } from '../../schemas/moved.ts';
import { changesText } from '../../text/changes.ts';
import { movedText } from '../../text/moved.ts';
import type { Changes } from './change.ts';
import type { Comparable } from './comparable.ts';

/**
 * The addresses that the later version neither has nor leads on from; of a page that is gone, its anchors are not
 * listed too.
 */
export function goneAddresses(before: Comparable, after: Comparable): string[] {
  const has = new Set(publishedAddresses(after));
  const leadsOn = new Set(after.moved.map(({ from }) => from));
  const once = [...publishedAddresses(before), ...before.moved.map(({ from }) => from)];
  const gone = once.filter(
    (address) => !has.has(address) && !leadsOn.has(address) && !leadsOn.has(pageOf(address)),
  );
  const pages = new Set(gone);
  return gone.filter((address) => pageOf(address) === address || !pages.has(pageOf(address)));
}

/**
 * The lines of `moved.yaml` by which what is gone leads on. A place on a page that remains leads to the page; where a
 * page or a file has no other address, an editor must choose one.
 */
export function leadingLines({ gone, changes }: Pick<Changes, 'gone' | 'changes'>): string[] {
  const details = changes.flatMap((change) => change.details);
  const addressNow = (from: string): string | undefined =>
    details.flatMap((one) => (one.type === 'moved' && one.before === from ? one.after : []))[0];
  return gone.map((from) => {
    const to = addressNow(from) ?? (addressKind(from) === 'place' ? pageOf(from) : undefined);
    const isWritten = to !== undefined && movedSchema.safeParse({ from, to }).success;
    return movedText.line(from, isWritten ? to : changesText.report.choose);
  });
}
