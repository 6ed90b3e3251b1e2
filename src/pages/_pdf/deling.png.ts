import type { APIRoute } from 'astro';
import { makeCard } from '../../book/card.ts';
import { getNote } from '../../collections.ts';

// As the book: a build has the process that sets it draw this too.

/** The picture that goes with a link to the site. */
export const GET = (async () =>
  new Response(await makeCard(await getNote()), {
    headers: { 'content-type': 'image/png' },
  })) satisfies APIRoute;
