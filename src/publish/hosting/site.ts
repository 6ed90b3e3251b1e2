import type { Redirect } from '../../model/redirects.ts';

/** What hosts are told of a site: the folder it lies in, with a slash at both ends, and which addresses lead on. */
export interface Site {
  base: string;
  redirects: readonly Redirect[];
}

/** An address of the site as the host has it. */
export const onHost = (base: string, address: string): string => base + address.slice(1);
