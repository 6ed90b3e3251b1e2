import type { APIRoute } from 'astro';
import { readEditions } from '../../note/editions.ts';
import { editionsFeed } from '../../wording/editions-feed.ts';
import { edition } from '../../pdf/edition.ts';

/** The editions, for programs that tell their readers of new ones. */
export const GET = (() =>
  new Response(editionsFeed(readEditions(process.cwd()), edition.author), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })) satisfies APIRoute;
