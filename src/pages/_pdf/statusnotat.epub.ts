import type { APIRoute } from 'astro';
import { getPublication } from '../../collections.ts';
import { makeEpub } from '../../epub/epub.ts';
import { getBook } from './live-book.ts';

/** The whole note as an e-book, with the book's page numbers. */
export const GET = (async () => {
  const [{ pages }, publication] = await Promise.all([getBook(), getPublication()]);
  return new Response(makeEpub({ ...publication, pages }), {
    headers: { 'content-type': 'application/epub+zip' },
  });
}) satisfies APIRoute;
