import type { APIRoute } from 'astro';
import { getBook } from '../collections.ts';

/** The whole note as a book. */
export const GET = (async () =>
  new Response((await getBook()).pdf, {
    headers: { 'content-type': 'application/pdf' },
  })) satisfies APIRoute;
