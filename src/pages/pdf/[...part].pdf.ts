import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook, getNote } from '../../collections.ts';
import { makePartPdf } from '../../pdf/note-pdf.ts';
import { bookParts, type BookPart } from '../../pdf/parts.ts';

export const getStaticPaths = (async () =>
  bookParts(await getNote()).map((part) => ({
    params: { part: part.id },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the book: a network's, or a municipality's. */
export const GET: APIRoute<{ part: BookPart }> = async ({ props }) => {
  const [{ pages }, { trials }] = await Promise.all([getBook(), getNote()]);
  return new Response(makePartPdf(props.part, { pages, trials: trials.length }), {
    headers: { 'content-type': 'application/pdf' },
  });
};
