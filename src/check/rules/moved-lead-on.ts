import { ownFolders } from '../../model/addresses.ts';
import { addressKind, pageOf } from '../../schemas/moved.ts';
import { movedText } from '../../text/moved.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { nearestName } from '../nearest.ts';
import { knownAddresses } from './links-lead-somewhere.ts';

const { living, missing, movedAgain, noPage, otherKind, pageMoved, ring, twice } =
  movedText.findings;

const ending = (file: string): string => file.replace(/^.*\./, '');
const anchorOf = (address: string): string => address.replace(/^[^#]*/, '');

/** Whether one can lead on to the other: a file to a file of its kind, all else to a page or a place on one. */
const agree = (from: string, to: string): boolean =>
  addressKind(from) === 'file'
    ? addressKind(to) === 'file' && ending(from) === ending(to)
    : addressKind(to) !== 'file';

/**
 * An address that something once had is nobody's now, and leads to what is there. The anchors that the finished pages
 * have are known when they are built (src/publish/moved-places.ts).
 */
export const movedLeadOn: Check = {
  id: 'moved-lead-on',
  run(project, report) {
    const { moved } = project;
    const known = knownAddresses(project);
    const rows = moved.data ?? [];
    const isTaken = (address: string): boolean =>
      addressKind(address) === 'place'
        ? known.get(pageOf(address))?.includes(anchorOf(address).slice(1)) === true
        : known.has(address) ||
          (addressKind(address) === 'page' &&
            ownFolders.some((folder) => address.startsWith(folder)));
    /** Where an address leads in the end; none when it leads back to where it has been. */
    const endOf = (address: string, been: readonly string[]): string | undefined => {
      if (been.includes(address)) return undefined;
      const next = rows.find(({ from }) => from === address)?.to;
      return next === undefined ? address : endOf(next, [...been, address]);
    };
    const faultOfTo = (from: string, to: string): string | undefined => {
      if (!agree(from, to)) return otherKind(from, to);
      const end = endOf(to, []);
      if (end === undefined || end === from) return ring(to);
      if (end !== to) return movedAgain(to, end);
      const page = pageOf(to);
      if (known.has(page)) return undefined;
      const pageEnd = endOf(page, []);
      return pageEnd === undefined || pageEnd === page
        ? missing(page, nearestName(page, [...known.keys()]))
        : movedAgain(to, pageEnd + anchorOf(to));
    };
    const faultOfFrom = (from: string, index: number): string | undefined => {
      if (isTaken(from)) return living(from);
      if (rows.findIndex((row) => row.from === from) < index) return twice(from);
      const page = pageOf(from);
      if (addressKind(from) !== 'place' || known.has(page)) return undefined;
      const end = endOf(page, []);
      return end === undefined || end === page
        ? noPage(from, page)
        : pageMoved(from, page, pageOf(end) + anchorOf(from));
    };
    rows.forEach(({ from, to }, index) => {
      const placeOf = (field: string) => moved.fields?.locate([index, field]) ?? fileStart;
      const faultOfThis = faultOfFrom(from, index);
      if (faultOfThis !== undefined) report(moved, placeOf('from'), faultOfThis);
      const fault = faultOfTo(from, to);
      if (fault !== undefined) report(moved, placeOf('to'), fault);
    });
  },
};
