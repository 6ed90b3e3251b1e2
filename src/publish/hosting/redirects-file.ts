import { onHost, type Site } from './site.ts';

/**
 * The addresses that lead on, in the form that several hosts of static sites read (`_redirects`). Netlify sends the
 * page that stands at the address instead, which leads on too; the sign that would hinder it is a fault elsewhere.
 */
export const redirectsFile = ({ base, redirects }: Site): string =>
  redirects.map(({ from, to }) => `${onHost(base, from)} ${onHost(base, to)} 301\n`).join('');
