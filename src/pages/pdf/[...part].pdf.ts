import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook, getPublication } from '../../collections.ts';
import { printedEdition } from '../../book/edition.ts';
import { noteSize } from '../../model/counts.ts';
import { makePartPdf } from '../../book/note-pdf.ts';
import { bookParts, type BookPart } from '../../book/parts.ts';

export const getStaticPaths = (async () =>
  bookParts((await getPublication()).note).map((part) => ({
    params: { part: part.id },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the book: a network's, or a municipality's. */
export const GET: APIRoute<{ part: BookPart }> = async ({ props }) => {
  const [{ pages }, { note, editions }] = await Promise.all([getBook(), getPublication()]);
  const whole = { pages, size: noteSize(note), edition: printedEdition(editions) };
  return new Response(makePartPdf(props.part, whole), {
    headers: { 'content-type': 'application/pdf' },
  });
};
