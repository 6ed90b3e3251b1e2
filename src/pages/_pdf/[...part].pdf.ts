import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../collections.ts';
import { makePartPdf, wholeOf } from '../../book/note-pdf.ts';
import { bookParts, type BookPart } from '../../wording/parts.ts';
import { getBook } from './live-book.ts';

export const getStaticPaths = (async () =>
  bookParts((await getPublication()).note).map((part) => ({
    params: { part: part.id },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the book: a network's, or a municipality's. */
export const GET: APIRoute<{ part: BookPart }> = async ({ props }) => {
  const [{ pages }, publication] = await Promise.all([getBook(), getPublication()]);
  return new Response(makePartPdf(props.part, wholeOf(publication, pages)).pdf, {
    headers: { 'content-type': 'application/pdf' },
  });
};
