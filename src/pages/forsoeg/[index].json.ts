import type { APIRoute, GetStaticPaths } from 'astro';
import { filterIndex } from '../../client/filter/filter-index.ts';
import { getNote } from '../../collections.ts';
import { trialIndexName } from '../../model/addresses.ts';
import { isLarge } from '../../model/page-room.ts';
import { withBase } from '../../settings.ts';

/** Only where the page of all trials can't hold what it filters by. */
export const getStaticPaths = (async () =>
  isLarge(await getNote()) ? [{ params: { index: trialIndexName } }] : []) satisfies GetStaticPaths;

/** What the filters of a large publication list and choose among. */
export const GET = (async () =>
  new Response(JSON.stringify(filterIndex(await getNote(), withBase)), {
    headers: { 'content-type': 'application/json' },
  })) satisfies APIRoute;
