import type { APIRoute } from 'astro';
import { getPublication } from '../../collections.ts';
import { publisher } from '../../settings.ts';
import { editionsFeed } from '../../wording/editions-feed.ts';

/** The editions, for programs that tell their readers of new ones. */
export const GET = (async () =>
  new Response(editionsFeed((await getPublication()).editions, publisher), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })) satisfies APIRoute;
