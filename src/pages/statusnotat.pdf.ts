import type { APIRoute } from 'astro';
import { getNote } from '../collections.ts';
import { makeNotePdf } from '../pdf/note-pdf.ts';

/** The whole note as a book. */
export const GET = (async () =>
  new Response(makeNotePdf(await getNote()), {
    headers: { 'content-type': 'application/pdf' },
  })) satisfies APIRoute;
