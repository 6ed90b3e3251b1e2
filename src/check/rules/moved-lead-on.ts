import { ownFolders } from '../../model/addresses.ts';
import { movedText } from '../../text/moved.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { nearestName } from '../nearest.ts';
import { knownAddresses } from './links-lead-somewhere.ts';

const { living, missing, movedAgain, ring } = movedText.findings;

/** An address that a page once had is nobody's now, and leads to a page that is there. */
export const movedLeadOn: Check = {
  id: 'moved-lead-on',
  run(project, report) {
    const { moved } = project;
    const known = knownAddresses(project);
    const isTaken = (address: string): boolean =>
      known.has(address) || ownFolders.some((folder) => address.startsWith(folder));
    /** Where an address leads in the end; none when it leads back to where it has been. */
    const endOf = (address: string, been: readonly string[]): string | undefined => {
      if (been.includes(address)) return undefined;
      const next = moved.data?.find(({ from }) => from === address)?.to;
      return next === undefined ? address : endOf(next, [...been, address]);
    };
    const faultOf = (to: string): string | undefined => {
      if (known.has(to)) return undefined;
      const end = endOf(to, []);
      if (end === undefined) return ring(to);
      return end === to ? missing(to, nearestName(to, [...known.keys()])) : movedAgain(to, end);
    };
    moved.data?.forEach(({ from, to }, index) => {
      const placeOf = (field: string) => moved.fields?.locate([index, field]) ?? fileStart;
      if (isTaken(from)) report(moved, placeOf('from'), living(from));
      const fault = faultOf(to);
      if (fault !== undefined) report(moved, placeOf('to'), fault);
    });
  },
};
