import type { APIRoute } from 'astro';
import { getPublication } from '../../collections.ts';
import { author } from '../../book/edition.ts';
import { editionsFeed } from '../../wording/editions-feed.ts';

/** The editions, for programs that tell their readers of new ones. */
export const GET = (async () =>
  new Response(editionsFeed((await getPublication()).editions, author), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })) satisfies APIRoute;
