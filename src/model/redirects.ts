import { addressKind, type Moved } from '../schemas/moved.ts';
import { shortAddress } from './addresses.ts';

/** An address that answers with another: 301 on a host that can, else a page that leads on. Both without base path. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The pages and files that lead on, as a server is told: those that have moved, and the trials' short addresses. Not
 * the places on pages, as a server is never told of what stands after #.
 */
export const redirects = ({
  note,
  moved,
}: {
  note: { trials: readonly { address: string; data: { code: string } }[] };
  moved: readonly Moved[];
}): Redirect[] => [
  ...moved
    .filter(({ from }) => addressKind(from) !== 'place')
    .map(({ from, to }) => ({ from, to })),
  ...note.trials.map(({ address, data }) => ({ from: shortAddress(data.code), to: address })),
];
