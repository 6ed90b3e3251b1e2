import { inject } from 'vitest';
import { kinds, type PageKind } from './kinds.ts';
import { readPages } from './pages.ts';

/**
 * The pages that a test of how pages look opens: one of each kind in each of its states in the suite, and with
 * `npm run test:every-page` every page as it comes.
 */
export const lookedAt: readonly Pick<PageKind, 'address' | 'state' | 'prepare'>[] =
  process.env['MODE'] === 'every-page'
    ? readPages(inject('site')).map(({ address }) => ({ address }))
    : kinds;
