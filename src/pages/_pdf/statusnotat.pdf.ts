import type { APIRoute } from 'astro';
import { getBook } from './live-book.ts';

// While editing, the book is a page like the others; a build has a process of its own set it (src/book/press.ts).

/** The whole note as a book. */
export const GET = (async () =>
  new Response((await getBook()).pdf, {
    headers: { 'content-type': 'application/pdf' },
  })) satisfies APIRoute;
